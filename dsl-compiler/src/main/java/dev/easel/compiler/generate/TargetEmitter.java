package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.model.Target;
import org.jspecify.annotations.Nullable;

/** The answer that a target leads to, as an expression of the dispatcher. */
final class TargetEmitter {
    /** The dispatcher's constant for results without an entry. */
    static final String NO_RESULTS = "NO_RESULTS";

    private final GivenEmitter given;
    private final DecisionEmitter decisions;
    private final ChoiceEmitter choices;
    private final Needed needed;

    TargetEmitter(GivenEmitter given, DecisionEmitter decisions, ChoiceEmitter choices, Needed needed) {
        this.given = given;
        this.decisions = decisions;
        this.choices = choices;
        this.needed = needed;
    }

    /** The answer where a flow starts. */
    CodeBlock answer(Target target, Place.Start start) {
        return answer(target, Submitted.NOTHING, start);
    }

    /** The answer to a submit. */
    CodeBlock answer(Target target, Submitted submitted, Place place) {
        if (target instanceof Target.Choice choice) {
            return choices.choose(choice, submitted, place);
        }
        if (target instanceof Target.ToCanvas canvas) {
            return given.show(canvas, submitted);
        }
        return target instanceof Target.ToHandler handler
                ? decisions.decide(handler, submitted, place)
                : given.end((Target.Results) target, submitted);
    }

    CodeBlock show(Target.ToCanvas target) {
        return given.show(target, Submitted.NOTHING);
    }

    static CodeBlock stale() {
        return CodeBlock.of("$T.STALE", RuntimeTypes.BUILT_IN_ANSWER);
    }

    /** Whether Java decides or loads there, and may throw. */
    boolean mayThrow(@Nullable Target target) {
        return needed.mayThrow(target);
    }
}
