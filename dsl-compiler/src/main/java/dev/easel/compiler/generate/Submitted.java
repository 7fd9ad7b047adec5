package dev.easel.compiler.generate;

import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a submit brings with it.
 *
 * @param canvas the canvas that was on screen; null where a flow starts
 * @param args what the id of the component carries
 */
record Submitted(@Nullable Canvas canvas, List<Arg> args) {
    /** Nothing: a flow starts. */
    static final Submitted NOTHING = new Submitted(null, List.of());

    Submitted {
        args = List.copyOf(args);
    }

    /** What people entered. */
    List<InputField> inputs() {
        return canvas == null ? List.of() : canvas.inputs();
    }
}
