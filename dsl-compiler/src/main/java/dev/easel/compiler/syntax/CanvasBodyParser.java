package dev.easel.compiler.syntax;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.syntax.CanvasDecl.CanvasBody;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Parses what is on a canvas: {@code components}, or what Canvas Kit calls {@code content} or {@code canvas}, pasted as it is; or the
 * name of a JSON file that holds one of these.
 */
final class CanvasBodyParser {
    /** Members of a reply that a canvas cannot have, and what to write for each. */
    private static final Map<String, String> OF_A_REPLY = Map.of(
            "results", "a button's submit ends the configuration: submit: {results: {}}",
            "event", "the target that shows this canvas says so: {to: %s, complete: true}",
            "card_creation_options",
                    "the target that shows this canvas says so: {to: %s, card_creation_options: {...}}");

    private static final List<String> FORMS = List.of("components", "content", "canvas");
    private static final String EXAMPLE = "components: [{text: Hello}]";

    private final Shapes shapes;
    private final NamedFiles files;
    private final ComponentParser components;

    CanvasBodyParser(Shapes shapes, NamedFiles files) {
        this.shapes = shapes;
        this.files = files;
        this.components = new ComponentParser(shapes);
    }

    /** What entries of a canvas say is on it: one of the forms, and what it stores. */
    CanvasBody parse(Word canvas, List<YamlEntry> entries) {
        List<ComponentDecl> found = new ArrayList<>();
        List<StoredValueDecl> stored = new ArrayList<>();
        YamlEntry form = null;
        for (YamlEntry entry : withoutReply(canvas, entries)) {
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
        return new CanvasBody(found, stored);
    }

    /** Adds values to others; one that a canvas sets inside and beside what is pasted is said. */
    private void store(List<StoredValueDecl> more, List<StoredValueDecl> stored) {
        for (StoredValueDecl value : more) {
            Optional<Word> before = stored.stream()
                    .map(StoredValueDecl::name)
                    .filter(name -> name.text().equals(value.name().text()))
                    .findFirst();
            before.ifPresentOrElse(first -> setTwice(first, value.name()), () -> stored.add(value));
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

    /** The entries but for those that a reply has beside its canvas, which are said. */
    List<YamlEntry> withoutReply(Word canvas, List<YamlEntry> entries) {
        List<YamlEntry> own = new ArrayList<>();
        for (YamlEntry entry : entries) {
            if (OF_A_REPLY.containsKey(entry.key().text())) {
                ofReply(canvas, entry.key());
            } else {
                own.add(entry);
            }
        }
        return own;
    }

    private CanvasBody form(Word canvas, YamlEntry entry) {
        boolean inDefinition = entry.value().span().file().equals(canvas.span().file());
        if (inDefinition && NamedFiles.isName(entry.value())) {
            return files.read((YamlScalar) entry.value())
                    .map(root -> file(canvas, root))
                    .orElse(CanvasBody.EMPTY);
        }
        return switch (entry.key().text()) {
            case "components" ->
                shapes.listOrNone(entry, EXAMPLE).map(this::components).orElse(CanvasBody.EMPTY);
            case "content" ->
                shapes.mapping(entry, "`content`", "content: {" + EXAMPLE + "}")
                        .map(mapping -> content(canvas, mapping))
                        .orElse(CanvasBody.EMPTY);
            default ->
                shapes.mapping(entry, "`canvas`", "canvas: {content: {" + EXAMPLE + "}}")
                        .map(mapping -> canvas(canvas, mapping))
                        .orElse(CanvasBody.EMPTY);
        };
    }

    /** What a file of JSON holds: components alone, or anything that Canvas Kit wraps them in. */
    private CanvasBody file(Word canvas, YamlNode root) {
        if (root instanceof YamlSequence sequence) {
            return components(sequence.items());
        }
        if (!(root instanceof YamlMapping mapping)) {
            String message = "a canvas is a mapping or a list of components, and this is " + root.kind();
            shapes.wrong(
                    root.span().firstLine(), message, "{\"components\": [{\"type\": \"text\", \"text\": \"Hello\"}]}");
            return CanvasBody.EMPTY;
        }
        return pasted(canvas, mapping, Vocabulary.REPLY);
    }

    private CanvasBody canvas(Word canvas, YamlMapping mapping) {
        Optional<YamlEntry> live = mapping.entry("content_url");
        if (live.isPresent()) {
            shapes.notYet(live.get().key().span(), "`content_url`, a live canvas,");
            return CanvasBody.EMPTY;
        }
        return pasted(canvas, mapping, Vocabulary.PASTED_CANVAS);
    }

    private CanvasBody content(Word canvas, YamlMapping mapping) {
        List<YamlEntry> entries = new ArrayList<>(mapping.entries());
        mapping.entry("stored_data").filter(entries::remove).ifPresent(stored -> inside(stored.key()));
        return pasted(canvas, new YamlMapping(entries, mapping.span()), Vocabulary.PASTED_CONTENT);
    }

    /** What is pasted, as far as this place knows it; the first word of a place is the one that it needs, or one of the forms. */
    private CanvasBody pasted(Word canvas, YamlMapping mapping, Vocabulary vocabulary) {
        List<YamlEntry> entries = withoutReply(canvas, mapping.entries());
        if (!isSaid(entries)) {
            without(mapping, vocabulary);
            return CanvasBody.EMPTY;
        }
        shapes.ignoreOthers(entries, vocabulary);
        return parse(canvas, known(entries, vocabulary));
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

    private static List<YamlEntry> known(List<YamlEntry> entries, Vocabulary vocabulary) {
        return entries.stream()
                .filter(entry -> vocabulary.words().contains(entry.key().text()))
                .toList();
    }

    private CanvasBody components(List<YamlNode> nodes) {
        return new CanvasBody(
                nodes.stream().flatMap(node -> components.parse(node).stream()).toList(), List.of());
    }

    private List<StoredValueDecl> storedData(YamlEntry entry) {
        return shapes.mapping(entry, "`stored_data`", "stored_data: {step: 1}").stream()
                .flatMap(mapping -> mapping.entries().stream())
                .map(value -> new StoredValueDecl(Word.of(value.key()), value.value()))
                .toList();
    }

    private void ofReply(Word canvas, YamlScalar word) {
        String message = "`" + word.text() + "` belongs to a reply, and a canvas is only what it shows";
        String instead = Objects.requireNonNull(OF_A_REPLY.get(word.text()));
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.PART_OF_A_REPLY, word.span(), message)
                        .note(instead.formatted(canvas.text())));
    }

    private void second(YamlScalar first, YamlScalar second) {
        String message = "what is on this canvas is said by `" + first.text() + "` already";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.GIVEN_TWICE, second.span(), message)
                        .related(first.span(), "the first one"));
    }

    private void inside(YamlScalar word) {
        String message = "Canvas Kit loses `stored_data` that stands inside `content`";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.WRONG_SHAPE, word.span(), message)
                        .note("write it beside `content`: canvas: {content: {...}, stored_data: {...}}"));
    }

    private static SourceSpan start(YamlMapping mapping) {
        return mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().get(0).key().span();
    }
}
