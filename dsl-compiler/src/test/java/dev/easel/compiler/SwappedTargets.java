package dev.easel.compiler;

import dev.easel.compiler.Mutations.Edit;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two flows that each start where the other one should. */
final class SwappedTargets {
    private static final Set<String> OF_SURFACES = Set.of("messenger", "inbox");

    private final SourceFile file;

    private SwappedTargets(SourceFile file) {
        this.file = file;
    }

    static List<Edit> of(SourceFile file, YamlNode root) {
        List<SourceSpan> targets = targets(root);
        List<Edit> edits = new ArrayList<>();
        for (int first = 0; first < targets.size(); first++) {
            for (SourceSpan second : targets.subList(first + 1, targets.size())) {
                edits.add(new SwappedTargets(file).swapped(targets.get(first), second));
            }
        }
        return edits;
    }

    private static List<SourceSpan> targets(YamlNode root) {
        List<SourceSpan> targets = new ArrayList<>();
        if (root instanceof YamlMapping app) {
            app.entry("flows").ifPresent(flows -> addTargets(flows.value(), targets));
        }
        return targets;
    }

    private static void addTargets(YamlNode flows, List<SourceSpan> targets) {
        if (!(flows instanceof YamlMapping mapping)) {
            return;
        }
        for (YamlEntry flow : mapping.entries()) {
            if (OF_SURFACES.contains(flow.key().text())) {
                addTargets(flow.value(), targets);
            } else {
                targets.add(flow.value().span());
            }
        }
    }

    private Edit swapped(SourceSpan first, SourceSpan second) {
        int start = file.index(first.line(), first.column());
        int end = file.index(second.endLine(), second.endColumn());
        String between = file.text()
                .substring(file.index(first.endLine(), first.endColumn()), file.index(second.line(), second.column()));
        return new Edit(
                "swapped", start, end, second.text() + between + first.text(), 0, second.endLine() - first.line() + 1);
    }
}
