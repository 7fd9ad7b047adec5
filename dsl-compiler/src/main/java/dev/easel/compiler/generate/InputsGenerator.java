package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.easel.compiler.catalog.Constraints;
import dev.easel.compiler.content.OptionIds;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The class that says how what people enter on a canvas is read, and what is asked of it. */
final class InputsGenerator {
    /** The list of all inputs. */
    static final String ALL = "ALL";

    private final Names names;
    private final JavaTypes types;
    private final CopyKeys keys;

    InputsGenerator(Names names) {
        this.names = names;
        this.types = JavaTypes.of(names);
        this.keys = new CopyKeys(names);
    }

    TypeSpec generate(Canvas canvas) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.of(canvas).inputs().simpleName())
                .addJavadoc(Javadoc.of("What people enter on canvas " + Javadoc.code(canvas.name()) + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        canvas.inputs().forEach(field -> type.addField(field(field, canvas)));
        // A constant hides an enum that is called like it: input `vip` of type `VIP`.
        type.alwaysQualify(ALL);
        canvas.inputs().forEach(field -> type.alwaysQualify(Names.constant(field.name())));
        keys.in(canvas).forEach(type::addType);
        if (hasAll(canvas)) {
            type.addField(all(canvas));
        }
        return type.build();
    }

    /** Whether the list of all inputs has its name for itself. */
    static boolean hasAll(Canvas canvas) {
        return canvas.inputs().stream()
                .noneMatch(field -> Names.constant(field.name()).equals(ALL));
    }

    private FieldSpec field(InputField field, Canvas canvas) {
        TypeName value = types.argument(field.value());
        TypeName type = field.isRepeated()
                ? ParameterizedTypeName.get(RuntimeTypes.LOOP_FIELD, types.argument(field.key()), value)
                : ParameterizedTypeName.get(RuntimeTypes.FIELD, value);
        String copies = field.isRepeated() ? ", in each copy." : ".";
        return constant(
                        type,
                        Names.constant(field.name()),
                        Javadoc.of("What is entered in " + Javadoc.code(field.id()) + copies))
                .initializer("$L", made(field, canvas))
                .build();
    }

    private FieldSpec all(Canvas canvas) {
        TypeName any = canvas.inputs().stream().anyMatch(InputField::isRepeated)
                ? RuntimeTypes.ASKED
                : ParameterizedTypeName.get(RuntimeTypes.FIELD, WildcardTypeName.subtypeOf(Object.class));
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), any);
        CodeBlock fields = canvas.inputs().stream()
                .map(field -> CodeBlock.of("$L", Names.constant(field.name())))
                .collect(CodeBlock.joining(",$W"));
        return constant(list, ALL, Javadoc.of("All of it."))
                .initializer("$T.of($L)", List.class, fields)
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name, CodeBlock doc) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(doc);
    }

    private CodeBlock made(InputField field, Canvas canvas) {
        CodeBlock.Builder made = CodeBlock.builder().add("$T.$L", RuntimeTypes.FIELD, factory(field));
        if (!field.always() && !field.isRepeated()) {
            made.add("$Z.ifShown()");
        }
        offered(field, canvas)
                .ifPresent(ids -> made.add(
                        "$Z.offering($T.of($L))",
                        List.class,
                        ids.stream()
                                .map(id -> CodeBlock.of("$L", JavaText.literal(id)))
                                .collect(CodeBlock.joining(",$W"))));
        field.constraints().forEach(constraint -> made.add("$Z$L", constraint(constraint)));
        if (field.isRepeated()) {
            made.add("$Z.repeated($L)", keys.made(field));
        }
        if (field.carries()) {
            made.add("$Z.carrying($T.any())", RuntimeTypes.ARGS_KEY);
        }
        return made.build();
    }

    private CodeBlock factory(InputField field) {
        String id = JavaText.literal(field.id());
        Type type = field.value() instanceof ListType list ? list.element() : field.value();
        Optional<String> format = field.constraints().stream()
                .filter(constraint -> constraint.word().equals(Constraints.FORMAT))
                .map(constraint -> (String) constraint.value())
                .findFirst();
        if (type instanceof EnumType constants) {
            String method = field.value() instanceof ListType ? "options" : "option";
            return CodeBlock.of("$L($L, $T::ofId)", method, id, types.name(constants));
        }
        if (field.isChosen()) {
            String method = field.value() instanceof ListType ? "options" : "option";
            return CodeBlock.of("$L($L, id -> id)", method, id);
        }
        String method = type == Scalar.INT ? "integer" : format.orElse("text");
        return CodeBlock.of("$L($L)", method, id);
    }

    private static Optional<List<String>> offered(InputField field, Canvas canvas) {
        return field.isChosen() ? OptionIds.of(canvas, field.id()) : Optional.empty();
    }

    private static CodeBlock constraint(InputField.Constraint constraint) {
        String message = constraint.message() == null ? "" : JavaText.literal(constraint.message());
        String behind = message.isEmpty() ? "" : ", " + message;
        Object value = constraint.value();
        return switch (constraint.word()) {
            case Constraints.REQUIRED -> CodeBlock.of(".required($L)", message);
            case Constraints.FORMAT -> message.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".format($L)", message);
            case Constraints.MIN_LENGTH -> CodeBlock.of(".minLength($L$L)", value, behind);
            case Constraints.MAX_LENGTH -> CodeBlock.of(".maxLength($L$L)", value, behind);
            case Constraints.PATTERN -> CodeBlock.of(".pattern($L$L)", JavaText.literal(String.valueOf(value)), behind);
            case Constraints.MIN -> CodeBlock.of(".min(new $T($S)$L)", BigDecimal.class, value, behind);
            default -> CodeBlock.of(".max(new $T($S)$L)", BigDecimal.class, value, behind);
        };
    }
}
