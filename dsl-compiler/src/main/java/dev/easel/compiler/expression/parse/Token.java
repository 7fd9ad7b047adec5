package dev.easel.compiler.expression.parse;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.expression.Range;
import org.jspecify.annotations.Nullable;

/**
 * A word, literal or sign of an expression.
 *
 * @param kind what it is
 * @param text its characters; of a string literal what it means
 * @param mistake what is wrong with it, if it is {@code BAD}
 * @param at where it stands
 */
record Token(Kind kind, String text, @Nullable Diagnostic mistake, Range at) {
    enum Kind {
        NAME,
        INT,
        DECIMAL,
        STRING,
        SIGN,
        /** No token: the reason is its mistake. */
        BAD,
        /** After the last one. */
        END
    }

    Token(Kind kind, String text, Range at) {
        this(kind, text, null, at);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
