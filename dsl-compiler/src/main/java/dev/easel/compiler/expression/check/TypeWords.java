package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.List;

/** Types as messages name them. */
final class TypeWords {
    private static final int MOST_LISTED = 12;

    private TypeWords() {}

    /** {@code an `int`}. */
    static String a(Type type) {
        String word = type.word();
        boolean vowel = "aeioAEIO".indexOf(word.charAt(0)) >= 0;
        return (vowel ? "an `" : "a `") + word + "`";
    }

    /** A value that could stand for one that is missing. */
    static String substitute(Type type) {
        if (type instanceof EnumType choice && !choice.entries().isEmpty()) {
            return choice.name() + "." + choice.entries().get(0).name();
        }
        if (type instanceof ListType) {
            return "[]";
        }
        if (type == Scalar.STRING) {
            return "\"\"";
        }
        if (type == Scalar.BOOL) {
            return "false";
        }
        return type == Scalar.INT || type == Scalar.DECIMAL ? "0" : "...";
    }

    /** The same diagnostic, saying what there is, but for many things of which one was suggested. */
    static Diagnostic listing(Diagnostic wrong, List<String> words) {
        boolean needless = wrong.suggestion() != null && words.size() > MOST_LISTED;
        return words.isEmpty() || needless ? wrong : wrong.note(thereAre(words));
    }

    /** {@code there are `a` and `b`}, and not too many of them. */
    static String thereAre(List<String> words) {
        List<String> shown = words.stream().distinct().limit(MOST_LISTED).toList();
        String more = words.size() > shown.size() ? ", among others" : "";
        return (shown.size() == 1 ? "there is " : "there are ") + WordList.of(shown) + more;
    }
}
