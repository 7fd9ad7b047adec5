package dev.easel.compiler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.generate.ServedApp;
import dev.easel.protocol.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a whole reply against what was expected of it, and against the rules of Canvas Kit.
 *
 * @param request what is answered
 * @param canvas the canvas that is to be shown
 * @param sets what it sets of the stored data
 * @param completes whether the app has done its work
 */
record SentReply(RandomRequest.Made request, String canvas, Map<String, Object> sets, boolean completes) {
    /** Attributes that no document has are meant; values may look like other Markdown, and be many. */
    private static final Set<String> NOT_REFUSED = Set.of("V18", "V19", "V22", "V25");

    private static final int MOST_BYTES = 65_536;

    /** Checks a reply; nothing is expected where values are not to be sent, for this reason. */
    void check(Json reply, @Nullable List<Map<String, Object>> expected, String why, String made) {
        assertThat(ReplyReading.of(reply, request.kind()))
                .as(made)
                .allMatch(finding -> NOT_REFUSED.contains(finding.rule()));
        Map<String, Object> stored = stored(sets, canvas);
        if (ServedApp.canvas(reply).equals(canvas)) {
            assertThat(expected).as("%s is sent: %s", made, why).isNotNull();
            SentCanvas.check(reply.get("canvas").get("content"), expected, made);
            assertThat(reply.get("canvas").get("stored_data"))
                    .as(made)
                    .isEqualTo(Json.parse(JsonPrinter.ascii(stored)));
            assertThat(reply.get("event").isPresent()).as(made).isEqualTo(completes);
            return;
        }
        // the failure canvas carries what the card had; where that is too much, there is only Easel's own
        boolean fails = bytes(stored(Map.of(), ValueDefinition.FAILURE)) > MOST_BYTES;
        assertThat(ServedApp.canvas(reply)).as(made).isEqualTo(fails ? "" : ValueDefinition.FAILURE);
        boolean tooMuch = bytes(stored) > MOST_BYTES;
        assertThat(expected == null || tooMuch || SentCanvas.mostBytes(expected) > MOST_BYTES)
                .as("%s is refused", made)
                .isTrue();
    }

    /** What stands in the stored data behind this canvas, which sets some of it. */
    private Map<String, Object> stored(Map<String, Object> sets, String canvas) {
        Map<String, Object> stored = new LinkedHashMap<>(request.stored());
        stored.putAll(sets);
        stored.put("$canvas", canvas);
        return stored;
    }

    private static int bytes(Map<String, Object> stored) {
        return JsonPrinter.ascii(stored).getBytes(StandardCharsets.US_ASCII).length;
    }
}
