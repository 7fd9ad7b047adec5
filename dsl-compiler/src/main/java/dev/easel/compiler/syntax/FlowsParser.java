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
        for (YamlEntry entry : entries(section)) {
            Surface.named(entry.key().text())
                    .ifPresentOrElse(
                            surface -> surfaces.add(surface(entry, surface)),
                            () -> flow(entry).ifPresent(common::add));
        }
        return new FlowsDecl(common, surfaces, Word.of(section.key()));
    }

    private List<YamlEntry> entries(YamlEntry section) {
        List<YamlEntry> entries = shapes.mapping(section, Vocabulary.FLOWS.place(), "flows: {initialize: menu}")
                .map(YamlMapping::entries)
                .orElse(List.of());
        return shapes.known(
                shapes.before("canvases", entries, Vocabulary.FLOWS.place(), FlowsParser::isCanvas), Vocabulary.FLOWS);
    }

    /** Whether it holds what only canvases have. */
    private static boolean isCanvas(YamlEntry entry) {
        return entry.value() instanceof YamlMapping mapping
                && Vocabulary.CANVAS.words().stream()
                        .anyMatch(word -> mapping.entry(word).isPresent());
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
