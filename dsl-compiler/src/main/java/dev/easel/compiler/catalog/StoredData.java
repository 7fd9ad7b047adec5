package dev.easel.compiler.catalog;

import java.nio.charset.StandardCharsets;

/** What is fixed about the stored data of a card. */
public final class StoredData {
    /** The name under which every reply keeps the name of the canvas that it shows. */
    public static final String CANVAS_KEY = "$canvas";

    /** The most bytes of UTF-8 that a name may have: well within what readers of requests take. */
    public static final int LONGEST_NAME = 250;

    private StoredData() {}

    /** Whether a name has more bytes than it may. */
    public static boolean isTooLong(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    }
}
