package dev.easel.compiler.syntax;

import dev.easel.compiler.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses {@code flows}: where each kind of request starts. */
final class FlowsParser {
    private final Shapes shapes;
    private final TargetParser targets;

    FlowsParser(Shapes shapes) {
        this.shapes = shapes;
        this.targets = new TargetParser(shapes);
    }

    FlowsDecl parse(YamlEntry section) {
        List<FlowDecl> common = new ArrayList<>();
        List<SurfaceFlowsDecl> surfaces = new ArrayList<>();
        for (YamlEntry entry : shapes.entries(section, Vocabulary.FLOWS, "flows: {initialize: menu}")) {
            if (Vocabulary.SURFACES.words().contains(entry.key().text())) {
                surfaces.add(surface(entry));
            } else {
                flow(entry).ifPresent(common::add);
            }
        }
        return new FlowsDecl(common, surfaces, Word.of(section.key()));
    }

    private SurfaceFlowsDecl surface(YamlEntry entry) {
        String example = entry.key().text() + ": {initialize: menu}";
        List<FlowDecl> flows = shapes.entries(entry, Vocabulary.SURFACE_FLOWS, example).stream()
                .flatMap(flow -> flow(flow).stream())
                .toList();
        return new SurfaceFlowsDecl(SurfacesParser.surface(entry.key().text()), Word.of(entry.key()), flows);
    }

    private Optional<FlowDecl> flow(YamlEntry entry) {
        return targets.parse(entry).map(target -> new FlowDecl(kind(entry), Word.of(entry.key()), target));
    }

    private static FlowDecl.Kind kind(YamlEntry entry) {
        return switch (entry.key().text()) {
            case "configure" -> FlowDecl.Kind.CONFIGURE;
            case "failure" -> FlowDecl.Kind.FAILURE;
            default -> FlowDecl.Kind.INITIALIZE;
        };
    }
}
