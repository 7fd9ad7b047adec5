package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.text.HttpsAddress;

/** Every address is an absolute https address. */
final class UrlsAreHttps implements CanvasRule {
    private static final int LONGEST_SHOWN = 100;

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.URL_NOT_HTTPS;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        Addresses.of(canvas)
                .filter(written -> !new HttpsAddress(written.text()).isPlaceholder())
                .forEach(written -> new HttpsAddress(written.text())
                        .mistake()
                        .map(mistake -> diagnostic(written, mistake))
                        .ifPresent(said::add));
    }

    private Diagnostic diagnostic(WrittenText written, HttpsAddress.Mistake mistake) {
        SourceSpan span = written.span();
        Diagnostic diagnostic = Diagnostic.of(code(), span.firstLine(), mistake.message());
        String instead = mistake.instead();
        if (instead == null || instead.length() > LONGEST_SHOWN) {
            return diagnostic.note(mistake.note());
        }
        Diagnostic suggesting = diagnostic.suggesting("write `" + instead + "`");
        return isPlain(written) ? suggesting.fixedBy(Fix.word(span, instead)) : suggesting;
    }

    /** Whether the file has the very characters of the address, perhaps in quotes. */
    private static boolean isPlain(WrittenText written) {
        String source = written.span().text();
        String text = written.text();
        return source.equals(text) || source.equals('"' + text + '"') || source.equals("'" + text + "'");
    }
}
