package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.naming.WordCase;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What reads values of a type from JSON, in one class: lists and maps by constants of that class, made once. */
final class JsonTypeEmitter {
    private final Names names;
    private final JavaTypes types;
    private final NameAllocator used = new NameAllocator();
    private final Map<Type, FieldSpec> constants = new LinkedHashMap<>();

    JsonTypeEmitter(Names names, JavaTypes types) {
        this.names = names;
        this.types = types;
    }

    /** The reader of a type, as an argument: {@code LIST_OF_DRINK} or {@code JsonTypes::drink}. */
    CodeBlock type(Type type) {
        return isMade(type) ? CodeBlock.of("$N", constants.computeIfAbsent(type, this::constant)) : reader(type);
    }

    /** A value of a type read from some JSON. */
    CodeBlock read(Type type, CodeBlock json) {
        return isMade(type) || type instanceof Scalar
                ? CodeBlock.of("$L.read($L)", type(type), json)
                : CodeBlock.of("$L($L)", method(type), json);
    }

    /** The constants that the class needs for what was emitted. */
    Collection<FieldSpec> constants() {
        return constants.values();
    }

    private static boolean isMade(Type type) {
        return type instanceof ListType || type instanceof MapType;
    }

    private FieldSpec constant(Type type) {
        String name = WordCase.constant(type.word().replace("<", "_of_").replace(">", ""));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.JSON_TYPE, types.argument(type)), used.newName(name))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(reader(type))
                .build();
    }

    private CodeBlock reader(Type type) {
        if (type instanceof ListType list) {
            return CodeBlock.of("$T.list($L)", RuntimeTypes.JSON_TYPE, reader(list.element()));
        }
        if (type instanceof MapType map) {
            return CodeBlock.of("$T.map($L)", RuntimeTypes.JSON_TYPE, reader(map.value()));
        }
        return type instanceof Scalar scalar
                ? CodeBlock.of("$T.$L", RuntimeTypes.JSON_TYPE, scalar.name())
                : CodeBlock.of("$T::$L", JavaFiles.className(names.jsonTypes()), method(type));
    }

    /** The method that reads a record or an enum. */
    static String method(Type type) {
        return "read" + type.word();
    }
}
