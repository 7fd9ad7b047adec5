package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Limits;
import dev.easel.compiler.content.Content;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Canvas;

/** The content of every canvas, as JSON without blanks, has at most 65,536 bytes of UTF-8. */
final class ContentFits implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.CONTENT_TOO_LARGE;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        int size = Content.of(canvas).size();
        if (size > Limits.CONTENT_BYTES) {
            String message = "the content of canvas `%s` has %,d bytes, more than the %,d that Canvas Kit takes";
            said.add(Diagnostic.of(code(), canvas.span(), message.formatted(canvas.name(), size, Limits.CONTENT_BYTES))
                    .note("divide it over several canvases"));
        }
    }
}
