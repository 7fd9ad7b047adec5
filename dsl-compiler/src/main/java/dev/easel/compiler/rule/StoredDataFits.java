package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Limits;
import dev.easel.compiler.catalog.StoredData;
import dev.easel.compiler.content.JsonText;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.StoredValue;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What a canvas sets in the stored data, with its own name there, has as JSON without blanks at most 65,536 bytes of UTF-8. */
final class StoredDataFits implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.STORED_DATA_TOO_LARGE;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        int size = json(canvas).getBytes(StandardCharsets.UTF_8).length;
        if (size > Limits.STORED_DATA_BYTES) {
            String message =
                    "the stored data that canvas `%s` sets has %,d bytes, more than the %,d that Canvas Kit takes"
                            .formatted(canvas.name(), size, Limits.STORED_DATA_BYTES);
            said.add(Diagnostic.of(code(), canvas.span(), message)
                    .note("store what identifies the rest, and keep the rest where the app runs"));
        }
    }

    private static String json(Canvas canvas) {
        StoredValue own = new StoredValue(StoredData.CANVAS_KEY, JsonText.string(canvas.name()), canvas.span());
        return canvas.storedValues().stream()
                .map(StoredDataFits::member)
                .collect(Collectors.joining(",", "{" + member(own) + ",", "}"));
    }

    private static String member(StoredValue value) {
        return JsonText.string(value.name()) + ":" + value.json();
    }
}
