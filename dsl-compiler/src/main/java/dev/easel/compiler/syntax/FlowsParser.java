package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.declaration.FlowDecl;
import dev.easel.compiler.declaration.FlowsDecl;
import dev.easel.compiler.declaration.SurfaceFlowsDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
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
        if (section.value() instanceof YamlMapping mapping && mapping.entries().isEmpty()) {
            shapes.empty(mapping.span(), "`flows`", "flows: {initialize: menu}");
        }
        for (YamlEntry entry : shapes.entries(section, Vocabulary.FLOWS, "flows: {initialize: menu}")) {
            Surface.named(entry.key().text())
                    .ifPresentOrElse(
                            surface -> surfaces.add(surface(entry, surface)),
                            () -> flow(entry).ifPresent(common::add));
        }
        return new FlowsDecl(common, surfaces, Word.of(section.key()));
    }

    private SurfaceFlowsDecl surface(YamlEntry entry, Surface surface) {
        String example = surface.word() + ": {initialize: menu}";
        List<FlowDecl> flows = shapes.entries(entry, Vocabulary.SURFACE_FLOWS, example).stream()
                .flatMap(flow -> flow(flow).stream())
                .toList();
        return new SurfaceFlowsDecl(surface, Word.of(entry.key()), flows);
    }

    private Optional<FlowDecl> flow(YamlEntry entry) {
        return FlowDecl.Kind.named(entry.key().text())
                .flatMap(kind -> targets.parse(entry).map(target -> new FlowDecl(kind, Word.of(entry.key()), target)));
    }
}
