package dev.easel.compiler.syntax;

import dev.easel.compiler.yaml.YamlEntry;
import java.util.List;
import java.util.Optional;

/** Parses {@code canvases}. */
final class CanvasesParser {
    private final Shapes shapes;
    private final NameRules names;
    private final ComponentParser components;

    CanvasesParser(Shapes shapes) {
        this.shapes = shapes;
        this.names = new NameRules(shapes.said());
        this.components = new ComponentParser(shapes);
    }

    List<CanvasDecl> parse(YamlEntry section) {
        return shapes.mapping(section, "`canvases`", "canvases: {menu: {components: [{text: Hello}]}}")
                .map(mapping -> mapping.entries().stream().map(this::canvas).toList())
                .orElse(List.of());
    }

    private CanvasDecl canvas(YamlEntry entry) {
        Word name = Word.of(entry.key());
        names.checkPart(name);
        return new CanvasDecl(name, components(entry));
    }

    private List<ComponentDecl> components(YamlEntry canvas) {
        String name = canvas.key().text();
        String example = name + ": {components: [{text: Hello}]}";
        Optional<List<YamlEntry>> known =
                shapes.mapping(canvas, "a canvas", example).map(mapping -> shapes.known(mapping, Vocabulary.CANVAS));
        if (known.isEmpty()) {
            return List.of();
        }
        if (known.get().isEmpty()) {
            shapes.missing(canvas.key().span(), "canvas `" + name + "` has no `components`", example);
        }
        return known.get().stream()
                .flatMap(entry -> shapes.list(entry, "components: [{text: Hello}]").stream())
                .flatMap(List::stream)
                .flatMap(node -> components.parse(node).stream())
                .toList();
    }
}
