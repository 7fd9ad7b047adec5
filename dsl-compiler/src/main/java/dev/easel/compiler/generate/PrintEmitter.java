package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.content.Piece;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.GivenValue;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.model.Template.Printing;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.List;

/** How values are printed: by a call on the writer, or as a Java text. */
final class PrintEmitter {
    private final WriteScope scope;

    PrintEmitter(WriteScope scope) {
        this.scope = scope;
    }

    /** The call on the writer that writes a value into a JSON string: {@code text(drink.name())}. */
    CodeBlock call(Piece.Printed printed) {
        Expr value = printed.value();
        Piece.Around around = printed.around();
        return switch (printed.printing()) {
            case ADDRESS -> address("address", value, around);
            case LINKED_ADDRESS -> address("linkedAddress", value, around);
            case MARKDOWN -> CodeBlock.of("markdown($Z$L)", scope.expressions().whole(meantAsMarkdown(value)));
            case TEXT -> isNumber(value) ? number(value) : inText(value, around);
            case LABEL -> isNumber(value) ? number(value) : CodeBlock.of("escaped($Z$L)", string(value, "text"));
            case DATA -> isNumber(value) ? number(value) : CodeBlock.of("escaped($Z$L)", string(value, "id"));
            case ADDRESS_PART, PATH_PART -> value.type() == Scalar.INT ? number(value) : inAddress(printed);
        };
    }

    private CodeBlock inAddress(Piece.Printed printed) {
        CodeBlock part = part(printed.value());
        return printed.printing() == Printing.PATH_PART
                ? CodeBlock.of(
                        "pathPart($Z$L, $L)",
                        part,
                        JavaText.literal(printed.around().component()))
                : CodeBlock.of("escaped($Z$T.urlEncode($L))", RuntimeTypes.TEXTS, part);
    }

    /** The text that {@code markdown} is said of, which the writer says again. */
    private static Expr meantAsMarkdown(Expr value) {
        return value instanceof Expr.Call call && call.function().name().equals("markdown")
                ? call.arguments().get(0)
                : value;
    }

    private CodeBlock address(String method, Expr value, Piece.Around around) {
        return CodeBlock.of(
                "$L($Z$L, $L)", method, scope.expressions().whole(value), JavaText.literal(around.component()));
    }

    private CodeBlock inText(Expr value, Piece.Around around) {
        CodeBlock text = string(value, "text");
        boolean plain = "([*]".indexOf(around.next()) < 0;
        String method = around.markdown() ? "textAmongMarkdown" : "text";
        return plain
                ? CodeBlock.of("$L($Z$L)", method, text)
                : CodeBlock.of("$L($Z$L, '$L')", method, text, around.next());
    }

    private static boolean isNumber(Expr value) {
        return value.type() == Scalar.INT || value.type() == Scalar.DECIMAL;
    }

    private CodeBlock number(Expr value) {
        String method = value.type() == Scalar.INT ? "integer" : "decimal";
        return CodeBlock.of(
                "$L($Z$L)", method, scope.expressions().longOf(value).code());
    }

    /** A text, an address or an enum's constant as a Java text; {@code enumText} is which text of the constant. */
    private CodeBlock string(Expr value, String enumText) {
        if (value.type() instanceof EnumType type) {
            return CodeBlock.of(
                    "$L.$L()",
                    scope.expressions().operand(value),
                    scope.javaTypes().accessor(type, enumText));
        }
        return value.type() == Scalar.URL
                ? CodeBlock.of("$L.toString()", scope.expressions().operand(value))
                : scope.expressions().whole(value);
    }

    /** The id that a value is, or has. */
    CodeBlock id(Expr value) {
        return string(value, "id");
    }

    /** The ids that the values of a list are, or have. */
    CodeBlock ids(Expr list) {
        Type element = ((ListType) list.type().present()).element();
        CodeBlock values = scope.expressions().operand(list);
        if (!(element instanceof EnumType type)) {
            return values;
        }
        return CodeBlock.of(
                "$L.stream().map($T::$L).toList()",
                values,
                scope.javaTypes().name(type),
                scope.javaTypes().accessor(type, "id"));
    }

    /** A constant, or a text with holes, as a Java text. */
    CodeBlock text(Value value) {
        if (value instanceof Value.Text text) {
            return CodeBlock.of("$L", JavaText.literal(text.text()));
        }
        if (value instanceof Value.Computed computed) {
            return id(computed.expr());
        }
        return text(((Value.Holes) value).template());
    }

    /** A text with holes as a Java text. */
    CodeBlock text(Template template) {
        List<CodeBlock> parts = new ArrayList<>();
        for (Template.Part part : template.parts()) {
            parts.add(part instanceof Template.Hole hole ? hole(hole) : literal((Template.Literal) part));
        }
        return parts.size() == 1 ? parts.get(0) : CodeBlock.join(parts, " + ");
    }

    private static CodeBlock literal(Template.Literal literal) {
        return CodeBlock.of("$L", JavaText.literal(literal.text()));
    }

    /** A part of an address as a Java text: a decimal, too, can have a sign in it that means something there. */
    private CodeBlock part(Expr value) {
        return isNumber(value) ? digits(value) : string(value, "id");
    }

    private CodeBlock digits(Expr number) {
        Function.Method string = Functions.named("string").orElseThrow().method();
        return CodeBlock.of(
                "$T.$L($L)",
                RuntimeTypes.function(string),
                string.name(),
                scope.expressions().longOf(number).code());
    }

    private CodeBlock hole(Template.Hole hole) {
        Expr value = hole.value();
        if (isNumber(value)) {
            return digits(value);
        }
        if (value.type().equals(Scalar.STRING)) {
            return scope.expressions().operand(value);
        }
        return string(value, hole.printing() == Printing.DATA ? "id" : "text");
    }

    /** What an id carries as Java: a text, a number or a truth value. */
    CodeBlock argument(GivenValue value) {
        if (value instanceof GivenValue.Printed printed) {
            return text(printed.template());
        }
        Expr expr = ((GivenValue.Computed) value).expr();
        if (!(expr.type().present() instanceof EnumType)) {
            return scope.expressions().whole(expr);
        }
        Type id = expr.type().isOptional() ? Scalar.STRING.optional() : Scalar.STRING;
        return scope.expressions().whole(new Expr.Member(expr, "id", id, expr.span(), expr.span()));
    }

    /** A flag as a Java condition, which one that is missing is not. */
    CodeBlock flag(Value value) {
        if (!(value instanceof Value.Computed computed)) {
            return CodeBlock.of("$L", ((Value.Flag) value).value());
        }
        CodeBlock flag = scope.expressions().whole(computed.expr());
        return computed.expr().type().isOptional() ? CodeBlock.of("$T.TRUE.equals($L)", Boolean.class, flag) : flag;
    }
}
