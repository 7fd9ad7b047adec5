package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Names with types as the parts of a record, or as parameters of a method. */
final class TypedParameters {
    private final JavaTypes types;

    TypedParameters(JavaTypes types) {
        this.types = types;
    }

    /** The parts of a record, documented. */
    List<ParameterSpec> parts(List<TypedName> names) {
        return names.stream().map(this::part).toList();
    }

    private ParameterSpec part(TypedName name) {
        return ParameterSpec.builder(types.of(name.type()), Names.member(name.name()))
                .addJavadoc("$L\n", meaning(name))
                .build();
    }

    /** Parameters of a method. */
    List<ParameterSpec> parameters(List<TypedName> names) {
        return names.stream()
                .map(name -> ParameterSpec.builder(types.of(name.type()), Names.member(name.name()))
                        .build())
                .toList();
    }

    /** What documentation says of a name. */
    static String meaning(TypedName name) {
        return Javadoc.code(name.name()) + (name.type().isOptional() ? "; may be missing" : "");
    }

    static String tag(TypedName name) {
        return "@param " + Names.member(name.name()) + " " + meaning(name);
    }

    /** The names as arguments. */
    static CodeBlock arguments(List<TypedName> names) {
        return names.stream()
                .map(name -> CodeBlock.of("$L", Names.member(name.name())))
                .collect(CodeBlock.joining(", "));
    }

    /** A record with these parts. */
    TypeSpec.Builder record(String name, List<TypedName> names) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(parts(names))
                        .build());
    }

    /** A method that makes the same record with another value of one part; what the record is, for its documentation. */
    MethodSpec with(ClassName type, String what, List<TypedName> parts, TypedName changed) {
        return MethodSpec.methodBuilder(Names.with(changed.name()))
                .addJavadoc(Javadoc.of(
                        "Makes the same " + what + " with another " + Javadoc.code(changed.name()) + ".",
                        tag(changed),
                        "@return a copy"))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameters(parameters(List.of(changed)))
                .addStatement("return new $T($L)", type, arguments(parts))
                .build();
    }

    /** The constructor of a record that freezes what could change, if anything could. */
    Optional<MethodSpec> freezing(List<TypedName> names) {
        return freezing(names, List.of());
    }

    /**
     * The same.
     *
     * @param tags what documentation says of parts that are no names with types
     */
    Optional<MethodSpec> freezing(List<TypedName> names, List<String> tags) {
        List<TypedName> frozen =
                names.stream().filter(name -> copy(name).isPresent()).toList();
        if (frozen.isEmpty()) {
            return Optional.empty();
        }
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addJavadoc(Javadoc.of(
                        "Freezes what could change.",
                        Stream.concat(names.stream().map(TypedParameters::tag), tags.stream())
                                .toArray(String[]::new)))
                .addModifiers(Modifier.PUBLIC);
        frozen.forEach(name -> constructor.addStatement(
                "$L = $L", Names.member(name.name()), copy(name).orElseThrow()));
        return Optional.of(constructor.build());
    }

    private static Optional<CodeBlock> copy(TypedName typed) {
        CodeBlock name = CodeBlock.of("$L", Names.member(typed.name()));
        Type type = typed.type().present();
        if (!canChange(type)) {
            return Optional.empty();
        }
        JavaNames used = new JavaNames();
        used.newName(name.toString());
        CodeBlock copy = copy(type, name, used);
        return Optional.of(typed.type().isOptional() ? CodeBlock.of("$1L == null ? null : $2L", name, copy) : copy);
    }

    private static boolean canChange(Type type) {
        return type instanceof ListType || type instanceof MapType;
    }

    private static CodeBlock copy(Type type, CodeBlock value, JavaNames used) {
        Type inner = type instanceof ListType list ? list.element() : ((MapType) type).value();
        if (!canChange(inner)) {
            return type instanceof ListType
                    ? CodeBlock.of("$T.copyOf($L)", List.class, value)
                    : CodeBlock.of("$T.map($L)", RuntimeTypes.FROZEN, value);
        }
        return CodeBlock.of(
                "$T.$L($L, $L)",
                RuntimeTypes.FROZEN,
                type instanceof ListType ? "list" : "map",
                value,
                copier(inner, used));
    }

    private static CodeBlock copier(Type type, JavaNames used) {
        Type inner = type instanceof ListType list ? list.element() : ((MapType) type).value();
        if (canChange(inner)) {
            String each = used.newName("each");
            return CodeBlock.of("$L -> $L", each, copy(type, CodeBlock.of("$L", each), used));
        }
        return type instanceof ListType
                ? CodeBlock.of("$T::copyOf", List.class)
                : CodeBlock.of("$T::map", RuntimeTypes.FROZEN);
    }
}
