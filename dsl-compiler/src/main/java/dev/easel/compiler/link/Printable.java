package dev.easel.compiler.link;

import dev.easel.compiler.model.Template.Printing;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.Set;

/** Which values are printed as they are, and what to write for the others. */
final class Printable {
    private static final Set<Scalar> PLAIN = Set.of(Scalar.STRING, Scalar.INT, Scalar.DECIMAL, Scalar.URL);

    private Printable() {}

    static boolean isPrintable(Type type, Printing printing) {
        return type instanceof EnumType
                || type instanceof Scalar scalar && PLAIN.contains(scalar)
                || type == Scalar.MARKDOWN && printing == Printing.MARKDOWN;
    }

    static String message(Type type, Printing printing) {
        if (type == Scalar.MARKDOWN) {
            return printing == Printing.ADDRESS_PART || printing == Printing.PATH_PART
                    ? "an address has no links or bold in it"
                    : "only a `text` component shows links and bold";
        }
        return article(type) + " `" + type.word() + "` is not printed as it is";
    }

    /** {@code a} or {@code an}. */
    static String article(Type type) {
        return type != Scalar.URL
                        && "aeiou".indexOf(Character.toLowerCase(type.word().charAt(0))) >= 0
                ? "an"
                : "a";
    }

    static String instead(Type type) {
        if (type instanceof ListType) {
            return "write join(..., \", \") for a list of texts, or repeat what shows one with `for`";
        }
        if (type instanceof MapType) {
            return "repeat what shows an entry with `for: k, v in ...`";
        }
        if (!(type instanceof Scalar scalar)) {
            return "print one of its fields";
        }
        return switch (scalar) {
            case DATE -> "write date(..., \"medium\") for people, string(...) for machines";
            case TIME -> "write time(..., \"short\") for people, string(...) for machines";
            case DATETIME ->
                "write date(..., \"medium\"), time(..., \"short\") or relative(...) for people, string(...) for machines";
            case BOOL -> "say it in words: \"${... ? 'yes' : 'no'}\"";
            case ZONE -> "write string(...)";
            case MARKDOWN -> "leave `markdown` out";
            default -> "pass it to Java: what it holds is unknown here";
        };
    }
}
