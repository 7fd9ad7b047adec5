package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;
import java.util.stream.Stream;

/** No two options of a component have the same id. */
final class OptionIdsDiffer implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DUPLICATE_OPTION;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        canvas.components().forEach(component -> check(component, said));
    }

    private void check(Component component, Diagnostics said) {
        Doubles.in(component.elements("options"), OptionIdsDiffer::id)
                .forEach(pair -> said.add(mistake(component, pair.first(), pair.second())));
    }

    /** The id of an option, if it is the same each time; an empty one is that mistake and no other. */
    private static Stream<Attribute> id(Component option) {
        return option.id(ValueType.Scope.COMPONENT).stream()
                .filter(id ->
                        id.value() instanceof Value.Text text && !text.text().isEmpty());
    }

    private Diagnostic mistake(Component component, Attribute first, Attribute second) {
        String id = ((Value.Text) second.value()).text();
        String message = "this `" + component.type().name() + "` has two options with the id `" + id + "`";
        return Diagnostic.of(code(), second.span(), message)
                .related(first.span(), "the first one")
                .note("give one of them another id: it is what is sent back");
    }
}
