package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What tells the copies of inputs apart: one argument as it is, several as a record of them. */
final class CopyKeys {
    private final Names names;
    private final JavaTypes types;

    CopyKeys(Names names) {
        this.names = names;
        this.types = JavaTypes.of(names);
    }

    /** The records that stand in the class of a canvas's inputs. */
    List<TypeSpec> in(Canvas canvas) {
        return canvas.inputs().stream()
                .filter(InputField::isRepeated)
                .filter(field -> field.key() instanceof RecordType key
                        && names.key(key).inputs().equals(names.of(canvas).inputs()))
                .map(this::record)
                .toList();
    }

    private TypeSpec record(InputField field) {
        List<TypedName> parts = field.args().stream()
                .map(arg -> new TypedName(arg.name(), arg.type(), null, arg.span()))
                .toList();
        return new TypedParameters(types)
                .record(types.name(field.key()).simpleName(), parts)
                .addModifiers(Modifier.STATIC)
                .addJavadoc(Javadoc.of("What tells the copies of " + Javadoc.code(field.id()) + " apart."))
                .build();
    }

    /** The key of an input, as an expression. */
    CodeBlock made(InputField field) {
        Type key = field.key();
        if (key instanceof RecordType) {
            return together(field);
        }
        if (key instanceof EnumType constants) {
            return CodeBlock.of("$1T.constant($2T::ofId, $2T::id)", RuntimeTypes.ARGS_KEY, types.name(constants));
        }
        String method = key == Scalar.INT ? "integer" : key == Scalar.BOOL ? "bool" : "string";
        return CodeBlock.of("$T.$L()", RuntimeTypes.ARGS_KEY, method);
    }

    private CodeBlock together(InputField field) {
        ArgReader reader = new ArgReader(field.args(), types);
        List<CodeBlock> read = new ArrayList<>();
        CodeBlock.Builder written = CodeBlock.builder().add("args");
        for (Arg arg : field.args()) {
            read.add(reader.read(arg));
            written.add("$Z.and($L)", written(arg));
        }
        return CodeBlock.of(
                "$T.of(args -> new $T($L),$W(args, key) -> $L)",
                RuntimeTypes.ARGS_KEY,
                types.name(field.key()),
                CodeBlock.join(read, ",$W"),
                written.build());
    }

    private static CodeBlock written(Arg arg) {
        CodeBlock value = CodeBlock.of("key.$L()", Names.member(arg.name()));
        if (!(arg.type().present() instanceof EnumType)) {
            return value;
        }
        return arg.type().isOptional()
                ? CodeBlock.of("$1L == null ? null : $1L.id()", value)
                : CodeBlock.of("$L.id()", value);
    }
}
