package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.FragmentDecl;
import dev.easel.compiler.declaration.RoutesDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Parses {@code fragments}: pieces that stand on several canvases. */
final class FragmentsParser {
    private static final String EXAMPLE = "fragments: {footer: {components: [{button: back, label: Back}]}}";

    private final Shapes shapes;
    private final NameRules names;
    private final CanvasBodyParser bodies;
    private final TypedNamesParser params;
    private final RoutesParser routes;

    FragmentsParser(Shapes shapes, NamedFiles files) {
        this.shapes = shapes;
        this.names = new NameRules(shapes.said());
        this.bodies = new CanvasBodyParser(shapes, files);
        this.params = new TypedNamesParser(shapes, null);
        this.routes = new RoutesParser(shapes);
    }

    List<FragmentDecl> parse(YamlEntry section) {
        return shapes.section(section, EXAMPLE).stream()
                .flatMap(entry -> fragment(entry).stream())
                .toList();
    }

    private Optional<FragmentDecl> fragment(YamlEntry entry) {
        Word name = Word.of(entry.key());
        names.checkPart(name);
        String example = name.text() + ": {components: [{text: Hello}]}";
        Optional<YamlMapping> mapping = shapes.mapping(entry, "a fragment", example);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        List<YamlEntry> known = shapes.known(mapping.get(), Vocabulary.FRAGMENT);
        boolean all = known.size() == mapping.get().entries().size();
        if (all && !CanvasBodyParser.isSaid(known)) {
            shapes.missing(name.span(), "fragment `" + name.text() + "` has no `components`", example);
        }
        List<TypedNameDecl> typed = YamlEntry.of(known, "params")
                .map(word -> params.parse(word, "params: {title: string}"))
                .orElse(List.of());
        YamlEntry.of(known, ElementsParser.GROUP)
                .map(YamlEntry::value)
                .filter(value ->
                        value instanceof YamlSequence list && list.items().isEmpty())
                .ifPresent(value -> shapes.empty(value.span(), "`" + ElementsParser.GROUP + "`", example));
        RoutesDecl outside = YamlEntry.of(known, "routes").map(routes::parse).orElse(RoutesDecl.NONE);
        return Optional.of(
                new FragmentDecl(name, typed, bodies.parse(name, known).components(), outside));
    }
}
