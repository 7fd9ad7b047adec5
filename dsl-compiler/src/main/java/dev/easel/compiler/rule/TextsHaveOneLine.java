package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.text.Markdown;

/** There is no line break inside a text; one at its end is none. */
final class TextsHaveOneLine implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.LINE_BREAK;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        WrittenText.of(canvas, new ValueType.Text(true))
                .filter(text -> isBroken(text.text()))
                .map(text -> diagnostic(text))
                .forEach(said::add);
    }

    /** Whether lines break, and not only because of Markdown that is made of lines, of which that is said. */
    private static boolean isBroken(String text) {
        return text.strip().lines().count() > 1
                && Markdown.first(text)
                        .filter(found -> found.kind().needsLines())
                        .isEmpty();
    }

    private Diagnostic diagnostic(WrittenText text) {
        Diagnostic diagnostic = Diagnostic.of(
                        code(), text.span().firstLine(), "this text is not shown in several lines")
                .note("write a text component for each line; bottom_margin: none keeps them close");
        return text.span().text().startsWith("|")
                ? diagnostic.note("for one line that is long, write `>-` in place of `|`")
                : diagnostic;
    }
}
