package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.CanvasDecl;
import dev.easel.compiler.declaration.CanvasDecl.CanvasBody;
import dev.easel.compiler.declaration.LoadDecl;
import dev.easel.compiler.declaration.RoutesDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses {@code canvases}. */
final class CanvasesParser {
    private final Shapes shapes;
    private final NameRules names;
    private final CanvasBodyParser bodies;
    private final ReplyMembers replies;
    private final RoutesParser routes;
    private final CanvasValuesParser values;

    CanvasesParser(Shapes shapes, NamedFiles files) {
        this.shapes = shapes;
        this.names = new NameRules(shapes.said());
        this.bodies = new CanvasBodyParser(shapes, files);
        this.replies = new ReplyMembers(shapes.said());
        this.routes = new RoutesParser(shapes);
        this.values = new CanvasValuesParser(shapes);
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

    /** Whether what was meant for a canvas stands beside it: `components` under a canvas without a value, or without components. */
    private static boolean isContentOf(YamlEntry canvas, YamlEntry next) {
        boolean empty = canvas.value() instanceof YamlScalar scalar && scalar.isAbsent();
        boolean without = canvas.value() instanceof YamlMapping mapping
                && !CanvasBodyParser.isSaid(mapping.entries())
                && next.value() instanceof YamlSequence
                && next.key().text().equals(ElementsParser.GROUP);
        return without || empty && Vocabulary.CANVAS.all().contains(next.key().text());
    }

    private CanvasDecl canvas(YamlEntry entry) {
        Word name = Word.of(entry.key());
        names.checkPart(name);
        List<YamlEntry> entries = entries(entry);
        RoutesDecl outside = entries.stream()
                .filter(word -> word.key().text().equals("routes"))
                .findFirst()
                .map(routes::parse)
                .orElse(RoutesDecl.NONE);
        boolean all = entry.value() instanceof YamlMapping mapping
                && mapping.entries().size() == entries.size();
        CanvasBody body = bodies.parse(name, entries);
        LoadDecl load = values.load(entries, all).orElse(null);
        return new CanvasDecl(name, values.params(entries), load, body, outside);
    }

    private List<YamlEntry> entries(YamlEntry canvas) {
        String name = canvas.key().text();
        String example = name + ": {components: [{text: Hello}]}";
        Optional<YamlMapping> mapping = shapes.mapping(canvas, "a canvas", example);
        if (mapping.isEmpty()) {
            return List.of();
        }
        List<YamlEntry> own =
                replies.without(Word.of(canvas.key()), mapping.get().entries());
        List<YamlEntry> known = shapes.known(own, Vocabulary.CANVAS);
        if (known.size() == own.size() && !CanvasBodyParser.isSaid(known)) {
            shapes.missing(canvas.key().span(), "canvas `" + name + "` has no `components`", example);
        }
        return known;
    }
}
