package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What conditions and loops are called elsewhere. */
final class OtherWords {
    private static final Map<String, String> EASELS = easels();
    private static final Set<String> NEGATIONS = Set.of("unless", "hidden", "hide", "hideif", "whennot", "ifnot");
    private static final Set<String> ELSE_IFS = Set.of("elif", "elseif", "elsif", "elsewhen");

    private OtherWords() {}

    /** Whether a word is one of these. */
    static boolean contain(String word) {
        String plain = plain(word);
        return NEGATIONS.contains(plain) || ELSE_IFS.contains(plain) || EASELS.containsKey(plain);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Whether an entry's word is one of these; then that is said. */
    static boolean isSaid(YamlEntry entry, Shapes shapes) {
        Word word = Word.of(entry.key());
        String plain = plain(word.text());
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_WORD, word.span(), "`" + word.text() + "` is not a word of the language");
        if (NEGATIONS.contains(plain)) {
            boolean simple =
                    entry.value() instanceof YamlScalar scalar && scalar.text().matches("[\\w.]+");
            String condition = simple ? "!" + ((YamlScalar) entry.value()).text() : "!(...)";
            shapes.said().add(unknown.note("write: when: \"" + condition + "\""));
        } else if (ELSE_IFS.contains(plain)) {
            shapes.said()
                    .add(unknown.note(
                            "inside `else` stands what has a `when` of its own: else: {when: ..., text: ...}"));
        } else if (EASELS.containsKey(plain) && isMeant(EASELS.get(plain), entry)) {
            shapes.said().add(Suggestion.asking(unknown, EASELS.get(plain)));
        } else {
            return false;
        }
        return true;
    }

    /** A group is a list; what else is called like one elsewhere may be anything. */
    private static boolean isMeant(String easels, YamlEntry entry) {
        return !easels.equals(ElementsParser.GROUP) || entry.value() instanceof YamlSequence;
    }

    private static Map<String, String> easels() {
        Map<String, String> words = new HashMap<>();
        add(words, "when", "if", "showif", "visible", "visibleif", "condition", "onlyif", "vif", "ngif");
        add(words, "for", "foreach", "each", "loop", "repeat", "vfor", "ngfor", "ngrepeat");
        add(words, "else", "otherwise", "velse");
        add(words, ElementsParser.GROUP, "then", "do", "body", "children", "elements");
        return Map.copyOf(words);
    }

    private static void add(Map<String, String> words, String easels, String... others) {
        List.of(others).forEach(other -> words.put(other, easels));
    }
}
