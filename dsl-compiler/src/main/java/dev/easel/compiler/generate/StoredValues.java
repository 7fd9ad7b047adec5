package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.StoredValue;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a canvas sets in the stored data. */
final class StoredValues {
    private static final String CONSTANT = "STORED_VALUES";
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
                "$T.of($L, $L)",
                RuntimeTypes.STORED_VALUE,
                JavaText.literal(value.name()),
                JavaText.literal(value.json()));
    }
}
