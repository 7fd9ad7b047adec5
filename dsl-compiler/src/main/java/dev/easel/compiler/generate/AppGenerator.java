package dev.easel.compiler.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.naming.Names;
import javax.lang.model.element.Modifier;

/** The class that people start from: it makes the app out of their handlers. */
final class AppGenerator {
    private final App app;
    private final Names names;

    AppGenerator(App app, Names names) {
        this.app = app;
        this.names = names;
    }

    TypeSpec generate() {
        return TypeSpec.classBuilder(names.app().simpleName())
                .addJavadoc(Javadoc.of("The app " + Javadoc.code(app.name()) + "."))
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(app.handlers().isEmpty() ? withoutHandlers() : withHandlers())
                .build();
    }

    private MethodSpec withHandlers() {
        return MethodSpec.methodBuilder("app")
                .addJavadoc(Javadoc.of(
                        "Joins the definition with the decisions that it leaves to Java.",
                        "@param handlers the decisions",
                        "@return the app, to be served"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.CANVAS_APP)
                .addParameter(JavaFiles.className(names.handlers()), "handlers")
                .addStatement("return new $T(handlers)", JavaFiles.className(names.dispatcher()))
                .build();
    }

    private MethodSpec withoutHandlers() {
        return MethodSpec.methodBuilder("app")
                .addJavadoc(Javadoc.of("Makes the app, which leaves nothing to Java.", "@return the app, to be served"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.CANVAS_APP)
                .addStatement("return new $T()", JavaFiles.className(names.dispatcher()))
                .build();
    }
}
