package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ForeignTypes;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.type.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the names of types that no app can declare, and says of names from elsewhere what they are called here. */
final class TypeNames {
    static final String LIST = "list";
    static final String MAP = "map";

    /** Components that Java supplies, for {@code slot}. */
    private static final String COMPONENTS = "components";

    private static final Set<String> LISTS =
            Set.of("array", "list", "set", "seq", "sequence", "vector", "collection", "iterable", "arraylist");
    private static final Set<String> MAPS = Set.of("map", "dict", "dictionary", "hash", "hashmap", "object", "record");
    private static final Set<String> OPTIONALS = Set.of("optional", "option", "maybe", "nullable");
    private static final Pattern HELD = Pattern.compile("(?:of\\s+|[(\\[<]\\s*)([\\w.-]+).*", Pattern.DOTALL);

    private final Shapes shapes;

    TypeNames(Shapes shapes) {
        this.shapes = shapes;
    }

    static boolean isContainer(String name) {
        return name.equals(LIST) || name.equals(MAP);
    }

    /** Whether a name is, but for its case, one that the language has for a type of its own. */
    static boolean isTaken(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return Scalar.named(plain).isPresent() || isContainer(plain) || plain.equals(COMPONENTS);
    }

    /** Whether a name is certain to be none of a type, and then that is said; others the app may declare. */
    boolean isRefused(Word name) {
        if (Scalar.named(name.text()).isPresent()) {
            return false;
        }
        if (name.text().equals(COMPONENTS)) {
            shapes.notYet(name.span(), "the type `components`");
            return true;
        }
        String plain = name.text().toLowerCase(Locale.ROOT);
        if (shapes.isMisnamed(name.text())) {
            return true;
        }
        if (isTaken(name.text())) {
            unknown(name, List.of(plain));
            return true;
        }
        List<String> meant = ForeignTypes.of(name.text());
        boolean foreign = name.text().equals(plain) && !meant.isEmpty();
        if (foreign) {
            unknown(name, meant);
        }
        return foreign;
    }

    private void unknown(Word name, List<String> meant) {
        Diagnostic unknown =
                Diagnostic.of(DiagnosticCode.UNKNOWN_WORD, name.span(), "there is no type `" + name.text() + "`");
        shapes.said().add(meant.size() == 1 ? asking(unknown, meant.get(0)) : unknown.suggesting(either(meant)));
    }

    private static Diagnostic asking(Diagnostic unknown, String meant) {
        return isContainer(meant)
                ? unknown.suggesting("did you mean `" + meant + "<...>`?")
                : Suggestion.asking(unknown, meant);
    }

    private static String either(List<String> meant) {
        return "did you mean " + meant.stream().map(type -> "`" + type + "`").collect(Collectors.joining(" or ")) + "?";
    }

    /** Says that a list or map does not say what it holds; {@code rest} is what follows its name. */
    void holdsNothing(Word name, String rest) {
        Matcher held = HELD.matcher(rest);
        String example = name.text() + "<" + (held.matches() ? held.group(1) : "string") + ">";
        shapes.wrong(name.span(), "a " + name.text() + " says what is in it", example);
    }

    /** Says that a name takes no other type in {@code <>}; {@code rest} is what follows it. */
    void noContainer(Word name, String rest) {
        Diagnostic unknown =
                Diagnostic.of(DiagnosticCode.UNKNOWN_WORD, name.span(), "there is no type `" + name.text() + "<...>`");
        Matcher held = HELD.matcher(rest);
        String plain = name.text().toLowerCase(Locale.ROOT);
        if (OPTIONALS.contains(plain)) {
            shapes.said()
                    .add(unknown.note("what may be missing has a `?`, write: "
                            + (held.matches() ? held.group(1) : "string") + "?"));
            return;
        }
        Optional<String> meant = LISTS.contains(plain)
                ? Optional.of(LIST)
                : MAPS.contains(plain) ? Optional.of(MAP) : Suggestion.closest(plain, List.of(LIST, MAP));
        shapes.said()
                .add(meant.map(container -> Suggestion.asking(unknown, container))
                        .orElse(unknown)
                        .note("only `list<...>` and `map<...>` hold values of another type"));
    }
}
