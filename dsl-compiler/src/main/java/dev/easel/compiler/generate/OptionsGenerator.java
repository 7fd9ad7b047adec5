package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record of what configure hands to initialize, and the class that reads it. */
final class OptionsGenerator {
    private static final String WORD = Javadoc.code("card_creation_options");

    private final App app;
    private final Names names;
    private final JavaTypes types;
    private final TypedParameters parameters;
    private final ClassName name;

    OptionsGenerator(App app, Names names) {
        this.app = app;
        this.names = names;
        this.types = JavaTypes.of(names);
        this.parameters = new TypedParameters(types);
        this.name = JavaFiles.className(names.cardCreationOptions());
    }

    /** Whether a card can lack an option that it has to have. */
    static boolean areRequired(App app) {
        return app.values().cardCreationOptions().stream().anyMatch(option -> !option.mayBeOmitted());
    }

    /** The record, which writes itself as results. */
    TypeSpec generate() {
        List<TypedName> parts = app.values().cardCreationOptions();
        TypeSpec.Builder type = parameters
                .record(name.simpleName(), parts)
                .addJavadoc(Javadoc.of(
                        "What configure of " + Javadoc.code(app.name()) + " hands to initialize: " + WORD + "."))
                .addSuperinterface(RuntimeTypes.CONTENT);
        parameters.freezing(parts).ifPresent(type::addMethod);
        parts.forEach(part -> type.addMethod(parameters.with(name, "options", parts, part)));
        JsonFormEmitter forms = new JsonFormEmitter(names, types);
        return type.addMethod(MethodSpec.methodBuilder("writeTo")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.JSON_WRITER, "out")
                        .addStatement("$L", forms.object(parts, "this."))
                        .build())
                .addFields(forms.constants())
                .build();
    }

    /** The class that reads it. */
    TypeSpec generateReader() {
        JsonTypeEmitter json = new JsonTypeEmitter(names, types);
        MethodSpec read = read(json);
        return TypeSpec.classBuilder(names.cardCreationOptionsReader().simpleName())
                .addJavadoc(Javadoc.of("Reads " + WORD + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(json.constants())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(read)
                .addMethod(find())
                .build();
    }

    private MethodSpec read(JsonTypeEmitter json) {
        ConstantEmitter constants = new ConstantEmitter(app, types);
        List<CodeBlock> values = new ArrayList<>();
        for (TypedName option : app.values().cardCreationOptions()) {
            values.add(value(option, json, constants));
        }
        List<String> tags = new ArrayList<>(List.of("@param request the request", "@return the options"));
        if (areRequired(app)) {
            tags.add("@throws $T if one is missing that is required"
                    .replace("$T", RuntimeTypes.MISSING_OPTION_EXCEPTION.canonicalName()));
        }
        return MethodSpec.methodBuilder("read")
                .addJavadoc(Javadoc.of("Reads what initialize was handed.", tags.toArray(String[]::new)))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.REQUEST, "request")
                .addStatement(
                        "$1T reader = $1T.of(request, $2L)", RuntimeTypes.OPTION_READER, JavaText.literal(app.name()))
                .addStatement("return new $T(\n$L)", name, CodeBlock.join(values, ",\n"))
                .build();
    }

    private static CodeBlock value(TypedName option, JsonTypeEmitter json, ConstantEmitter constants) {
        CodeBlock arguments = CodeBlock.of(
                "$L, $L",
                JavaText.literal(option.name()),
                json.type(option.type().present()));
        if (option.byDefault() != null) {
            return CodeBlock.of("reader.read($L, $L)", arguments, constants.constant(option.byDefault()));
        }
        return CodeBlock.of("reader.$L($L)", option.type().isOptional() ? "readOptional" : "readRequired", arguments);
    }

    private MethodSpec find() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("find")
                .addJavadoc(
                        Javadoc.of(
                                "Looks for what initialize was handed.",
                                "@param request the request",
                                "@return the options, or null if the request is none of initialize, or lacks one that is required"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.nullable(name))
                .addParameter(RuntimeTypes.REQUEST, "request")
                .beginControlFlow("if (request.flow() != $T.$L)", RuntimeTypes.FLOW, RequestKind.MESSENGER_INITIALIZE)
                .addStatement("return null")
                .endControlFlow();
        if (!areRequired(app)) {
            return method.addStatement("return read(request)").build();
        }
        return method.beginControlFlow("try")
                .addStatement("return read(request)")
                .nextControlFlow("catch ($T e)", RuntimeTypes.MISSING_OPTION_EXCEPTION)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }
}
