package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.catalog.Function.Need;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.model.App;
import dev.easel.compiler.naming.Names;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The record of what canvases read beside their params and loads: no more than some canvas of the app does. */
final class ViewGenerator {
    private final App app;
    private final Names names;
    private final Needed needed;
    private final JavaTypes types;

    ViewGenerator(App app, Names names, Needed needed) {
        this.app = app;
        this.names = names;
        this.needed = needed;
        this.types = JavaTypes.of(names);
    }

    TypeSpec generate() {
        ViewEmitter emitter = new ViewEmitter(app, names, needed);
        return TypeSpec.recordBuilder(names.view().simpleName())
                .addJavadoc(Javadoc.of(
                        "What canvases of " + Javadoc.code(app.name()) + " show beside what they are given."))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(
                        MethodSpec.constructorBuilder().addParameters(parts()).build())
                .addFields(emitter.constants())
                .addMethod(emitter.of())
                .build();
    }

    private List<ParameterSpec> parts() {
        List<ParameterSpec> parts = new ArrayList<>();
        if (needed.reads(Needed.SETTINGS)) {
            parts.add(part(JavaFiles.className(names.settings()), "settings", ViewEmitter.SETTINGS));
        }
        if (needed.reads(Needed.STORED_DATA)) {
            parts.add(part(JavaFiles.className(names.storedData()), "storedData", ViewEmitter.STORED_DATA));
        }
        needed.parts().forEach(part -> parts.add(part(part)));
        if (needed.need(Need.LOCALE)) {
            parts.add(part(ClassName.get(Locale.class), "locale", "the language that functions speak"));
        }
        if (needed.need(Need.ZONE)) {
            parts.add(part(ClassName.get(ZoneId.class), "zone", "the time zone that functions tell times in"));
        }
        if (needed.need(Need.CLOCK)) {
            parts.add(part(ClassName.get(Instant.class), "now", "when the canvas is shown"));
        }
        return parts;
    }

    private static ParameterSpec part(TypeName type, String name, String meaning) {
        return ParameterSpec.builder(type, name).addJavadoc("$L\n", meaning).build();
    }

    private ParameterSpec part(RequestPart part) {
        boolean nullable = needed.mayLack(part);
        TypeName type = types.of(nullable ? part.type().optional() : part.type());
        String meaning = Javadoc.code(part.word()) + " of the request" + (nullable ? "; may be missing" : "");
        return part(type, Names.member(part.word()), meaning);
    }
}
