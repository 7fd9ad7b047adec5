package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.declaration.SurfaceDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** Parses {@code surfaces}: where in Intercom the app appears. */
final class SurfacesParser {
    private static final String EXAMPLE = "surfaces: {messenger: [conversation, home]}";

    private final Shapes shapes;

    SurfacesParser(Shapes shapes) {
        this.shapes = shapes;
    }

    List<SurfaceDecl> parse(YamlEntry section) {
        List<YamlEntry> entries = shapes.entries(section, Vocabulary.SURFACES, EXAMPLE);
        boolean none = section.value() instanceof YamlMapping mapping
                && mapping.entries().isEmpty();
        if (none) {
            shapes.empty(section.value().span(), "`surfaces`", EXAMPLE);
        }
        return entries.stream()
                .flatMap(entry -> Surface.named(entry.key().text()).map(surface -> surface(entry, surface)).stream())
                .toList();
    }

    private SurfaceDecl surface(YamlEntry entry, Surface surface) {
        String only = entry.value() instanceof YamlScalar scalar ? scalar.text() : "";
        String list = surface.locations().contains(only) ? only : String.join(", ", surface.locations());
        String example = surface.word() + ": [" + list + "]";
        List<Word> locations = new ArrayList<>();
        for (YamlNode node : shapes.list(entry, example).orElse(List.of())) {
            shapes.word(node, node.span(), "a location", example)
                    .filter(word -> isLocation(word, surface) && isNew(word, locations))
                    .ifPresent(locations::add);
        }
        return new SurfaceDecl(surface, Word.of(entry.key()), locations);
    }

    private boolean isLocation(Word word, Surface surface) {
        if (surface.locations().contains(word.text())) {
            return true;
        }
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_PLACE, word.span(), surface.title() + " has no location `" + word.text() + "`");
        shapes.said()
                .add(Suggestion.didYouMean(unknown, word.text(), surface.locations())
                        .note(surface.title() + " has " + WordList.of(surface.locations())));
        return false;
    }

    private boolean isNew(Word word, List<Word> words) {
        return Repeats.isNew(word, words, shapes.said());
    }
}
