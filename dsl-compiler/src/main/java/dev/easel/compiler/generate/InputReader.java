package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.ListType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The statements that read and check what people entered on a canvas, from the Java variable {@code inputs}. */
final class InputReader {
    private final ClassName fields;
    private final Canvas canvas;
    private final Map<String, CodeBlock> copies;

    InputReader(Names names, Canvas canvas) {
        this(names, canvas, Map.of());
    }

    /**
     * Reads inputs, and copies of inputs.
     *
     * @param copies the keys of the copies that are meant, by the ids of their inputs
     */
    InputReader(Names names, Canvas canvas, Map<String, CodeBlock> copies) {
        this.fields = JavaFiles.className(names.of(canvas).inputs());
        this.canvas = canvas;
        this.copies = Map.copyOf(copies);
    }

    /** Declares the inputs, and answers with what is refused of these. */
    void declare(MethodSpec.Builder method, List<InputField> checked) {
        declare(method, checked, List.of());
    }

    /** The same, where of others it is checked only whether what was chosen was offered. */
    void declare(MethodSpec.Builder method, List<InputField> checked, List<InputField> offered) {
        method.addStatement("$1T inputs = $1T.of(request, locale(request))", RuntimeTypes.INPUTS);
        if (checked.isEmpty()) {
            return;
        }
        CodeBlock all = checked.equals(canvas.inputs()) && InputsGenerator.hasAll(canvas)
                ? CodeBlock.of("$T.$L", fields, InputsGenerator.ALL)
                : CodeBlock.of(
                        "$T.of($L)",
                        List.class,
                        Stream.concat(
                                        checked.stream().map(this::field),
                                        offered.stream().map(this::onlyOffered))
                                .collect(CodeBlock.joining(",$W")));
        method.addStatement("$T refusals = inputs.check($L)", RuntimeTypes.REFUSALS, all)
                .beginControlFlow("if (!refusals.isEmpty())")
                .addStatement("return $T.refused(refusals)", RuntimeTypes.ANSWER)
                .endControlFlow();
    }

    /** A value, once what is checked was. */
    CodeBlock read(InputField field, boolean checked) {
        return CodeBlock.of("inputs.$L($L)", method(field, checked), field(field));
    }

    private static String method(InputField field, boolean checked) {
        if (field.isRepeated()) {
            return "each";
        }
        return field.value() instanceof ListType
                ? "all"
                : checked && !field.checked().isOptional() ? "required" : "optional";
    }

    private CodeBlock onlyOffered(InputField field) {
        return CodeBlock.of("$T.$L.onlyOffered()", fields, Names.constant(field.name()));
    }

    private CodeBlock field(InputField field) {
        CodeBlock constant = CodeBlock.of("$T.$L", fields, Names.constant(field.name()));
        CodeBlock key = copies.get(field.id());
        if (key != null) {
            return CodeBlock.of("$L.copy($L)$L", constant, key, field.always() ? "" : ".ifShown()");
        }
        boolean known = field.isRepeated() || canvas.inputs().contains(field);
        return known ? constant : CodeBlock.of("$L.always()", constant);
    }
}
