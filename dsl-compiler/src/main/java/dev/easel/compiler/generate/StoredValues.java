package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.StoredValue;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a canvas sets in the stored data. */
final class StoredValues {
    private static final String CONSTANT = "STORED_VALUES";
    private static final int MOST_CHARACTERS = 20_000;
    private static final TypeName TYPE =
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.STORED_VALUE);

    private StoredValues() {}

    static FieldSpec field(Canvas canvas) {
        CodeBlock values =
                canvas.storedValues().stream().map(StoredValues::value).collect(CodeBlock.joining(",\n"));
        return FieldSpec.builder(TYPE, CONSTANT, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of(\n$>$>$L$<$<)", List.class, values)
                .build();
    }

    static MethodSpec method() {
        return MethodSpec.methodBuilder("storedValues")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TYPE)
                .addStatement("return $L", CONSTANT)
                .build();
    }

    private static CodeBlock value(StoredValue value) {
        return CodeBlock.of(
                "$T.of($L, $L)", RuntimeTypes.STORED_VALUE, JavaText.literal(value.name()), json(value.json()));
    }

    // A class file holds constants of up to 64 KB, in an encoding that is longer than UTF-8.
    private static CodeBlock json(String json) {
        if (json.length() <= MOST_CHARACTERS) {
            return CodeBlock.of("$L", JavaText.literal(json));
        }
        List<CodeBlock> pieces = new ArrayList<>();
        for (int start = 0; start < json.length(); start += MOST_CHARACTERS) {
            String piece = json.substring(start, Math.min(json.length(), start + MOST_CHARACTERS));
            pieces.add(CodeBlock.of("$L", JavaText.literal(piece)));
        }
        return CodeBlock.of("String.join(\"\", $L)", CodeBlock.join(pieces, ", "));
    }
}
