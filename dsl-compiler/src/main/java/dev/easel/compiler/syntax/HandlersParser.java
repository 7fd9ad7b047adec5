package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.HandlerDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses {@code handlers}: the decisions taken in Java, and what each may answer. */
final class HandlersParser {
    private static final int MOST_ALONE = 2;

    private final Shapes shapes;
    private final NameRules names;

    HandlersParser(Shapes shapes) {
        this.shapes = shapes;
        this.names = new NameRules(shapes.said());
    }

    List<HandlerDecl> parse(YamlEntry section) {
        return shapes.section(section, "handlers: {order: [confirm, sold-out]}").stream()
                .map(this::handler)
                .toList();
    }

    private HandlerDecl handler(YamlEntry entry) {
        Word name = Word.of(entry.key());
        names.checkPart(name);
        if (!(entry.value() instanceof YamlMapping mapping)) {
            return new HandlerDecl(name, answers(entry, name.text() + ": "), null, null);
        }
        List<YamlEntry> known = shapes.known(mapping, Vocabulary.HANDLER);
        return new HandlerDecl(name, answers(entry, mapping, known), late(mapping), budget(mapping));
    }

    private @Nullable Word late(YamlMapping handler) {
        return handler.entry("late")
                .flatMap(late -> shapes.word(late, "`late`", "late: busy"))
                .orElse(null);
    }

    private @Nullable Duration budget(YamlMapping handler) {
        return handler.entry("budget")
                .flatMap(budget -> shapes.word(budget, "`budget`", "budget: 5 s"))
                .flatMap(budget -> Budget.parse(budget, shapes.said()))
                .orElse(null);
    }

    private List<Word> answers(YamlEntry entry, YamlMapping mapping, List<YamlEntry> known) {
        Optional<YamlEntry> to = mapping.entry("to");
        if (to.isEmpty() && known.size() == mapping.entries().size()) {
            shapes.missing(
                    entry.key().span(),
                    "handler `" + entry.key().text() + "` does not say what it answers",
                    "to: [menu]");
        }
        return to.map(answers -> answers(answers, "to: ")).orElse(List.of());
    }

    private List<Word> answers(YamlEntry entry, String key) {
        boolean one =
                entry.value() instanceof YamlScalar scalar && !scalar.text().isBlank();
        String example = key + (one ? "[" + ((YamlScalar) entry.value()).text() + "]" : "[menu, closed]");
        List<YamlNode> nodes = shapes.list(entry, example).orElse(List.of());
        if (nodes.size() > MOST_ALONE && nodes.stream().noneMatch(YamlScalar.class::isInstance)) {
            shapes.wrong(entry.value().span().firstLine(), "answers are texts, and none of these is one", example);
            return List.of();
        }
        List<Word> answers = new ArrayList<>();
        for (YamlNode node : nodes) {
            shapes.word(node, node.span(), "an answer", example)
                    .filter(word -> Repeats.isNew(word, answers, shapes.said()))
                    .ifPresent(answers::add);
        }
        return answers;
    }
}
