package dev.easel.compiler.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that people start from: it makes the app out of their handlers. */
final class AppGenerator {
    private static final String HANDLERS = "@param handlers the decisions";
    private static final String RETURN = "@return the app, to be served";

    private final App app;
    private final Names names;
    private final Needed needed;

    AppGenerator(App app, Names names, Needed needed) {
        this.app = app;
        this.names = names;
        this.needed = needed;
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.app().simpleName())
                .addJavadoc(Javadoc.of("The app " + Javadoc.code(app.name()) + "."))
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (needed.settings()) {
            type.addMethod(fromEnvironment());
        }
        return type.addMethod(app()).build();
    }

    private MethodSpec app() {
        List<String> arguments = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        if (app.asksJava()) {
            arguments.add("handlers");
            tags.add(HANDLERS);
        }
        if (needed.settings()) {
            arguments.add("settings");
            tags.add("@param settings its settings");
        }
        tags.add(RETURN);
        MethodSpec.Builder method = method(tags);
        if (needed.settings()) {
            method.addParameter(JavaFiles.className(names.settings()), "settings");
        }
        return method.addStatement(
                        "return new $T($L)", JavaFiles.className(names.dispatcher()), String.join(", ", arguments))
                .build();
    }

    private MethodSpec fromEnvironment() {
        List<String> tags = new ArrayList<>();
        if (app.asksJava()) {
            tags.add(HANDLERS);
        }
        tags.add(RETURN);
        tags.add("@throws " + RuntimeTypes.START_EXCEPTION.canonicalName()
                + " if a setting is missing or cannot be used");
        return method(tags)
                .addStatement(
                        "return app($L$T.fromEnvironment())",
                        app.asksJava() ? "handlers, " : "",
                        JavaFiles.className(names.settings()))
                .build();
    }

    private MethodSpec.Builder method(List<String> tags) {
        String sentence = app.asksJava()
                ? "Joins the definition with the decisions that it leaves to Java."
                : "Makes the app, which leaves nothing to Java.";
        MethodSpec.Builder method = MethodSpec.methodBuilder("app")
                .addJavadoc(Javadoc.of(sentence, tags.toArray(String[]::new)))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.CANVAS_APP);
        if (app.asksJava()) {
            method.addParameter(JavaFiles.className(names.handlers()), "handlers");
        }
        return method;
    }
}
