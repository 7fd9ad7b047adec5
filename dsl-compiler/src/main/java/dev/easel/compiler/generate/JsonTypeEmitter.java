package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;

/** What reads values of a type from JSON. */
final class JsonTypeEmitter {
    private final Names names;

    JsonTypeEmitter(Names names) {
        this.names = names;
    }

    /** The reader of a type, as an argument: {@code JsonType.list(JsonTypes::drink)}. */
    CodeBlock type(Type type) {
        if (type instanceof ListType list) {
            return CodeBlock.of("$T.list($L)", RuntimeTypes.JSON_TYPE, type(list.element()));
        }
        if (type instanceof MapType map) {
            return CodeBlock.of("$T.map($L)", RuntimeTypes.JSON_TYPE, type(map.value()));
        }
        return type instanceof Scalar scalar
                ? CodeBlock.of("$T.$L", RuntimeTypes.JSON_TYPE, scalar.name())
                : CodeBlock.of("$T::$L", JavaFiles.className(names.jsonTypes()), method(type));
    }

    /** A value of a type read from some JSON. */
    CodeBlock read(Type type, CodeBlock json) {
        return type instanceof Scalar || type instanceof ListType || type instanceof MapType
                ? CodeBlock.of("$L.read($L)", type(type), json)
                : CodeBlock.of("$L($L)", method(type), json);
    }

    /** The method that reads a record or an enum. */
    static String method(Type type) {
        return Names.member(type.word());
    }
}
