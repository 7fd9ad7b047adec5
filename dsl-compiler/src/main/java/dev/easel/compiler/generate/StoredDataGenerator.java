package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record of what travels with a card, and the class that reads it. */
final class StoredDataGenerator {
    private final App app;
    private final Names names;
    private final JavaTypes types;
    private final TypedParameters parameters;
    private final ClassName name;

    StoredDataGenerator(App app, Names names) {
        this.app = app;
        this.names = names;
        this.types = JavaTypes.of(names);
        this.parameters = new TypedParameters(types);
        this.name = JavaFiles.className(names.storedData());
    }

    /** The record. */
    TypeSpec generate() {
        List<TypedName> parts = app.values().storedData();
        TypeSpec.Builder type = parameters
                .record(name.simpleName(), parts)
                .addJavadoc(Javadoc.of("What travels with a card of " + Javadoc.code(app.name()) + "."))
                .addField(initial(parts));
        parameters.freezing(parts).ifPresent(type::addMethod);
        parts.forEach(part -> type.addMethod(parameters.with(name, "data", parts, part)));
        return type.build();
    }

    private FieldSpec initial(List<TypedName> parts) {
        ConstantEmitter constants = new ConstantEmitter(app, types);
        List<CodeBlock> values = new ArrayList<>();
        for (TypedName part : parts) {
            values.add(constants.omitted(part));
        }
        return FieldSpec.builder(name, "INITIAL", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What a new card has.\n")
                .initializer("new $T($L)", name, CodeBlock.join(values, ", "))
                .build();
    }

    /** Whether any reply can change it. */
    static boolean isWritten(App app) {
        return !app.values().storedData().isEmpty()
                && (!app.handlers().isEmpty()
                        || app.given().anyMatch(given -> !given.store().isEmpty()));
    }

    /** The class that writes it. */
    TypeSpec generateWriter() {
        JsonFormEmitter forms = new JsonFormEmitter(names, types);
        CodeBlock.Builder changes = CodeBlock.builder().add("$T.begin()", RuntimeTypes.STORED_CHANGES);
        for (TypedName part : app.values().storedData()) {
            changes.add(
                    "\n.set($L, data.$L(), $L)",
                    JavaText.literal(part.name()),
                    Names.member(part.name()),
                    forms.form(part.type().present()));
        }
        return TypeSpec.classBuilder(names.storedDataWriter().simpleName())
                .addJavadoc(Javadoc.of("Writes " + Javadoc.code("stored_data") + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(forms.constants())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("changes")
                        .addJavadoc(Javadoc.of(
                                "Sets every declared name.",
                                "@param data the stored data",
                                "@return what a reply sets"))
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(RuntimeTypes.STORED_CHANGES)
                        .addParameter(name, "data")
                        .addStatement("return $L", changes.build())
                        .build())
                .build();
    }

    /** The class that reads it. */
    TypeSpec generateReader() {
        JsonTypeEmitter json = new JsonTypeEmitter(names, types);
        List<CodeBlock> values = new ArrayList<>();
        for (TypedName part : app.values().storedData()) {
            values.add(CodeBlock.of(
                    "reader.$L($L, $L, before.$L())",
                    part.type().isOptional() ? "readOptional" : "read",
                    JavaText.literal(part.name()),
                    json.type(part.type().present()),
                    Names.member(part.name())));
        }
        return TypeSpec.classBuilder(names.storedDataReader().simpleName())
                .addJavadoc(Javadoc.of("Reads " + Javadoc.code("stored_data") + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(json.constants())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addJavadoc(Javadoc.of(
                                "Reads what is there.",
                                "@param reader where it is",
                                "@param before the values of what is not there, or of another type",
                                "@return the stored data"))
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(name)
                        .addParameter(RuntimeTypes.STORED_READER, "reader")
                        .addParameter(name, "before")
                        .addStatement("return new $T(\n$L)", name, CodeBlock.join(values, ",\n"))
                        .build())
                .build();
    }
}
