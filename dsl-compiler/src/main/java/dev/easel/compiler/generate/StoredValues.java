package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.content.JsonText;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.StoredValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a canvas sets in the stored data, as one JSON object. */
final class StoredValues {
    private static final String CONSTANT = "STORED_VALUES";

    private StoredValues() {}

    static FieldSpec field(Canvas canvas) {
        return FieldSpec.builder(
                        RuntimeTypes.STORED_VALUES, CONSTANT, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", RuntimeTypes.STORED_VALUES, json(canvas))
                .build();
    }

    static MethodSpec method() {
        return MethodSpec.methodBuilder("storedValues")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.STORED_VALUES)
                .addStatement("return $L", CONSTANT)
                .build();
    }

    private static CodeBlock json(Canvas canvas) {
        List<CodeBlock> constants = TextBlock.constants(TextBlock.fold(lines(canvas))).stream()
                .map(TextBlock::of)
                .toList();
        return constants.size() == 1
                ? constants.get(0)
                : CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(constants, ", "));
    }

    /** The object, a line for each member. */
    private static List<String> lines(Canvas canvas) {
        List<String> lines = new ArrayList<>();
        String before = "{";
        for (Iterator<StoredValue> values = canvas.storedValues().iterator(); values.hasNext(); before = "") {
            StoredValue value = values.next();
            lines.add(before + JsonText.string(value.name()) + ":" + value.json() + (values.hasNext() ? "," : "}"));
        }
        return lines;
    }
}
