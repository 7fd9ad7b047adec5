package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.expression.Scope;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions that lack their {@code ${ }}: elsewhere, after {@code when} and {@code for}, they stand bare. */
final class BareCode {
    private static final Pattern NAME = Pattern.compile("[a-z_]\\w*");
    private static final Pattern PATH = Pattern.compile("!?([a-z_]\\w*)(?:\\.[a-z_]\\w*(?:\\([^()]*\\))?)+");
    private static final Pattern CALL = Pattern.compile("([a-z_]\\w*)\\((.*)\\)");
    private static final Pattern SIGN = Pattern.compile("!([a-z_]\\w*)");
    private static final Pattern CHOICE = Pattern.compile("!?([a-z_]\\w*)\\b.* \\? .* : .*");

    private BareCode() {}

    /** What to write for a text that no one would write but for such an expression. */
    static Optional<String> inText(String text, Scope scope) {
        return isPath(text, scope) || isCall(text, scope) ? Optional.of(hole(text)) : Optional.empty();
    }

    /** The same where only some words can stand, so that a name alone means its value. */
    static Optional<String> inPlaceOfWord(String text, Scope scope) {
        boolean code = isKnown(NAME.matcher(text), scope)
                || isKnown(SIGN.matcher(text), scope)
                || isKnown(CHOICE.matcher(text), scope);
        return code ? Optional.of(hole(text)) : inText(text, scope);
    }

    /** In quotes, which it needs in braces, and wherever it holds a colon. */
    private static String hole(String text) {
        char quote = text.indexOf('"') < 0 ? '"' : '\'';
        String inside = quote == '"' ? text : text.replace("'", "''");
        return quote + "${" + inside + "}" + quote;
    }

    private static boolean isPath(String text, Scope scope) {
        return isKnown(PATH.matcher(text), scope);
    }

    private static boolean isCall(String text, Scope scope) {
        Matcher call = CALL.matcher(text);
        return call.matches()
                && Functions.named(call.group(1)).isPresent()
                && NAME.matcher(call.group(2)).results().anyMatch(name -> isKnown(name.group(), scope));
    }

    private static boolean isKnown(Matcher matcher, Scope scope) {
        return matcher.matches() && isKnown(matcher.group(matcher.groupCount()), scope);
    }

    private static boolean isKnown(String name, Scope scope) {
        return scope.variable(name).isPresent();
    }
}
