package dev.easel.compiler.expression.check;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.LanguageWord;
import dev.easel.compiler.catalog.LanguageWords;
import dev.easel.compiler.expression.Expr;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions that expressions can call, and the words that are called like functions and are part of the language. */
final class Library {
    /** What is said of every element, with a name for it. */
    static final Map<String, Expr.Macro.Kind> MACROS = LanguageWords.OF_ELEMENTS.stream()
            .map(LanguageWord::name)
            .collect(Collectors.toUnmodifiableMap(
                    UnaryOperator.identity(), name -> Expr.Macro.Kind.valueOf(name.toUpperCase(Locale.ROOT))));

    /** What is asked of a value that may be missing. */
    static final Set<String> OF_OPTIONALS =
            LanguageWords.OF_OPTIONALS.stream().map(LanguageWord::name).collect(Collectors.toUnmodifiableSet());

    private final Map<String, Function> functions;

    Library(List<Function> functions) {
        this.functions = functions.stream().collect(Collectors.toMap(Function::name, UnaryOperator.identity()));
    }

    Optional<Function> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** Whether it is called on a value and is no function. */
    static boolean isWord(String name) {
        return MACROS.containsKey(name) || OF_OPTIONALS.contains(name);
    }

    /** Whether parentheses belong after it. */
    boolean isCalled(String name) {
        return functions.containsKey(name) || isWord(name);
    }

    /** All functions, sorted. */
    List<String> names() {
        return functions.keySet().stream().sorted().toList();
    }

    /** All that can be called on a value. */
    List<String> called() {
        return Stream.of(functions.keySet(), MACROS.keySet(), OF_OPTIONALS)
                .flatMap(Set::stream)
                .sorted()
                .toList();
    }
}
