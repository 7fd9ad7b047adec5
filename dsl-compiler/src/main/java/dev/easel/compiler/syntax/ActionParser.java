package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.declaration.ActionDecl;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Parses what using a component does: verbatim with {@code action}, or in short with {@code submit}, {@code url} or {@code sheet}. */
final class ActionParser {
    private static final String VERBATIM = "action";
    private static final String EXAMPLE = "action: {type: submit}";

    private final Shapes shapes;
    private final TargetParser targets;

    ActionParser(Shapes shapes) {
        this.shapes = shapes;
        this.targets = new TargetParser(shapes);
    }

    /** Whether an entry of a component says what using it does; an image's {@code url}, say, is an attribute. */
    boolean isAction(YamlEntry entry, ComponentType type) {
        String word = entry.key().text();
        boolean action = word.equals(VERBATIM) || ActionType.named(word).isPresent();
        return action && type.attribute(word).isEmpty();
    }

    Optional<ActionDecl> parse(YamlEntry entry) {
        Optional<ActionType> type = ActionType.named(entry.key().text());
        if (type.isEmpty()) {
            boolean inShort = entry.value() instanceof YamlScalar scalar
                    && ActionType.named(scalar.text()).isPresent();
            boolean name =
                    entry.value() instanceof YamlScalar scalar && !scalar.text().isBlank();
            String example = inShort
                    ? ((YamlScalar) entry.value()).text() + ": ..."
                    : name ? "submit: " + ((YamlScalar) entry.value()).text() : EXAMPLE;
            return shapes.mapping(entry, "an action", example).flatMap(mapping -> verbatim(entry, mapping));
        }
        return type.get().opens()
                ? open(entry, type.get())
                : targets.parse(entry).map(target -> new ActionDecl.Submit(target, Word.of(entry.key())));
    }

    private Optional<ActionDecl> open(YamlEntry entry, ActionType type) {
        if (type == ActionType.SHEET && entry.value() instanceof YamlScalar scalar && isName(scalar.text())) {
            return Optional.of(new ActionDecl.OpenSheet(Word.of(scalar), Word.of(entry.key())));
        }
        return Optional.of(new ActionDecl.Open(type, AttributeDecl.of(entry)));
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> c == ':' || c == '/' || c == '{');
    }

    private void untyped(YamlMapping mapping, String example) {
        String message = "this action does not say what it is";
        Optional<YamlScalar> misspelt = mapping.entries().stream()
                .map(YamlEntry::key)
                .filter(key -> Suggestion.closest(key.text(), List.of("type")).isPresent())
                .findFirst();
        misspelt.ifPresentOrElse(
                key -> shapes.said()
                        .add(Suggestion.asking(
                                Diagnostic.of(DiagnosticCode.MISSING_WORD, key.span(), message), "type")),
                () -> shapes.missing(mapping.span().firstLine(), message, example));
    }

    private Optional<ActionDecl> verbatim(YamlEntry entry, YamlMapping mapping) {
        Optional<YamlEntry> type = mapping.entry("type");
        if (type.isEmpty()) {
            boolean opens = mapping.entry("url").isPresent();
            boolean leads =
                    mapping.entry("submit").isPresent() || mapping.entry("to").isPresent();
            String example = opens ? "action: {type: url, url: ...}" : leads ? "submit: menu" : EXAMPLE;
            untyped(mapping, example);
            return Optional.empty();
        }
        List<AttributeDecl> members = mapping.entries().stream()
                .filter(member -> member != type.get())
                .map(AttributeDecl::of)
                .toList();
        return shapes.word(type.get(), "a type", "type: submit")
                .map(word -> new ActionDecl.Verbatim(Word.of(entry.key()), word, members));
    }
}
