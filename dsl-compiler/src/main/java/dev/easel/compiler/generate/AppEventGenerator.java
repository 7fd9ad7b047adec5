package dev.easel.compiler.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.naming.Names;
import javax.lang.model.element.Modifier;

/** The interface of all events of an app. */
final class AppEventGenerator {
    private final App app;
    private final Names names;
    private final CarriedParts carried;

    AppEventGenerator(App app, Names names, CarriedParts carried) {
        this.app = app;
        this.names = names;
        this.carried = carried;
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(names.event().simpleName())
                .addJavadoc(Javadoc.of("What every handler of " + Javadoc.code(app.name()) + " is told."))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addMethod(request());
        if (!app.values().storedData().isEmpty()) {
            type.addMethod(storedData());
        }
        type.addMethods(carried.ofAll());
        for (Handler handler : app.handlers()) {
            type.addPermittedSubclass(JavaFiles.className(names.of(handler).event()));
        }
        app.loaded()
                .forEach(canvas -> type.addPermittedSubclass(
                        JavaFiles.className(names.of(canvas).load())));
        return type.build();
    }

    private MethodSpec storedData() {
        return MethodSpec.methodBuilder("storedData")
                .addJavadoc(Javadoc.of("Gives what travels with the card.", "@return the stored data"))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(JavaFiles.className(names.storedData()))
                .build();
    }

    private static MethodSpec request() {
        return MethodSpec.methodBuilder("request")
                .addJavadoc(Javadoc.of("Gives the request that the handler answers.", "@return the whole request"))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(RuntimeTypes.REQUEST)
                .build();
    }
}
