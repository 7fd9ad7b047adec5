package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How members of the nested models read: what is of another type, or out of range, is absent. */
final class Members {
    private Members() {}

    static boolean isTrue(Json json) {
        return Boolean.TRUE.equals(json.bool());
    }

    static @Nullable URI uri(Json json) {
        String text = json.text();
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Reads unix seconds, which all nested models use. */
    static @Nullable Instant time(Json json) {
        Long seconds = json.integer();
        if (seconds == null) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Takes what the newer name reads as, or else what the older one does: a null under the newer hides nothing. */
    static <T> @Nullable T first(@Nullable T newer, @Nullable T older) {
        return newer != null ? newer : older;
    }
}
