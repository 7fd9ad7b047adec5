package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.naming.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a submit brings with it.
 *
 * @param canvas the canvas that was on screen; null where a flow starts or a sheet has submitted
 * @param args what the id of the component carries
 * @param inputs what people entered, and which of it is there wherever the component is
 * @param sheet the sheet whose page has submitted values; null where none has
 */
record Submitted(
        @Nullable Canvas canvas,
        List<Arg> args,
        List<InputField> inputs,
        @Nullable Sheet sheet) {
    /** Nothing: a flow starts. */
    static final Submitted NOTHING = new Submitted(null, List.of(), List.of(), null);

    Submitted {
        args = List.copyOf(args);
        inputs = List.copyOf(inputs);
    }

    static Submitted from(Canvas canvas, Submit submit) {
        return new Submitted(canvas, submit.args(), submit.inputs(), null);
    }

    static Submitted from(Sheet sheet) {
        return sheet.values().isEmpty() ? NOTHING : new Submitted(null, List.of(), List.of(), sheet);
    }

    /** What a method that takes it is called with, the request first. */
    CodeBlock arguments() {
        return CodeBlock.of("request$L$L", args.isEmpty() ? "" : ", args", sheet == null ? "" : ", sheet");
    }

    /** Declares the parameters for that. */
    void addParameters(MethodSpec.Builder method, Names names) {
        method.addParameter(RuntimeTypes.REQUEST, "request");
        if (!args.isEmpty()) {
            method.addParameter(RuntimeTypes.COMPONENT_ARGS, "args");
        }
        if (sheet != null) {
            method.addParameter(JavaFiles.className(names.of(sheet).values()), "sheet");
        }
    }

    Submitted withoutArgs() {
        return new Submitted(canvas, List.of(), inputs, sheet);
    }

    Submitted withoutInputs() {
        return new Submitted(null, args, List.of(), sheet);
    }

    Submitted withoutSheet() {
        return new Submitted(canvas, args, inputs, null);
    }
}
