package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.EnumEntryDecl;
import dev.easel.compiler.declaration.EnumEntryDecl.Further;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parses one value of an enum: {@code small}, {@code small: Small}, or a mapping with its {@code id}. */
final class EnumEntryParser {
    /** What a value says of itself; any other word is a further text. */
    static final List<String> WORDS = List.of("id", "name", "text", "default");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*");
    private static final String ALL = "all";

    private final Shapes shapes;
    private final NameRules names;

    EnumEntryParser(Shapes shapes) {
        this.shapes = shapes;
        this.names = new NameRules(shapes.said());
    }

    Optional<EnumEntryDecl> parse(Word type, YamlNode node) {
        Optional<EnumEntryDecl> entry = node instanceof YamlMapping mapping ? of(mapping) : id(node);
        entry.ifPresent(found -> checkName(type, found));
        return entry;
    }

    private Optional<EnumEntryDecl> id(YamlNode node) {
        return shapes.word(node, node.span().firstLine(), "a value of an enum", "small, or small: Small")
                .map(id -> new EnumEntryDecl(id, null, null, List.of(), false, node.span()));
    }

    private Optional<EnumEntryDecl> of(YamlMapping mapping) {
        Optional<YamlEntry> id = mapping.entry("id");
        if (id.isPresent()) {
            return shapes.word(id.get(), "an id", "{id: open, text: Open}").map(word -> whole(word, mapping));
        }
        if (mapping.entries().size() == 1
                && !WORDS.contains(mapping.entries().get(0).key().text())) {
            YamlEntry only = mapping.entries().get(0);
            return shapes.word(only, "the text of a value", only.key().text() + ": Small")
                    .map(text -> new EnumEntryDecl(Word.of(only.key()), null, text, List.of(), false, mapping.span()));
        }
        withoutId(mapping);
        return Optional.empty();
    }

    private void withoutId(YamlMapping mapping) {
        boolean words = mapping.entries().stream()
                .anyMatch(entry -> WORDS.contains(entry.key().text()));
        if (words || mapping.entries().isEmpty()) {
            shapes.missing(mapping.span().firstLine(), "this value of an enum has no `id`", "{id: open, text: Open}");
            return;
        }
        String each = mapping.entries().stream()
                .filter(entry -> entry.value() instanceof YamlScalar)
                .map(entry -> entry.key().text() + ": " + ((YamlScalar) entry.value()).text())
                .collect(Collectors.joining(", "));
        shapes.wrong(mapping.span().firstLine(), "each value of an enum is an item of its own", "[" + each + "]");
    }

    private EnumEntryDecl whole(Word id, YamlMapping mapping) {
        Word name = text(mapping, "name").orElse(null);
        Word text = text(mapping, "text").orElse(null);
        List<Further> further = mapping.entries().stream()
                .filter(entry -> !WORDS.contains(entry.key().text()))
                .flatMap(entry -> further(entry).stream())
                .toList();
        boolean isDefault = mapping.entry("default").filter(this::isTrue).isPresent();
        return new EnumEntryDecl(id, name, text, further, isDefault, mapping.span());
    }

    private Optional<Word> text(YamlMapping mapping, String key) {
        return mapping.entry(key).flatMap(entry -> shapes.word(entry, "`" + key + "`", key + ": Open"));
    }

    private boolean isTrue(YamlEntry entry) {
        if (entry.value() instanceof YamlScalar scalar && scalar.isBoolean()) {
            return scalar.text().equals("true");
        }
        shapes.wrong(entry, "`default` is true or false", "default: true");
        return false;
    }

    private Optional<Further> further(YamlEntry entry) {
        Word key = Word.of(entry.key());
        names.checkValue(key);
        return shapes.word(entry, "what a value carries", key.text() + ": Open").map(text -> new Further(key, text));
    }

    private void checkName(Word type, EnumEntryDecl entry) {
        Word name = entry.name() == null ? entry.id() : entry.name();
        if (name.text().equals(ALL)) {
            String message = "`" + type.text() + "." + ALL + "` is the list of all values";
            shapes.said()
                    .add(Diagnostic.of(DiagnosticCode.INVALID_NAME, name.span(), message)
                            .note("give it another name: {id: " + entry.id().text() + ", name: everything}"));
        } else if (entry.name() != null) {
            names.checkValue(entry.name());
        } else if (!NAME.matcher(name.text()).matches()) {
            String text = entry.text() == null ? name.text() : entry.text().text();
            String message = "expressions cannot call a value `" + name.text() + "`, so it needs a name";
            shapes.missing(name.span(), message, "{id: \"" + name.text() + "\", name: ..., text: \"" + text + "\"}");
        } else {
            names.checkValue(name);
        }
    }
}
