package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Target;
import java.util.Optional;

/** A canvas that is shown in place of what was asked for: nothing passes it params, and it does not wait for a load. */
final class StandIn {
    private StandIn() {}

    /** What is wrong with such a canvas, if it needs anything; {@code kind} says what it stands in for: {@code stale}. */
    static Optional<Diagnostic> mistake(DiagnosticCode code, String kind, Target.ToCanvas target, App app) {
        Canvas canvas = app.canvas(target);
        String the = "the " + kind + " canvas `" + canvas.name() + "` ";
        if (canvas.load().isPresent()) {
            return Optional.of(Diagnostic.of(code, target.span(), the + "has a `load`")
                    .related(canvas.span(), "the canvas")
                    .note("show a canvas here that needs no data, with a button that leads to this one"));
        }
        return canvas.requiredParams().stream()
                .findFirst()
                .map(param -> Diagnostic.of(code, target.span(), the + "needs `" + param.name() + "`")
                        .related(param.span(), "declared here")
                        .note("give the param a default or a `?`, or show another canvas here"));
    }
}
