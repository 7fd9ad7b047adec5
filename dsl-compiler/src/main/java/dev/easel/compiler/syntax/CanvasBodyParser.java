package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.CanvasDecl.CanvasBody;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.StoredValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Parses what is on a canvas: {@code components}, or what Canvas Kit calls {@code content} or {@code canvas}, pasted as it is; or the
 * name of a JSON file that holds one of these.
 */
final class CanvasBodyParser {
    private static final List<String> FORMS = List.of("components", "content", "canvas");
    private static final String EXAMPLE = "components: [{text: Hello}]";
    private static final Map<String, String> EXAMPLES = Map.of(
            "components",
            EXAMPLE,
            "content",
            "content: {" + EXAMPLE + "}",
            "canvas",
            "canvas: {content: {" + EXAMPLE + "}}");

    private final Shapes shapes;
    private final NamedFiles files;
    private final ReplyMembers replies;
    private final ElementsParser elements;

    CanvasBodyParser(Shapes shapes, NamedFiles files) {
        this.shapes = shapes;
        this.files = files;
        this.replies = new ReplyMembers(shapes.said());
        this.elements = new ElementsParser(shapes);
    }

    /** What entries of a canvas, those of a reply left out, say is on it: one of the forms, and what it stores. */
    CanvasBody parse(Word canvas, List<YamlEntry> entries) {
        List<ElementDecl> found = new ArrayList<>();
        Map<String, StoredValueDecl> stored = new LinkedHashMap<>();
        YamlEntry form = null;
        for (YamlEntry entry : entries) {
            if (entry.key().text().equals("stored_data")) {
                store(storedData(entry), stored);
            } else if (form != null && isForm(entry)) {
                second(form.key(), entry.key());
            } else if (isForm(entry)) {
                form = entry;
                CanvasBody body = form(canvas, entry);
                found.addAll(body.components());
                store(body.storedData(), stored);
            }
        }
        return new CanvasBody(found, List.copyOf(stored.values()));
    }

    /** Adds values to others; one that a canvas sets inside and beside what is pasted is said. */
    private void store(List<StoredValueDecl> more, Map<String, StoredValueDecl> stored) {
        for (StoredValueDecl value : more) {
            StoredValueDecl before = stored.putIfAbsent(value.name().text(), value);
            if (before != null) {
                setTwice(before.name(), value.name());
            }
        }
    }

