package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.diagnostic.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** How names are written: those of apps, of canvases and handlers, of values and types, and of Java packages; at most 100 characters each. */
final class NameRules {
    private static final int LONGEST = 100;
    private static final String RESULTS = "results";
    private static final Pattern APP = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PART = Pattern.compile("[a-z][a-z0-9]*([-_][a-z0-9]+)*");

    private static final Pattern VALUE = Pattern.compile("_*[A-Za-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*");
    private static final int MOST_LOOKED_AT = 500;
    private static final Pattern CAMEL_KEY = Pattern.compile("\\b[A-Z][A-Za-z0-9]+(?=:)");
    private static final Pattern CAMEL_WORD = Pattern.compile("\\b[A-Z][A-Za-z0-9]+\\b");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");

    /** Words of expressions that mean something else there. */
    private static final Set<String> OF_EXPRESSIONS = Set.of("true", "false", "null", "in");

    private static final Pattern SEPARATED = Pattern.compile("[A-Za-z0-9 ._-]+");

    private static final List<String> RESERVED_PACKAGES = List.of("java", "dev.easel.protocol", "dev.easel.runtime");

    private static final Pattern WORD_START = Pattern.compile("(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]|$)");

    private final Diagnostics said;

    NameRules(Diagnostics said) {
        this.said = said;
    }

    void checkApp(Word name) {
        check(name, APP, "an app's name is lower-case letters and digits, with single dashes inside: coffee-order");
    }

    void checkPart(Word name) {
        if (name.text().equals(RESULTS)) {
            said.add(Diagnostic.of(
                            DiagnosticCode.INVALID_NAME,
                            name.span(),
                            "`results` is what ends a configuration, so nothing else is called so")
                    .note("for what a search finds, for example: found"));
            return;
        }
        check(
                name,
                PART,
                "a name is lower-case letters and digits, with single dashes or underscores inside: sold-out");
    }

    /** Checks the name of a use, by which expressions and Java call what is entered in it. */
    void checkGroup(Word name) {
        if (SourceVersion.isKeyword(name.text()) || OF_EXPRESSIONS.contains(name.text())) {
            String message =
                    "`" + name.text() + "` means something else in expressions or Java, so nothing is called so";
            said.add(DiagnosticCode.INVALID_NAME, name.span(), message);
            return;
        }
        checkPart(name);
    }

    /** Checks the name of a value, which expressions use. */
    void checkValue(Word name) {
        if (OF_EXPRESSIONS.contains(name.text())) {
            String message = "`" + name.text() + "` means something else in expressions, so nothing is called so";
            said.add(DiagnosticCode.INVALID_NAME, name.span(), message);
            return;
        }
        String plain = trimmed(name.text().replaceAll("[^A-Za-z0-9_-]+", "_").replaceAll("-{2,}", "-"));
        check(
                name,
                VALUE,
                plain,
                "a name is letters, digits, `_` and `-`, and starts with a letter, so that expressions can use it");
    }

    /** Checks the name of a type. */
    void checkType(Word name) {
        if (TypeNames.isTaken(name.text())) {
            String message = "`" + name.text() + "` is too close to a type that the language has";
            said.add(Diagnostic.of(DiagnosticCode.INVALID_NAME, name.span(), message)
                    .note("say what is special about it, for example: Opening" + camel(name.text())));
            return;
        }
        String meant = said.isFull() || TYPE.matcher(name.text()).matches() ? "" : meantAsType(name);
        check(name, TYPE, meant, "a type's name is upper camel case: OrderLine");
    }

    /** A word of the file that is written as types are, and close; otherwise the name as they are. */
    private static String meantAsType(Word name) {
        Set<String> words = words(CAMEL_WORD, name);
        String camel = camel(name.text());
        return words.contains(camel)
                ? camel
                : Suggestion.closest(name.text(), words).orElse(camel);
    }

    /** What the file declares that is written as types are, and close to a word. */
    static Optional<String> closestType(Word word) {
        return Suggestion.closest(word.text(), words(CAMEL_KEY, word));
    }

    private static Set<String> words(Pattern pattern, Word near) {
        Set<String> words = new LinkedHashSet<>();
        Matcher written = pattern.matcher(near.span().file().text());
        while (words.size() < MOST_LOOKED_AT && written.find()) {
            words.add(written.group());
        }
        return words;
    }

    /** A name in upper camel case. */
    static String camel(String name) {
        Matcher words = WORD_START.matcher(name);
        return words.replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private void check(Word name, Pattern pattern, String rule) {
        String plain = SEPARATED.matcher(name.text()).matches() ? plain(name.text()) : "";
        check(name, pattern, plain, rule);
    }

    /** Checks a name against a pattern; {@code plain} is what it might be instead. */
    private void check(Word name, Pattern pattern, String plain, String rule) {
        if (!isShort(name)) {
            return;
        }
        if (pattern.matcher(name.text()).matches()) {
            return;
        }
        Diagnostic invalid = Diagnostic.of(
                DiagnosticCode.INVALID_NAME, name.span(), "`" + name.text() + "` is not written as names are");
        if (pattern.matcher(plain).matches()) {
            invalid = invalid.suggesting("write `" + plain + "`").fixedBy(Fix.word(name.span(), plain));
        }
        said.add(invalid.note(rule));
    }

    /** Whether a name is as short as names are; if not, that is said. */
    boolean isShort(Word name) {
        boolean isShort = name.text().length() <= LONGEST;
        if (!isShort) {
            said.add(DiagnosticCode.INVALID_NAME, name.span().firstLine(), "this name has more than 100 characters");
        }
        return isShort;
    }

    private static String plain(String name) {
        return trimmed(name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-"));
    }

    private static String trimmed(String name) {
        return name.replaceAll("^[-_]+|[-_]+$", "");
    }

    void checkPackage(Word name) {
        boolean seen = name.text().codePoints().noneMatch(Character::isIdentifierIgnorable);
        boolean java = seen
                && SourceVersion.isName(name.text(), SourceVersion.RELEASE_17)
                && name.text().length() <= LONGEST;
        boolean reserved =
                RESERVED_PACKAGES.stream().anyMatch(reservedName -> (name.text() + ".").startsWith(reservedName + "."));
        if (java && !reserved) {
            return;
        }
        String message = "`" + name.text() + "` cannot be the name of a Java package";
        String rule = reserved
                ? "packages that start with `java` are Java's own, with `dev.easel.runtime` the runtime's: com.example.coffee"
                : "a package is Java names joined by dots, none of them a Java keyword: com.example.coffee";
        said.add(Diagnostic.of(DiagnosticCode.INVALID_PACKAGE, name.span(), message)
                .note(rule));
    }
}
