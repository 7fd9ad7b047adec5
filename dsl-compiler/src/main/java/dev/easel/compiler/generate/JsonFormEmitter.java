package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.naming.WordCase;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What writes values of a type as JSON, in one class: lists and maps by constants of that class, made once. */
final class JsonFormEmitter {
    private final Names names;
    private final JavaTypes types;
    private final NameAllocator used = new NameAllocator();
    private final Map<Type, FieldSpec> constants = new LinkedHashMap<>();

    JsonFormEmitter(Names names, JavaTypes types) {
        this.names = names;
        this.types = types;
    }

    /** The form of a type, as an argument: {@code LIST_OF_DRINK_FORM} or {@code JsonTypes::writeDrink}. */
    CodeBlock form(Type type) {
        boolean made = type instanceof ListType || type instanceof MapType;
        return made ? CodeBlock.of("$N", constants.computeIfAbsent(type, this::constant)) : writer(type);
    }

    /** The statement that writes names of something as one object, each by its accessor behind {@code of}. */
    CodeBlock object(List<TypedName> parts, String of) {
        CodeBlock.Builder members = CodeBlock.builder().add("new $T(out)", RuntimeTypes.JSON_MEMBERS);
        for (TypedName part : parts) {
            members.add(
                    "\n.add($L, $L$L(), $L)",
                    JavaText.literal(part.name()),
                    of,
                    Names.member(part.name()),
                    form(part.type().present()));
        }
        return members.add("\n.end()").build();
    }

    /** The constants that the class needs for what was emitted. */
    Collection<FieldSpec> constants() {
        return constants.values();
    }

    private FieldSpec constant(Type type) {
        String name = WordCase.constant(type.word().replace("<", "_of_").replace(">", "") + "_form");
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.JSON_FORM, types.argument(type)), used.newName(name))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(writer(type))
                .build();
    }

    private CodeBlock writer(Type type) {
        if (type instanceof ListType list) {
            return CodeBlock.of("$T.list($L)", RuntimeTypes.JSON_FORM, writer(list.element()));
        }
        if (type instanceof MapType map) {
            return CodeBlock.of("$T.map($L)", RuntimeTypes.JSON_FORM, writer(map.value()));
        }
        return type instanceof Scalar scalar
                ? CodeBlock.of("$T.$L", RuntimeTypes.JSON_FORM, scalar.name())
                : CodeBlock.of("$T::$L", JavaFiles.className(names.jsonTypes()), method(type));
    }

    /** The method that writes a record or an enum. */
    static String method(Type type) {
        return "write" + type.word();
    }
}
