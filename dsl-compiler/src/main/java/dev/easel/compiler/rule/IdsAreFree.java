package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;

/** No id starts with {@code easel-}, as those of components that Easel itself adds do. */
final class IdsAreFree implements CanvasRule {
    private static final String RESERVED = "easel-";

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.RESERVED_ID;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        canvas.everything()
                .flatMap(component -> CanvasIds.of(component).filter(id -> isWritten(id, component)))
                .filter(IdsAreFree::isReserved)
                .map(id -> Diagnostic.of(code(), id.span(), "ids that start with `easel-` are Easel's own")
                        .note("start it with another word"))
                .forEach(said::add);
    }

    /** Whether the definition gives it: what stands in place of something is given its id by Easel. */
    private static boolean isWritten(Attribute id, Component component) {
        return !id.span().equals(component.span());
    }

    private static boolean isReserved(Attribute id) {
        return id.value() instanceof Value.Text text && text.text().startsWith(RESERVED);
    }
}