    private void setTwice(Word first, Word second) {
        String message = "this canvas sets `" + second.text() + "` twice";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.GIVEN_TWICE, second.span(), message)
                        .related(first.span(), "the first time"));
    }

    /** Whether any of the entries says what is on the canvas. */
    static boolean isSaid(List<YamlEntry> entries) {
        return entries.stream().anyMatch(CanvasBodyParser::isForm);
    }

    private static boolean isForm(YamlEntry entry) {
        return FORMS.contains(entry.key().text());
    }

    private CanvasBody form(Word canvas, YamlEntry entry) {
        boolean inDefinition = entry.value().span().file().equals(canvas.span().file());
        if (inDefinition && NamedFiles.isName(entry.value())) {
            return files.read((YamlScalar) entry.value())
                    .map(root -> file(canvas, root))
                    .orElse(CanvasBody.EMPTY);
        }
        if (entry.value() instanceof YamlScalar || isComponent(entry)) {
            String key = entry.key().text();
            boolean list = key.equals(FORMS.get(0));
            shapes.wrong(
                    entry,
                    "`" + key + "` is " + (list ? "a list" : "a mapping"),
                    Objects.requireNonNull(EXAMPLES.get(key)));
            return CanvasBody.EMPTY;
        }
        return pasted(canvas, entry.value(), place(entry.key().text()));
    }

    /** Whether one component stands where a list of them belongs. */
    private static boolean isComponent(YamlEntry components) {
        return components.key().text().equals(FORMS.get(0))
                && components.value() instanceof YamlMapping mapping
                && mapping.entries().stream()
                        .map(member -> member.key().text())
                        .anyMatch(key -> key.equals("type") || Components.NAMES.contains(key));
    }

    private CanvasBody file(Word canvas, YamlNode root) {
        if (root instanceof YamlScalar) {
            String message = "a canvas is a mapping or a list of components, and this is " + root.kind();
            shapes.wrong(
                    root.span().firstLine(), message, "{\"components\": [{\"type\": \"text\", \"text\": \"Hello\"}]}");
            return CanvasBody.EMPTY;
        }
        return pasted(canvas, root, Vocabulary.REPLY);
    }

    /** What is pasted, by whatever it is called: components alone, or anything that Canvas Kit wraps them in. */
    private CanvasBody pasted(Word canvas, YamlNode node, Vocabulary place) {
        if (node instanceof YamlSequence sequence) {
            return components(sequence.items());
        }
        YamlMapping mapping = (YamlMapping) node;
        Optional<YamlEntry> live = mapping.entry("content_url");
        if (live.isPresent()) {
            shapes.notYet(live.get().key().span(), "`content_url`, a live canvas,");
            return CanvasBody.EMPTY;
        }
        Optional<Vocabulary> found = FORMS.stream()
                .filter(form -> mapping.entry(form).isPresent())
                .findFirst()
                .map(form -> form.equals("content") ? Vocabulary.PASTED_CANVAS : place(form))
                .map(words -> mapping.entry("canvas").isPresent() ? Vocabulary.REPLY : words);
        List<YamlEntry> entries = replies.without(canvas, mapping.entries());
        if (found.isEmpty()) {
            without(mapping, place);
            return CanvasBody.EMPTY;
        }
        List<YamlEntry> kept = found.get() == Vocabulary.PASTED_CONTENT ? withoutStoredData(entries) : entries;
        kept.stream().filter(entry -> !isKnown(entry, found.get())).forEach(entry -> other(entry, found.get()));
        return parse(
                canvas,
                kept.stream().filter(entry -> isKnown(entry, found.get())).toList());
    }

    private static boolean isKnown(YamlEntry entry, Vocabulary place) {
        return place.words().contains(entry.key().text());
    }

    /** What Canvas Kit does not know is left out, unless it was probably meant to be something that is known. */
    private void other(YamlEntry entry, Vocabulary place) {
        String key = entry.key().text();
        if (Vocabulary.CANVAS.words().contains(key)) {
            String message = "`" + key + "` stands beside what is pasted, not inside";
            shapes.said().add(DiagnosticCode.UNKNOWN_WORD, entry.key().span(), message);
        } else if (Suggestion.closest(key, place.words()).isPresent()) {
            shapes.known(List.of(entry), place);
        } else {
            shapes.notSent(entry.key(), place);
        }
    }

    /** What stands inside something that is called so. */
    private static Vocabulary place(String form) {
        return form.equals("canvas") ? Vocabulary.PASTED_CANVAS : Vocabulary.PASTED_CONTENT;
    }

    private List<YamlEntry> withoutStoredData(List<YamlEntry> content) {
        List<YamlEntry> others = new ArrayList<>();
        for (YamlEntry entry : content) {
            if (entry.key().text().equals("stored_data")) {
                inside(entry.key());
            } else {
                others.add(entry);
            }
        }
        return others;
    }

    private void without(YamlMapping mapping, Vocabulary vocabulary) {
        List<YamlEntry> misspelt = mapping.entries().stream()
                .filter(entry -> Suggestion.closest(entry.key().text(), FORMS).isPresent())
                .toList();
        if (!misspelt.isEmpty()) {
            shapes.known(misspelt, vocabulary);
            return;
        }
        String needed = vocabulary.words().get(0);
        String example = needed.equals("content") ? "content: {" + EXAMPLE + "}" : EXAMPLE;
        shapes.missing(start(mapping), vocabulary.place() + " has no `" + needed + "`", example);
    }

    private CanvasBody components(List<YamlNode> nodes) {
        return new CanvasBody(elements.parse(nodes), List.of());
    }

    private List<StoredValueDecl> storedData(YamlEntry entry) {
        return shapes.mapping(entry, "`stored_data`", "stored_data: {step: 1}").stream()
                .flatMap(mapping -> mapping.entries().stream())
                .map(value ->
                        new StoredValueDecl(Word.of(value.key()), value.value(), AttributeDecl.isJsonStyle(value)))
                .toList();
    }

    private void second(YamlScalar first, YamlScalar second) {
        String message = "what is on this canvas is said by `" + first.text() + "` already";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.GIVEN_TWICE, second.span(), message)
                        .related(first.span(), "the first one"));
    }

    private void inside(YamlScalar word) {
        String message = "Canvas Kit loses `stored_data` that stands inside `content`, so it is not sent";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.NOT_SENT, word.span(), message)
                        .note("write it beside `content`: canvas: {content: {...}, stored_data: {...}}"));
    }

    private static SourceSpan start(YamlMapping mapping) {
        return mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().get(0).key().span();
    }
}
