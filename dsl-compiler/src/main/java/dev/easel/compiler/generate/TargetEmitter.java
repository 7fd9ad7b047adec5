package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer that a target leads to, as an expression of the dispatcher. */
final class TargetEmitter {
    /** The dispatcher's constant for results without an entry. */
    static final String NO_RESULTS = "NO_RESULTS";

    private final App app;
    private final ShowEmitter shown;
    private final GivenEmitter given;
    private final Needed needed;

    TargetEmitter(App app, ShowEmitter shown, GivenEmitter given, Needed needed) {
        this.app = app;
        this.shown = shown;
        this.given = given;
        this.needed = needed;
    }

    /** The answer where a flow starts. */
    CodeBlock answer(Target target) {
        return answer(target, List.of());
    }

    /** The answer to a submit that carries these arguments. */
    CodeBlock answer(Target target, List<Arg> args) {
        if (target instanceof Target.ToCanvas canvas) {
            return given.show(canvas, args);
        }
        if (target instanceof Target.ToHandler handler) {
            return shown.decide(app.handler(handler), args);
        }
        return CodeBlock.of("$T.results(out -> out.segment($L))", RuntimeTypes.ANSWER, NO_RESULTS);
    }

    CodeBlock show(Target.ToCanvas target) {
        return given.show(target, List.of());
    }

    static CodeBlock stale() {
        return CodeBlock.of("$T.STALE", RuntimeTypes.BUILT_IN_ANSWER);
    }

    /** Whether Java decides or loads there, and may throw. */
    boolean mayThrow(@Nullable Target target) {
        return needed.mayThrow(target);
    }
}
