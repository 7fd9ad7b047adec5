package dev.easel.runtime.input;

import dev.easel.runtime.text.Values;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a typed value has to be, beyond its type.
 *
 * @param message what is said otherwise, if the definition says nothing
 * @param number the number in that message
 * @param own what the definition says
 * @param isMet tells whether a trimmed text is that
 */
record Constraint(
        BuiltInMessage message, String number, @Nullable String own, Predicate<String> isMet) {
    static Constraint minLength(int least, @Nullable String own) {
        return new Constraint(
                BuiltInMessage.MIN_LENGTH, String.valueOf(least), own, text -> Values.size(text) >= least);
    }

    static Constraint maxLength(int most, @Nullable String own) {
        return new Constraint(BuiltInMessage.MAX_LENGTH, String.valueOf(most), own, text -> Values.size(text) <= most);
    }

    static Constraint pattern(String regex, @Nullable String own) {
        Pattern pattern = Pattern.compile(regex);
        return new Constraint(BuiltInMessage.PATTERN, "", own, text -> BoundedText.matches(pattern, text));
    }

    static Constraint min(BigDecimal least, @Nullable String own) {
        return new Constraint(
                BuiltInMessage.MIN, least.toPlainString(), own, isNumber(number -> number.compareTo(least) >= 0));
    }

    static Constraint max(BigDecimal most, @Nullable String own) {
        return new Constraint(
                BuiltInMessage.MAX, most.toPlainString(), own, isNumber(number -> number.compareTo(most) <= 0));
    }

    private static Predicate<String> isNumber(Predicate<BigDecimal> isMet) {
        return text -> {
            BigDecimal number = Values.decimal(text);
            return number != null && isMet.test(number);
        };
    }

    /** What people read where it is not met. */
    String said(Locale locale) {
        return own == null ? message.in(locale).replace("#", number) : own;
    }
}
