package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Parses targets: where a flow or a submit leads. */
final class TargetParser {
    private final Shapes shapes;

    TargetParser(Shapes shapes) {
        this.shapes = shapes;
    }

    Optional<TargetDecl> parse(YamlEntry entry) {
        String key = entry.key().text();
        if (entry.value() instanceof YamlMapping mapping) {
            return parse(mapping, key);
        }
        if (entry.value() instanceof YamlSequence sequence) {
            shapes.notYet(sequence.span().firstLine(), "a list of targets");
            return Optional.empty();
        }
        return shapes.word(entry, "a target", key + ": menu").map(TargetDecl.To::new);
    }

    private Optional<TargetDecl> parse(YamlMapping mapping, String key) {
        List<YamlEntry> known = shapes.known(mapping, Vocabulary.TARGET);
        if (known.size() < mapping.entries().size()) {
            return Optional.empty();
        }
        if (known.isEmpty()) {
            shapes.missing(mapping.span(), "this target leads nowhere", key + ": menu");
            return Optional.empty();
        }
        if (known.size() > 1) {
            shapes.said()
                    .add(Diagnostic.of(
                                    DiagnosticCode.WRONG_SHAPE,
                                    known.get(1).key().span(),
                                    "a target is either `to` or `results`")
                            .related(known.get(0).key().span(), "it is this already"));
            return Optional.empty();
        }
        YamlEntry only = known.get(0);
        return only.key().text().equals("to")
                ? shapes.word(only, "a target", "to: menu").map(TargetDecl.To::new)
                : results(only);
    }

    private Optional<TargetDecl> results(YamlEntry entry) {
        Optional<YamlMapping> results = shapes.mapping(entry, "`results`", "results: {}");
        results.ifPresent(mapping -> mapping.entries()
                .forEach(result -> shapes.notYet(
                        result.key().span(), "an entry of `results`, which needs `card_creation_options`,")));
        return results.map(mapping -> new TargetDecl.Results(entry.key().span()));
    }
}
