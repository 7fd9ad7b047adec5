package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.TypeVariable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java of an expression: plain, each part evaluated at most once, what is missing is null. */
final class ExpressionEmitter {
    private final Typing typing;
    private final Variables variables;
    private final LocalNames locals;

    /** Knows what stands around expressions; {@code used} are the names that lambdas there cannot give to their parameters. */
    ExpressionEmitter(Typing typing, Variables variables, JavaNames used) {
        this(typing, variables, LocalNames.beside(used));
    }

    private ExpressionEmitter(Typing typing, Variables variables, LocalNames locals) {
        this.typing = typing;
        this.variables = variables;
        this.locals = locals;
    }

    /** An expression where a whole one can stand: after {@code return}, as an argument. It has the Java type of its type, or boxes to it. */
    CodeBlock whole(Expr expr) {
        return java(expr).code();
    }

    /** An expression that a method can be called on, or that an operator can join with others. */
    CodeBlock operand(Expr expr) {
        return java(expr).receiver();
    }

    /** The opposite of a condition. */
    CodeBlock not(Expr condition) {
        return new TestEmitter(this).not(condition).code();
    }

    /** A condition that is joined with others by {@code &&}. */
    CodeBlock condition(Expr condition) {
        return java(condition).at(Binding.AND);
    }

    JavaTypes javaTypes() {
        return typing.java();
    }

    /** A decimal that is written out. */
    JavaExpression decimal(BigDecimal number) {
        return Literals.decimal(number, typing.constants());
    }

    /** All constants of an enum. */
    JavaExpression all(Expr.AllConstants all) {
        return JavaExpression.primary("$L", typing.constants().all(typing.java().name(all.of())))
                .plainIf(true);
    }

    LocalNames locals() {
        return locals;
    }

    /** The same with more names. */
    ExpressionEmitter with(LocalNames more) {
        return new ExpressionEmitter(typing, variables, more);
    }

    /** The same in a lambda that has no parameter of its own. */
    ExpressionEmitter inLambda() {
        return with(locals.withoutParameter());
    }

    JavaExpression java(Expr expr) {
        if (expr instanceof Expr.Literal literal) {
            return literal.value() instanceof BigDecimal number ? decimal(number) : Literals.of(literal);
        }
        if (expr instanceof Expr.Constant constant) {
            return constant(constant);
        }
        if (expr instanceof Expr.Name name) {
            return name(name.variable());
        }
        if (expr instanceof Expr.Missing missing) {
            return JavaExpression.of(Binding.UNARY, "($T) null", typing.java().of(missing.type()))
                    .boxedIf(true);
        }
        if (expr instanceof Expr.EmptyMap) {
            return JavaExpression.primary("$T.of()", Map.class);
        }
        if (expr instanceof Expr.Member member && isOfLoop(member)) {
            return JavaExpression.of(Binding.RELATIONAL, "$L", loop(member, true));
        }
        if (expr instanceof Expr.Member member && member.of() instanceof Expr.Name name && isOfPlace(name)) {
            return submitted(name, member.name(), member.type());
        }
        if (expr instanceof Expr.Member member && !member.of().type().isOptional()) {
            return member(java(member.of()), member);
        }
        if (expr instanceof Expr.Call call) {
            return call(call);
        }
        if (expr instanceof Expr.Conditional conditional) {
            return conditional(conditional);
        }
        return joined(expr);
    }

    private JavaExpression submitted(Expr.Name place, String name, Type type) {
        return JavaExpression.primary("$L", variables.of(place.variable(), name))
                .boxedIf(type.isOptional())
                .plainIf(true);
    }

    private static boolean isOfPlace(Expr.Name name) {
        return name.type() instanceof RecordType record && record.origin() == RecordType.Origin.PLACE;
    }

    static boolean isOfLoop(Expr.Member member) {
        return member.of() instanceof Expr.Name name && name.variable().origin() == Variable.Origin.LOOP;
    }

    /** The opposite of what is asked of a loop. */
    JavaExpression notOfLoop(Expr.Member member) {
        return JavaExpression.of(Binding.RELATIONAL, "$L", loop(member, false));
    }

    private CodeBlock loop(Expr.Member member, boolean is) {
        int depth = ((Expr.Name) member.of()).variable().depth();
        return variables.loop(new Variables.LoopTest(member.name(), is, locals.inLambda(), depth));
    }

    private JavaExpression joined(Expr expr) {
        if (expr instanceof Expr.Binary binary) {
            return binary(binary);
        }
        if (expr instanceof Expr.Not not) {
            return new TestEmitter(this).not(not.of());
        }
        if (expr instanceof Expr.Negative negative) {
            return new NumberEmitter(this).negative(negative);
        }
        if (expr instanceof Expr.Widened widened && !widened.of().type().isOptional()) {
            return new NumberEmitter(this).widened(widened);
        }
        if (expr instanceof Expr.Present present) {
            return JavaExpression.primary(
                            "$T.requireNonNull($L)",
                            Objects.class,
                            java(present.of()).code())
                    .boxedIf(true);
        }
        if (expr instanceof Expr.ConstantOf constant) {
            return constantOf(constant);
        }
        if (expr instanceof Expr.Copy copy) {
            return submitted((Expr.Name) copy.of(), copy.name(), copy.type());
        }
        if (expr instanceof Expr.ListOf || expr instanceof Expr.AllConstants || expr instanceof Expr.Macro) {
            return new ListEmitter(this).java(expr);
        }
        return new OptionalEmitter(this).java(expr);
    }

