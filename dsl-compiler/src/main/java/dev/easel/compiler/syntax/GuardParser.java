package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.GuardDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.LoopDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses the words that put what stands beside them under a condition or loop. */
final class GuardParser {
    private static final String WHEN = "when";
    private static final String FOR = "for";
    private static final String LIMIT = "limit";
    private static final String ELSE = "else";

    /** The words. */
    static final List<String> WORDS = List.of(WHEN, FOR, LIMIT, ELSE);

    private static final Pattern LOOP = Pattern.compile("^\\s*\\w+(?:\\s*,\\s*\\w+)?\\s+in\\s+\\S");

    private final Shapes shapes;
    private final LoopParser loops;
    private final CodeParser codes;

    GuardParser(Shapes shapes) {
        this.shapes = shapes;
        this.loops = new LoopParser(shapes);
        this.codes = new CodeParser(shapes);
    }

    static boolean isWord(YamlEntry entry) {
        return WORDS.contains(entry.key().text());
    }

    /** Whether an entry is a loop but for its word, and then that is said: without it, every use of the loop's names would seem wrong. */
    static boolean isMisspeltLoop(YamlEntry entry, Shapes shapes) {
        boolean loop = entry.value() instanceof YamlScalar scalar
                && LOOP.matcher(scalar.text()).find()
                && Suggestion.closest(entry.key().text(), List.of(FOR)).isPresent();
        if (loop) {
            misspelt(Word.of(entry.key()), FOR, shapes);
        }
        return loop;
    }

    private static void misspelt(Word word, String meant, Shapes shapes) {
        String message = "`" + word.text() + "` is not a word of the language";
        Diagnostic unknown = Diagnostic.of(DiagnosticCode.UNKNOWN_WORD, word.span(), message);
        shapes.said().add(Suggestion.asking(unknown, meant));
    }

    /** What a mapping of a list is, under what it says of conditions and loops. */
    List<ElementDecl> parse(YamlMapping mapping, Place place) {
        List<YamlEntry> words =
                mapping.entries().stream().filter(GuardParser::isWord).toList();
        if (words.isEmpty()) {
            return place.body(mapping);
        }
        if (words.size() == mapping.entries().size()) {
            nothingBeside(words, place);
            return List.of();
        }
        Optional<GuardDecl> guard = isMisspelt(mapping, words) ? Optional.empty() : guard(words);
        List<ElementDecl> body = place.body(mapping);
        ElseDecl otherwise = YamlEntry.of(words, ELSE).flatMap(place::otherwise).orElse(null);
        return guard.<List<ElementDecl>>map(found -> List.of(new GuardedDecl(found, body, otherwise, mapping.span())))
                .orElse(body);
    }

    /** Whether what belongs to a condition or loop stands beside a word that was to be it, and then that is said. */
    private boolean isMisspelt(YamlMapping mapping, List<YamlEntry> words) {
        if (YamlEntry.of(words, WHEN).isPresent() || YamlEntry.of(words, FOR).isPresent()) {
            return false;
        }
        for (YamlEntry entry : mapping.entries()) {
            Word word = Word.of(entry.key());
            Optional<String> meant =
                    isWord(entry) ? Optional.empty() : Suggestion.closest(word.text(), List.of(WHEN, FOR));
            if (meant.isPresent() && mapping.entry(ElementsParser.GROUP).isEmpty()) {
                misspelt(word, meant.get(), shapes);
            }
            if (meant.isPresent() || OtherWords.contain(word.text())) {
                return true;
            }
        }
        return false;
    }

    private void nothingBeside(List<YamlEntry> words, Place place) {
        YamlEntry first = words.get(0);
        String word = first.key().text();
        if (words.size() == 1 && (word.equals(ELSE) || word.equals(LIMIT))) {
            String message =
                    "`" + word + "` stands beside the `when` or `for` that it belongs to, and this stands alone";
            shapes.said()
                    .add(Diagnostic.of(DiagnosticCode.GUARD_ALONE, first.key().span(), message)
                            .note("leave the `-` before it out, so that it belongs to what stands above it"));
            return;
        }
        String message = "nothing stands beside this `" + word + "`";
        shapes.missing(first.key().span(), message, "{" + word + ": ..., " + place.example() + "}");
    }

    private Optional<GuardDecl> guard(List<YamlEntry> words) {
        Optional<YamlEntry> loop = YamlEntry.of(words, FOR);
        Optional<YamlEntry> when = YamlEntry.of(words, WHEN);
        Optional<YamlEntry> limit = YamlEntry.of(words, LIMIT);
        if (loop.isEmpty()) {
            limit.ifPresent(entry -> alone(entry, "a `for`", "for: drink in drinks"));
        }
        if (loop.isEmpty() && when.isEmpty()) {
            YamlEntry.of(words, ELSE).ifPresent(entry -> alone(entry, "a `when` or `for`", "when: cups > 0"));
            return Optional.empty();
        }
        LoopDecl each = loop.flatMap(loops::parse).orElse(null);
        CodeDecl condition =
                when.flatMap(entry -> codes.parse(entry, "when: cups > 0")).orElse(null);
        CodeDecl most = limit.flatMap(entry -> codes.parse(entry, "limit: 5")).orElse(null);
        YamlEntry first = words.stream()
                .filter(entry -> loop.filter(entry::equals).isPresent()
                        || when.filter(entry::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return each == null && condition == null
                ? Optional.empty()
                : Optional.of(new GuardDecl(Word.of(first.key()), each, condition, most));
    }

    private void alone(YamlEntry entry, String needed, String example) {
        String message = "`" + entry.key().text() + "` needs " + needed + " beside it";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.GUARD_ALONE, entry.key().span(), message)
                        .note("for example: " + example));
    }
}
