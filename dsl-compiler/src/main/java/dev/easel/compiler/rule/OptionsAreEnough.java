package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;

/** A component has as many options as Canvas Kit takes: 2 to 10, a checkbox at least one. */
final class OptionsAreEnough implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.OPTIONS_COUNT;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        canvas.components()
                .forEach(component -> component.attributes().forEach(attribute -> check(component, attribute, said)));
    }

    private void check(Component component, Attribute attribute, Diagnostics said) {
        if (!(attribute.type().value() instanceof ValueType.Parts allowed)
                || !(attribute.value() instanceof Value.Parts written)) {
            return;
        }
        if (!written.elements().stream().allMatch(Component.class::isInstance)) {
            // how many there are depends on data, and is made to be enough
            return;
        }
        int count = written.elements().size();
        if (count < allowed.least() || count > allowed.most()) {
            String message = "this `%s` has %s, and Canvas Kit takes %s"
                    .formatted(component.type().name(), number(count), range(allowed));
            said.add(
                    Diagnostic.of(code(), attribute.span().firstLine(), message).note(instead(count, allowed)));
        }
    }

    private static String number(int count) {
        return (count == 0 ? "no" : String.valueOf(count)) + (count == 1 ? " option" : " options");
    }

    private static String range(ValueType.Parts allowed) {
        return allowed.most() == Integer.MAX_VALUE
                ? "at least " + allowed.least()
                : allowed.least() + " to " + allowed.most();
    }

    private static String instead(int count, ValueType.Parts allowed) {
        if (count > allowed.most()) {
            return "for more than " + allowed.most() + " write a list, whose items submit when they are chosen";
        }
        return count == 0
                ? "where nothing can be chosen, show a text that says so"
                : "where there is nothing to choose between, show a text, or an input that is `disabled: true`";
    }
}
