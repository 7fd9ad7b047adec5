package dev.easel.protocol.request;

import dev.easel.protocol.json.ByteSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one pass over a request finds: texts that dispatch needs, and where the objects lie that may be asked for later. */
record RequestParts(
        String workspaceId,
        @Nullable String workspaceRegion,
        String componentId,
        @Nullable ByteSpan contact,
        @Nullable ByteSpan admin,
        @Nullable ByteSpan conversation,
        @Nullable ByteSpan context,
        @Nullable ByteSpan cardCreationOptions,
        @Nullable ByteSpan inputValues,
        @Nullable ByteSpan currentCanvas,
        @Nullable ByteSpan storedData,
        String canvasName,
        List<ByteSpan> carried) {

    static final RequestParts NONE =
            new RequestParts("", null, "", null, null, null, null, null, null, null, null, "", List.of());
}
