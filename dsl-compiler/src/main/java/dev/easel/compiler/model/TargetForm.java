package dev.easel.compiler.model;

import dev.easel.compiler.expression.ExprForm;
import java.util.List;

/**
 * Where a target leads and with what, however and wherever it is written: targets of one form are answered alike, if what they read is.
 *
 * @param parts what it says, without places in the file
 */
public record TargetForm(List<Object> parts) {

    /** The form of a target. */
    public static TargetForm of(Target target) {
        if (target instanceof Target.Choice choice) {
            List<Object> cases = choice.cases().stream()
                    .<Object>map(way -> List.of(ExprForm.of(way.when()), of(way.target())))
                    .toList();
            return new TargetForm(List.of("choice", cases, of(choice.otherwise())));
        }
        Given given = ((Target.Single) target).given();
        List<Object> said =
                List.of(entries(given.with()), entries(given.store()), given.complete(), given.keepsInput());
        if (target instanceof Target.ToCanvas canvas) {
            return new TargetForm(List.of("canvas", canvas.canvas(), said));
        }
        if (target instanceof Target.ToHandler handler) {
            List<String> validated = handler.validated();
            return new TargetForm(
                    List.of("handler", handler.handler(), validated == null ? List.of() : List.of(validated)));
        }
        return new TargetForm(List.of("results", said));
    }

    /** The form of a value that is passed. */
    public static Object of(GivenValue value) {
        if (value instanceof GivenValue.Computed computed) {
            return ExprForm.of(computed.expr());
        }
        if (value instanceof GivenValue.Printed printed) {
            return printed.template().parts().stream()
                    .map(part -> part instanceof Template.Hole hole ? List.of(ExprForm.of(hole.value())) : part)
                    .toList();
        }
        return value;
    }

    private static List<Object> entries(List<Given.Entry> entries) {
        return entries.stream()
                .<Object>map(entry -> List.of(entry.name().name(), of(entry.value())))
                .toList();
    }
}
