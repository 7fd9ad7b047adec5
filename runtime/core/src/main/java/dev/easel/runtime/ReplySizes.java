package dev.easel.runtime;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How large the replies with each canvas of an app were, so that the next one gets a buffer that fits. */
final class ReplySizes {
    private static final int FIRST = 4_096;
    private static final int ROOM = 128;

    // one entry for each canvas of the definition
    private final Map<String, Integer> capacities = new ConcurrentHashMap<>();

    /** How many bytes a buffer for the canvas should hold. */
    int capacity(String canvas) {
        return capacities.getOrDefault(canvas, FIRST);
    }

    /** Learns from a reply. */
    void sent(String canvas, int bytes) {
        Integer known = capacities.get(canvas);
        if (known == null || bytes > known || bytes < known / 2) {
            capacities.put(canvas, bytes + ROOM);
        }
    }
}