    private JavaExpression constant(Expr.Constant constant) {
        return JavaExpression.primary(
                        "$T.$L",
                        typing.java().name(constant.type()),
                        typing.java().constant(constant.type(), constant.entry()))
                .plainIf(true);
    }

    private JavaExpression constantOf(Expr.ConstantOf constant) {
        return JavaExpression.primary(
                        "$T.ofId($L)",
                        typing.java().name(constant.of()),
                        java(constant.id()).code())
                .boxedIf(constant.type().isOptional());
    }

    private JavaExpression name(Variable variable) {
        return locals.of(variable)
                .orElseGet(() -> JavaExpression.primary("$L", variables.of(variable))
                        .boxedIf(variable.type().isOptional())
                        .plainIf(true));
    }

    /** A member of what is there. */
    JavaExpression member(JavaExpression of, Expr.Member member) {
        Type type = member.of().type().present();
        Optional<ClassName> attributes = typing.java().attributes(member);
        if (attributes.isPresent()) {
            return JavaExpression.primary("$T.of($L)", attributes.get(), of.code());
        }
        return JavaExpression.primary("$L.$L()", of.receiver(), typing.java().accessor(type, member.name()))
                .boxedIf(mayLack(member))
                .plainIf(of.plain() && !isDecoded(type));
    }

    /** Whether a member may be missing where what it is a member of is there. */
    boolean mayLack(Expr.Member member) {
        return member.of().type().present() instanceof RecordType record
                && typing.types()
                        .field(record, member.name())
                        .map(Field::type)
                        .orElseThrow()
                        .isOptional();
    }

    /** Whether members are read from JSON each time. */
    private static boolean isDecoded(Type type) {
        return type instanceof RecordType record && record.origin() == RecordType.Origin.PROTOCOL;
    }

    private JavaExpression call(Expr.Call call) {
        return Sizes.counted(call)
                .map(filter -> new ListEmitter(this).count(filter))
                .orElseGet(() -> method(call));
    }

    private JavaExpression method(Expr.Call call) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Type parameter = call.signature().parameters().get(i);
            Expr argument = call.arguments().get(i);
            arguments.add((parameter == Scalar.INT ? longOf(argument) : java(argument)).code());
        }
        Stream.of(Function.Need.values())
                .filter(call.signature().needs()::contains)
                .forEach(need -> arguments.add(variables.of(need)));
        Function.Method method = call.function().method();
        return JavaExpression.primary(
                        "$T.$L($L)", RuntimeTypes.function(method), method.name(), CodeBlock.join(arguments, ", "))
                .boxedIf(call.type().isOptional() || call.signature().result() instanceof TypeVariable);
    }

    private JavaExpression conditional(Expr.Conditional conditional) {
        Type type = conditional.type();
        JavaExpression then = java(conditional.then());
        JavaExpression otherwise = java(conditional.otherwise());
        // of a number and an object that may be null Java makes a number, and fails
        if (type.isOptional() && then.boxed() != otherwise.boxed()) {
            then = boxed(then, type);
            otherwise = boxed(otherwise, type);
        }
        return JavaExpression.either(java(conditional.condition()).at(Binding.OR), then, otherwise);
    }

    private JavaExpression binary(Expr.Binary binary) {
        return switch (binary.operator()) {
            case PLUS, MINUS, TIMES ->
                binary.type() instanceof ListType
                        ? new ListEmitter(this).java(binary)
                        : new NumberEmitter(this).java(binary);
            default -> new TestEmitter(this).java(binary);
        };
    }

    /** A whole number where Java makes an {@code int} a {@code long}: a literal needs no {@code L}, and a size is what Java says it is. */
    JavaExpression longOf(Expr expr) {
        if (expr instanceof Expr.Literal literal && literal.value() instanceof Long number) {
            return Literals.widened(number);
        }
        return Sizes.ofCollection(expr)
                .map(of -> JavaExpression.primary("$L.size()", java(of).receiver()))
                .orElseGet(() -> java(expr));
    }

    /** A value as an object that {@code equals} can be called on, and that null can stand beside. */
    static JavaExpression boxed(JavaExpression value, Type type) {
        if (value.boxed() || !JavaTypes.isPrimitive(type.present())) {
            return value;
        }
        if (value.isLiteral("true") || value.isLiteral("false")) {
            return JavaExpression.primary("$T.$L", Boolean.class, value.isLiteral("true") ? "TRUE" : "FALSE")
                    .boxedIf(true);
        }
        Class<?> box = type.present() == Scalar.INT ? Long.class : Boolean.class;
        return JavaExpression.primary("$T.valueOf($L)", box, value.code()).boxedIf(true);
    }
}
