package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The record of the values from the environment, which reads them. */
final class SettingsGenerator {
    private static final String THROWS =
            "@throws " + RuntimeTypes.START_EXCEPTION.canonicalName() + " if one is missing or cannot be used";

    private final App app;
    private final ClassName name;
    private final JavaTypes types;
    private final TypedParameters parameters;

    SettingsGenerator(App app, Names names) {
        this.app = app;
        this.name = JavaFiles.className(names.settings());
        this.types = JavaTypes.of(names);
        this.parameters = new TypedParameters(types);
    }

    TypeSpec generate() {
        List<TypedName> settings = app.values().settings();
        TypeSpec.Builder type = parameters
                .record(name.simpleName(), settings)
                .addJavadoc(Javadoc.of("The settings of " + Javadoc.code(app.name()) + "."));
        if (!app.sheets().isEmpty()) {
            type.addMethod(withoutSlash(settings));
        }
        if (settings.stream().anyMatch(TypedName::mayBeOmitted)) {
            type.addMethod(constructor(settings));
        }
        return type.addMethod(fromEnvironment())
                .addMethod(from())
                .addMethod(inWords(settings))
                .build();
    }

    /** The path of a page follows the address. */
    private static MethodSpec withoutSlash(List<TypedName> settings) {
        return MethodSpec.compactConstructorBuilder()
                .addJavadoc(Javadoc.of(
                        "Takes the slash off the end of the public address.",
                        settings.stream().map(TypedParameters::tag).toArray(String[]::new)))
                .addModifiers(Modifier.PUBLIC)
                .addStatement(
                        "$1L = $2T.withoutSlash($1L)", Names.member(Sheet.PUBLIC_URL), RuntimeTypes.SETTINGS_READER)
                .build();
    }

    private MethodSpec constructor(List<TypedName> settings) {
        List<TypedName> required =
                settings.stream().filter(setting -> !setting.mayBeOmitted()).toList();
        List<CodeBlock> arguments = settings.stream()
                .map(setting -> required.contains(setting)
                        ? CodeBlock.of("$L", Names.member(setting.name()))
                        : omitted(setting))
                .toList();
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of(
                        "Leaves out what need not be set.",
                        required.stream().map(TypedParameters::tag).toArray(String[]::new)))
                .addModifiers(Modifier.PUBLIC)
                .addParameters(parameters.parameters(required))
                .addStatement("this($L)", CodeBlock.join(arguments, ", "))
                .build();
    }

    private CodeBlock omitted(TypedName setting) {
        Expr byDefault = setting.byDefault();
        return byDefault == null ? CodeBlock.of("null") : new ConstantEmitter(app, types).constant(byDefault);
    }

    private MethodSpec fromEnvironment() {
        return MethodSpec.methodBuilder("fromEnvironment")
                .addJavadoc(Javadoc.of(
                        "Reads the settings from the environment of the process.", "@return the settings", THROWS))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addStatement("return from($T.getenv())", System.class)
                .build();
    }

    private MethodSpec from() {
        NameAllocator names = new NameAllocator();
        app.values().settings().forEach(setting -> names.newName(Names.member(setting.name())));
        String environment = names.newName("environment");
        String reader = names.newName("settings");
        MethodSpec.Builder method = MethodSpec.methodBuilder("from")
                .addJavadoc(Javadoc.of(
                        "Reads the settings from these variables.",
                        "@param " + environment + " variables by name",
                        "@return the settings",
                        THROWS))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(ParameterizedTypeName.get(Map.class, String.class, String.class), environment)
                .addStatement(
                        "$1T $2L = new $1T($3L, $4L)",
                        RuntimeTypes.SETTINGS_READER,
                        reader,
                        JavaText.literal(app.name()),
                        environment);
        List<CodeBlock> values = new ArrayList<>();
        for (TypedName setting : app.values().settings()) {
            String local = Names.member(setting.name());
            TypeName type = ParameterizedTypeName.get(
                    RuntimeTypes.SETTING, types.argument(setting.type().present()));
            method.addStatement("$T $L = $L.$L", type, local, reader, reading(setting));
            values.add(CodeBlock.of("$L.$L()", local, setting.type().isOptional() ? "orNull" : "get"));
        }
        return method.addStatement("$L.requireAll()", reader)
                .addStatement("return new $T($L)", name, CodeBlock.join(values, ", "))
                .build();
    }

    /** A record's own text would show the values, keys among them, wherever a log says what something was called with. */
    private MethodSpec inWords(List<TypedName> settings) {
        String names =
                settings.stream().map(setting -> Names.member(setting.name())).collect(Collectors.joining(", "));
        return MethodSpec.methodBuilder("toString")
                .addJavadoc(Javadoc.of(
                        "Names the settings, without their values, which may be secret.", "@return the names"))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", JavaText.literal(name.simpleName() + "[" + names + "]"))
                .build();
    }

    private CodeBlock reading(TypedName setting) {
        if (isPublicUrl(setting)) {
            return CodeBlock.of("publicUrl()");
        }
        String text = JavaText.literal(setting.name());
        CodeBlock type = textType(setting.type().present());
        if (setting.byDefault() != null) {
            return CodeBlock.of("orElse($L, $L, $L)", text, type, omitted(setting));
        }
        return CodeBlock.of("$L($L, $L)", setting.type().isOptional() ? "optional" : "required", text, type);
    }

    private boolean isPublicUrl(TypedName setting) {
        return !app.sheets().isEmpty() && setting.name().equals(Sheet.PUBLIC_URL);
    }

    private CodeBlock textType(Type type) {
        if (type instanceof Scalar scalar) {
            return CodeBlock.of("$T.$L", RuntimeTypes.TEXT_TYPE, scalar.name());
        }
        EnumType values = (EnumType) type;
        String ids = values.entries().stream().map(EnumType.Entry::id).collect(Collectors.joining(", "));
        return CodeBlock.of(
                "$1T.ofIds($2L, $3T::ofId, $3T::id)",
                RuntimeTypes.TEXT_TYPE,
                JavaText.literal("one of " + ids),
                types.name(values));
    }
}
