package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.text.Markdown;

/** The Markdown in a text is links and bold. */
final class OnlyLinksAndBold implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.MARKDOWN;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        WrittenText.of(canvas, new ValueType.Text(true))
                .forEach(text -> Markdown.first(text.text())
                        .map(found -> diagnostic(found, text.span()))
                        .ifPresent(said::add));
    }

    private Diagnostic diagnostic(Markdown.Found found, SourceSpan span) {
        String quote = found.excerpt().contains("`") ? "\"" : "`";
        String message = quote + found.excerpt() + quote + " is " + found.kind().title();
        return Diagnostic.of(code(), span.firstLine(), message)
                .note(found.kind().instead());
    }
}
