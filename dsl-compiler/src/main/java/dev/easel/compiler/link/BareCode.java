package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions that lack their {@code ${ }}: elsewhere, after {@code when} and {@code for}, they stand bare. */
final class BareCode {
    private static final Pattern START = Pattern.compile("!?([a-z_]\\w*)");

    /** Longer ones are texts. */
    private static final int LONGEST = 200;

    private final Expressions expressions;

    BareCode(Expressions expressions) {
        this.expressions = expressions;
    }

    /** What to write for a text that is an expression, and more than a word. */
    Optional<String> inText(YamlScalar scalar, Scope scope) {
        return START.matcher(scalar.text()).matches() ? Optional.empty() : inPlaceOfWord(scalar, scope);
    }

    /** The same where only some words can stand, so that a name alone means its value. */
    Optional<String> inPlaceOfWord(YamlScalar scalar, Scope scope) {
        String text = scalar.text();
        Matcher start = START.matcher(text);
        boolean named = text.length() <= LONGEST
                && start.lookingAt()
                && (scope.variable(start.group(1)).isPresent()
                        || Functions.named(start.group(1)).isPresent());
        return named && expressions.isExpression(scalar, scope) ? Optional.of(hole(text)) : Optional.empty();
    }

    /** In quotes, which it needs in braces, and wherever it holds a colon. */
    private static String hole(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return "\"${" + text + "}\"";
        }
        return "'${" + text.replace("'", "''") + "}'";
    }
}
