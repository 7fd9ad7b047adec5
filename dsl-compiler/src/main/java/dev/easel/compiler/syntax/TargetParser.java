package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.GivenDecl;
import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
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
        if (entry.value() instanceof YamlSequence sequence) {
            return new ChoiceParser(shapes, this).parse(entry, sequence);
        }
        ChoiceParser.under(entry.value()).ifPresent(word -> alone(word, key));
        return single(entry.value(), entry.key().span(), key).map(single -> single);
    }

    /** One that leads to one place; a condition beside it is read elsewhere. */
    Optional<TargetDecl.Single> single(YamlNode node, SourceSpan where, String key) {
        if (node instanceof YamlMapping mapping) {
            return parse(mapping, key);
        }
        return shapes.word(node, where, "a target", key + ": menu").map(name -> new TargetDecl.To(name));
    }

    private void alone(YamlEntry under, String key) {
        shapes.said()
                .add(Diagnostic.of(
                                DiagnosticCode.CHOICE_OF_TARGETS,
                                under.key().span(),
                                "this target stands under `" + under.key().text()
                                        + "`, and nothing says where else this leads")
                        .note("write: " + ChoiceParser.example(key)));
    }

    private Optional<TargetDecl.Single> parse(YamlMapping mapping, String key) {
        List<YamlEntry> entries = shapes.known(mapping, Vocabulary.TARGET);
        if (entries.size() < mapping.entries().size()) {
            return Optional.empty();
        }
        List<YamlEntry> known = entries.stream()
                .filter(entry -> !ChoiceParser.WORDS.contains(entry.key().text()))
                .toList();
        Optional<YamlEntry> to = YamlEntry.of(known, "to");
        Optional<YamlEntry> results = YamlEntry.of(known, "results");
        if (to.isEmpty() && results.isEmpty()) {
            shapes.missing(mapping.span().firstLine(), "this target leads nowhere", key + ": {to: menu}");
            return Optional.empty();
        }
        if (results.isEmpty()) {
            return to.flatMap(name -> to(name, known));
        }
        Optional<YamlEntry> other =
                known.stream().filter(entry -> entry != results.get()).findFirst();
        if (other.isEmpty()) {
            return results(results.get());
        }
        alone(results.get(), other.get());
        return Optional.empty();
    }

    private void alone(YamlEntry results, YamlEntry other) {
        shapes.said()
                .add(Diagnostic.of(
                                DiagnosticCode.WRONG_SHAPE,
                                other.key().span(),
                                "a target that ends the configuration has `results` and nothing else")
                        .related(results.key().span(), "it ends here"));
    }

    private Optional<TargetDecl.Single> to(YamlEntry to, List<YamlEntry> known) {
        Optional<Word> name = shapes.word(to, "a target", "to: menu");
        List<Word> words = new ArrayList<>();
        List<GivenDecl> with = new ArrayList<>();
        List<GivenDecl> store = new ArrayList<>();
        boolean complete = false;
        boolean keep = false;
        TargetDecl.Validate validate = null;
        for (YamlEntry entry : known) {
            if (entry == to) {
                continue;
            }
            words.add(Word.of(entry.key()));
            switch (entry.key().text()) {
                case "with" -> with.addAll(given(entry, "with: {name: value}"));
                case "store" -> store.addAll(given(entry, "store: {name: value}"));
                case "keep" -> keep = keepsInput(entry);
                case "validate" -> validate = validate(entry).orElse(null);
                default -> complete = isTrue(entry);
            }
        }
        TargetDecl.More more = new TargetDecl.More(words, with, store, complete, keep, validate);
        return name.map(word -> new TargetDecl.To(word, more));
    }

    private List<GivenDecl> given(YamlEntry entry, String example) {
        return shapes.section(entry, example).stream()
                .map(value -> new GivenDecl(Word.of(value.key()), value.value()))
                .toList();
    }

    private Optional<TargetDecl.Validate> validate(YamlEntry entry) {
        Word word = Word.of(entry.key());
        String example = "validate: [email]";
        if (entry.value() instanceof YamlScalar scalar && scalar.isBoolean()) {
            if (scalar.text().equals("false")) {
                return Optional.of(new TargetDecl.Validate(word, List.of()));
            }
            String message = "without `validate` all inputs are checked, and it is false, or a list of inputs";
            shapes.wrong(scalar.span(), message, example);
            return Optional.empty();
        }
        if (entry.value() instanceof YamlScalar scalar && !scalar.isNothing()) {
            Diagnostic wrong = Diagnostic.of(
                    DiagnosticCode.WRONG_SHAPE,
                    scalar.span().firstLine(),
                    "`validate` is false, or a list of inputs, and this is " + scalar.kind());
            shapes.said()
                    .add(Suggestion.didYouMean(wrong, scalar.text(), List.of("false"))
                            .note("write: " + example));
            return Optional.empty();
        }
        if (entry.value() instanceof YamlScalar) {
            shapes.wrong(entry, "`validate` is false, or a list of inputs", example);
            return Optional.empty();
        }
        List<Word> names = new ArrayList<>();
        shapes.list(entry, example)
                .orElse(List.of())
                .forEach(node -> shapes.word(node, node.span(), "an input", example)
                        .filter(name -> Repeats.isNew(name, names, shapes.said()))
                        .ifPresent(names::add));
        return Optional.of(new TargetDecl.Validate(word, names));
    }

    private boolean isTrue(YamlEntry entry) {
        if (entry.value() instanceof YamlScalar scalar && scalar.isBoolean()) {
            return scalar.text().equals("true");
        }
        shapes.wrong(entry, "`complete` is true or false", "complete: true");
        return false;
    }

    private boolean keepsInput(YamlEntry entry) {
        if (entry.value() instanceof YamlScalar scalar && scalar.text().equals("input")) {
            return true;
        }
        if (entry.value() instanceof YamlScalar scalar && !scalar.isNothing()) {
            Diagnostic other = Diagnostic.of(
                    DiagnosticCode.WRONG_SHAPE, scalar.span(), "`" + scalar.text() + "` is nothing that can be kept");
            shapes.said()
                    .add(Suggestion.didYouMean(other, scalar.text(), List.of("input"))
                            .note("write: keep: input"));
        } else {
            shapes.wrong(entry, "what can be kept is `input`", "keep: input");
        }
        return false;
    }

    private Optional<TargetDecl.Single> results(YamlEntry entry) {
        Optional<YamlMapping> results = shapes.mapping(entry, "`results`", "results: {}");
        return results.map(mapping -> new TargetDecl.Results(
                mapping.entries().stream()
                        .map(result -> new GivenDecl(Word.of(result.key()), result.value()))
                        .toList(),
                entry.key().span()));
    }
}
