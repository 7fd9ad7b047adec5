package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.LoopDecl;
import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.declaration.TargetDecl.Single;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses lists of targets: the first whose condition holds or whose value is there, and a last one without. */
final class ChoiceParser {
    /** The word that a condition follows. */
    static final String WHEN = "when";

    /** The word that binds a value where it is there. */
    static final String FOR = "for";

    /** What a target is under. */
    static final List<String> WORDS = List.of(WHEN, FOR);

    private final Shapes shapes;
    private final TargetParser targets;
    private final CodeParser codes;
    private final LoopParser loops;

    ChoiceParser(Shapes shapes, TargetParser targets) {
        this.shapes = shapes;
        this.targets = targets;
        this.codes = new CodeParser(shapes);
        this.loops = new LoopParser(shapes);
    }

    Optional<TargetDecl> parse(YamlEntry entry, YamlSequence sequence) {
        String key = entry.key().text();
        List<YamlNode> items = sequence.items();
        if (items.isEmpty()) {
            shapes.empty(sequence.span(), "`" + key + "`", example(key));
            return Optional.empty();
        }
        List<TargetDecl.Case> cases = new ArrayList<>();
        boolean whole = true;
        for (YamlNode item : items.subList(0, items.size() - 1)) {
            Optional<TargetDecl.Case> next = parse(item, key);
            next.ifPresent(cases::add);
            whole &= next.isPresent();
        }
        Optional<Single> last = last(items.get(items.size() - 1), key);
        if (!whole || last.isEmpty()) {
            return Optional.empty();
        }
        return cases.isEmpty()
                ? last.map(single -> single)
                : last.map(single ->
                        new TargetDecl.Choice(cases, single, sequence.span().firstLine()));
    }

    private Optional<TargetDecl.Case> parse(YamlNode item, String key) {
        Optional<YamlEntry> when = word(item, WHEN);
        Optional<YamlEntry> each = word(item, FOR);
        Optional<Single> target = targets.single(item, item.span().firstLine(), key);
        if (when.isEmpty() && each.isEmpty() && target.isPresent()) {
            shapes.said()
                    .add(Diagnostic.of(
                                    DiagnosticCode.CHOICE_OF_TARGETS,
                                    item.span().firstLine(),
                                    "this target has no condition, so what follows it is never reached")
                            .note("give it one: {when: stored_data.cups > 0, to: ...}; or let it be the last"));
        }
        Optional<CodeDecl> condition = when.flatMap(entry -> codes.parse(entry, "when: stored_data.cups > 0"));
        condition.ifPresent(this::decided);
        Optional<LoopDecl> bound = each.flatMap(loops::parse);
        boolean whole = condition.isPresent() == when.isPresent() && bound.isPresent() == each.isPresent();
        return target.filter(single -> whole && (condition.isPresent() || bound.isPresent()))
                .map(single -> new TargetDecl.Case(bound.orElse(null), condition.orElse(null), single));
    }

    /** Says that a condition is none, as it is the same each time. */
    private void decided(CodeDecl condition) {
        String text = condition.text().strip();
        if (text.equals("true") || text.equals("false")) {
            String message = text.equals("true")
                    ? "this always holds, so what follows is never reached"
                    : "this never holds, so its target is never reached";
            shapes.said()
                    .add(Diagnostic.of(DiagnosticCode.CHOICE_OF_TARGETS, condition.span(), message)
                            .note("give it a condition: when: stored_data.cups > 0; or leave it out"));
        }
    }

    private Optional<Single> last(YamlNode item, String key) {
        Optional<YamlEntry> under = under(item);
        Optional<Single> target = targets.single(item, item.span().firstLine(), key);
        under.ifPresent(entry -> shapes.said()
                .add(Diagnostic.of(
                                DiagnosticCode.CHOICE_OF_TARGETS,
                                entry.key().span(),
                                "the last target stands under `" + entry.key().text()
                                        + "`, so nothing says where this leads otherwise")
                        .note("add one without: " + example(key))));
        return under.isPresent() ? Optional.empty() : target;
    }

    /** What a target is under, if it is not always taken. */
    static Optional<YamlEntry> under(YamlNode item) {
        return WORDS.stream().flatMap(word -> word(item, word).stream()).findFirst();
    }

    private static Optional<YamlEntry> word(YamlNode item, String word) {
        return item instanceof YamlMapping mapping ? mapping.entry(word) : Optional.empty();
    }

    static String example(String key) {
        return key + ": [{when: stored_data.cups > 0, to: bill}, {to: menu}]";
    }
}
