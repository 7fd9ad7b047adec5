package dev.easel.compiler.syntax;

import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
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
        List<CanvasDecl> canvases = new ArrayList<>();
        YamlEntry before = null;
        for (YamlEntry entry : shapes.section(section, "canvases: {menu: {components: [{text: Hello}]}}")) {
            if (before != null && isContentOf(before, entry)) {
                shapes.outside(entry, "canvas `" + before.key().text() + "`");
                before = null;
                continue;
            }
            if (before != null) {
                canvases.add(canvas(before));
            }
            before = entry;
        }
        if (before != null) {
            canvases.add(canvas(before));
        }
        return canvases;
    }

    /** Whether what was meant for a canvas stands beside it: `components` under a canvas without a value. */
    private static boolean isContentOf(YamlEntry canvas, YamlEntry next) {
        boolean empty = canvas.value() instanceof YamlScalar scalar && scalar.isAbsent();
        return empty && Vocabulary.CANVAS.all().contains(next.key().text());
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
        boolean nothing = canvas.value() instanceof YamlMapping mapping
                && mapping.entries().isEmpty();
        if (nothing) {
            shapes.missing(canvas.key().span(), "canvas `" + name + "` has no `components`", example);
        }
        return known.get().stream()
                .flatMap(entry -> list(entry).stream())
                .flatMap(List::stream)
                .flatMap(node -> components.parse(node).stream())
                .toList();
    }

    private Optional<List<YamlNode>> list(YamlEntry components) {
        if (components.value() instanceof YamlScalar scalar && scalar.text().endsWith(".json")) {
            shapes.notYet(scalar.span(), "a file of components");
            return Optional.empty();
        }
        return shapes.list(components, "components: [{text: Hello}]");
    }
}
