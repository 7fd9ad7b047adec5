package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.text.HttpsAddress;

/** No placeholder of another template language stands in place of an address or of its host. */
final class UrlsAreWrittenOut implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.URL_PLACEHOLDER;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        Addresses.of(canvas)
                .filter(written -> new HttpsAddress(written.text()).isPlaceholder())
                .map(written -> Diagnostic.of(code(), written.span().firstLine(), "nothing fills this placeholder in")
                        .note("write the address itself: https://example.com/menu"))
                .forEach(said::add);
    }
}
