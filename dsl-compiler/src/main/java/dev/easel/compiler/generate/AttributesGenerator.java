package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record of the attributes that a workspace adds to a person or a conversation, and the class that reads it. */
final class AttributesGenerator {
    private final App app;
    private final Names names;
    private final RequestPart owner;
    private final JavaTypes types;
    private final TypedParameters parameters;

    AttributesGenerator(App app, Names names, RequestPart owner) {
        this.app = app;
        this.names = names;
        this.owner = owner;
        this.types = JavaTypes.of(names);
        this.parameters = new TypedParameters(types);
    }

    private ClassName name() {
        return JavaFiles.className(names.attributes(owner));
    }

    /** The record. */
    TypeSpec generate() {
        List<TypedName> parts = app.values().attributes(owner);
        TypeSpec.Builder type = parameters
                .record(name().simpleName(), parts)
                .addJavadoc(Javadoc.of("What the workspace adds to a " + owner.word() + ": "
                        + Javadoc.code("custom_attributes") + "."));
        parameters.freezing(parts).ifPresent(type::addMethod);
        return type.build();
    }

    /** The class that reads it. */
    TypeSpec generateReader() {
        JsonTypeEmitter json = new JsonTypeEmitter(names, types);
        MethodSpec read = values(json);
        return TypeSpec.classBuilder(names.attributesReader(owner).simpleName())
                .addJavadoc(Javadoc.of("Reads " + Javadoc.code("custom_attributes") + " of a " + owner.word() + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(json.constants())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(ofRequests())
                .addMethod(ofOwner())
                .addMethod(read)
                .build();
    }

    private MethodSpec ofRequests() {
        return MethodSpec.methodBuilder("read")
                .addJavadoc(Javadoc.of(
                        "Reads what a request carries.", "@param request the request", "@return the attributes"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name())
                .addParameter(RuntimeTypes.REQUEST, "request")
                .addStatement(
                        "return read($T.$L(request, $L))",
                        RuntimeTypes.ATTRIBUTE_READER,
                        owner.word(),
                        JavaText.literal(app.name()))
                .build();
    }

    private MethodSpec ofOwner() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Javadoc.of(
                        "Reads what a " + owner.word() + " has.",
                        "@param " + owner.word() + " the " + owner.word(),
                        "@return the attributes"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name())
                .addParameter(types.name((RecordType) owner.type()), owner.word())
                .addStatement("return read($T.of($L.customAttributes()))", RuntimeTypes.ATTRIBUTE_READER, owner.word())
                .build();
    }

    private MethodSpec values(JsonTypeEmitter json) {
        ConstantEmitter constants = new ConstantEmitter(app, types);
        List<CodeBlock> values = new ArrayList<>();
        for (TypedName attribute : app.values().attributes(owner)) {
            CodeBlock arguments = CodeBlock.of("$L, $L", JavaText.literal(attribute.name()), type(attribute, json));
            values.add(
                    attribute.byDefault() == null
                            ? CodeBlock.of("reader.readOptional($L)", arguments)
                            : CodeBlock.of(
                                    "reader.read($L, $L)", arguments, constants.constant(attribute.byDefault())));
        }
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(name())
                .addParameter(RuntimeTypes.ATTRIBUTE_READER, "reader")
                .addStatement("return new $T(\n$L)", name(), CodeBlock.join(values, ",\n"))
                .build();
    }

    /** Intercom sends the times of attributes as it sends its own, in seconds. */
    private static CodeBlock type(TypedName attribute, JsonTypeEmitter json) {
        return attribute.type().present() == Scalar.DATETIME
                ? CodeBlock.of("$T.DATETIME", RuntimeTypes.ATTRIBUTE_READER)
                : json.type(attribute.type().present());
    }
}
