package dev.easel.compiler.generate;

import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Submit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a submit brings with it.
 *
 * @param canvas the canvas that was on screen; null where a flow starts
 * @param args what the id of the component carries
 * @param inputs what people entered, and which of it is there wherever the component is
 */
record Submitted(@Nullable Canvas canvas, List<Arg> args, List<InputField> inputs) {
    /** Nothing: a flow starts. */
    static final Submitted NOTHING = new Submitted(null, List.of(), List.of());

    Submitted {
        args = List.copyOf(args);
        inputs = List.copyOf(inputs);
    }

    static Submitted from(Canvas canvas, Submit submit) {
        return new Submitted(canvas, submit.args(), submit.inputs());
    }

    Submitted withoutArgs() {
        return new Submitted(canvas, List.of(), inputs);
    }

    Submitted withoutInputs() {
        return new Submitted(null, args, List.of());
    }
}
