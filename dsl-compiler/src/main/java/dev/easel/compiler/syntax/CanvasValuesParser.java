package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.LoadDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses what a canvas is given: its {@code params}, and what its {@code load} supplies, or shows {@code instead}. */
final class CanvasValuesParser {
    private static final int MOST_LOADED = 6;
    private static final String LOAD = "load: {drinks: list<string>}";

    private final Shapes shapes;
    private final TypedNamesParser params;
    private final TypedNamesParser loaded;

    CanvasValuesParser(Shapes shapes) {
        this.shapes = shapes;
        this.params = new TypedNamesParser(shapes, null);
        this.loaded = new TypedNamesParser(
                shapes, "Java supplies it whenever the canvas is shown; what it may leave empty has a `?`");
    }

    List<TypedNameDecl> params(List<YamlEntry> canvas) {
        return YamlEntry.of(canvas, "params")
                .map(entry -> params.parse(entry, "params: {order: string}"))
                .orElse(List.of());
    }

    /** What is loaded; {@code canvas} is what is known of its words, which may be all. */
    Optional<LoadDecl> load(List<YamlEntry> canvas, boolean all) {
        Optional<YamlEntry> load = YamlEntry.of(canvas, "load");
        Optional<YamlEntry> instead = YamlEntry.of(canvas, "instead");
        List<Word> others = instead.map(this::instead).orElse(List.of());
        if (load.isEmpty()) {
            instead.filter(entry -> all).ifPresent(this::withoutLoad);
            return Optional.empty();
        }
        Word word = Word.of(load.get().key());
        List<TypedNameDecl> values = loaded.parse(load.get(), LOAD);
        if (values.size() > MOST_LOADED) {
            String message = "this loads " + values.size() + " values, one after another";
            shapes.said()
                    .add(Diagnostic.of(DiagnosticCode.MANY_LOADED, word.span(), message)
                            .note("a record under `types` reads better: load: {order: Order}"));
        }
        return Optional.of(new LoadDecl(word, values, others));
    }

    private List<Word> instead(YamlEntry entry) {
        String one = entry.value() instanceof YamlScalar scalar ? scalar.text().strip() : "";
        String example = "instead: [" + (one.isEmpty() ? "empty" : one) + "]";
        List<Word> others = new ArrayList<>();
        for (YamlNode node : shapes.list(entry, example).orElse(List.of())) {
            shapes.word(node, node.span().firstLine(), "a canvas", example)
                    .filter(word -> Repeats.isNew(word, others, shapes.said()))
                    .ifPresent(others::add);
        }
        return others;
    }

    private void withoutLoad(YamlEntry instead) {
        String message = "`instead` says what a `load` may show in place of the canvas, and there is none";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.MISSING_WORD, instead.key().span(), message)
                        .note("write: " + LOAD)
                        .note("where nothing is loaded, a handler decides what to show"));
    }
}
