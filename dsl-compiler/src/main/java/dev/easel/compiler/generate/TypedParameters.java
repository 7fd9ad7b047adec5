package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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

    /** The constructor of a record that freezes what could change, if anything could. */
    Optional<MethodSpec> freezing(List<TypedName> names) {
        List<TypedName> frozen =
                names.stream().filter(name -> copy(name).isPresent()).toList();
        if (frozen.isEmpty()) {
            return Optional.empty();
        }
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addJavadoc(Javadoc.of(
                        "Freezes what could change.",
                        names.stream().map(TypedParameters::tag).toArray(String[]::new)))
                .addModifiers(Modifier.PUBLIC);
        frozen.forEach(name -> constructor.addStatement(
                "$L = $L", Names.member(name.name()), copy(name).orElseThrow()));
        return Optional.of(constructor.build());
    }

    private static Optional<CodeBlock> copy(TypedName typed) {
        String name = Names.member(typed.name());
        Optional<CodeBlock> copy = copy(typed.type().present(), name);
        return typed.type().isOptional()
                ? copy.map(made -> CodeBlock.of("$1L == null ? null : $2L", name, made))
                : copy;
    }

    // a copied map would forget its order
    private static Optional<CodeBlock> copy(Type type, String name) {
        if (type instanceof ListType) {
            return Optional.of(CodeBlock.of("$T.copyOf($L)", List.class, name));
        }
        return type instanceof MapType
                ? Optional.of(
                        CodeBlock.of("$T.unmodifiableMap(new $T<>($L))", Collections.class, LinkedHashMap.class, name))
                : Optional.empty();
    }
}
