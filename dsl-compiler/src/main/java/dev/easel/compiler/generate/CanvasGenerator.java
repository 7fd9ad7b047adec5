package dev.easel.compiler.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.naming.Names;
import javax.lang.model.element.Modifier;

/** The record of a canvas, which writes its content. */
final class CanvasGenerator {
    private final Names names;

    CanvasGenerator(Names names) {
        this.names = names;
    }

    TypeSpec generate(Canvas canvas) {
        ContentEmitter content = new ContentEmitter(canvas);
        TypeSpec.Builder type = TypeSpec.recordBuilder(names.of(canvas).type().simpleName())
                .addJavadoc(Javadoc.of("Canvas " + Javadoc.code(canvas.name()) + "."))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(MethodSpec.constructorBuilder().build())
                .addSuperinterface(RuntimeTypes.CANVAS)
                .addSuperinterface(RuntimeTypes.CONTENT)
                .addFields(content.fields())
                .addMethod(name(canvas))
                .addMethod(writeTo(content));
        if (!canvas.storedValues().isEmpty()) {
            type.addField(StoredValues.field(canvas)).addMethod(StoredValues.method());
        }
        return type.build();
    }

    private static MethodSpec name(Canvas canvas) {
        return MethodSpec.methodBuilder("name")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", JavaText.literal(canvas.name()))
                .build();
    }

    private static MethodSpec writeTo(ContentEmitter content) {
        return MethodSpec.methodBuilder("writeTo")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addCode(content.statements())
                .build();
    }
}
