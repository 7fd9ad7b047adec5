package dev.easel.protocol.request;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.screen.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What one pass over a request finds in the canvas on screen.
 *
 * @param storedData where its stored data lies
 * @param canvasName what stands there under {@code $canvas}
 * @param storedMembers the members of the stored data
 * @param content where its content lies
 * @param screen what the content offers
 */
record CanvasParts(
        @Nullable ByteSpan storedData,
        @Nullable String canvasName,
        StoredMembers storedMembers,
        @Nullable ByteSpan content,
        Screen screen) {
    static final CanvasParts NONE = new CanvasParts(null, null, new StoredMembers(), null, Screen.UNKNOWN);
}
