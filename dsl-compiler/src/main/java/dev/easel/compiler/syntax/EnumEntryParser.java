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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parses one value of an enum: {@code small}, {@code small: Small}, or a mapping with its {@code id}. */
final class EnumEntryParser {
    private static final String DEFAULT = "default";

    /** What a value says of itself; any other word is a further text. */
    static final List<String> WORDS = List.of("id", "name", "text", DEFAULT);

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*");
    private static final String ALL = "all";

    private final Shapes shapes;
    private final NameRules names;

    EnumEntryParser(Shapes shapes) {
        this.shapes = shapes;
        this.names = new NameRules(shapes.said());
    }

    /** The value that a node is; nothing if it is none, or any part of it is wrong, and then that is said. */
    Optional<EnumEntryDecl> parse(YamlNode node) {
        return node instanceof YamlMapping mapping ? of(mapping) : id(node);
    }

    private Optional<EnumEntryDecl> id(YamlNode node) {
        return shapes.word(node, node.span().firstLine(), "a value of an enum", "small, or small: Small")
                .map(id -> new EnumEntryDecl(id, null, null, List.of(), false, node.span()));
    }

    private Optional<EnumEntryDecl> of(YamlMapping mapping) {
        Optional<YamlEntry> id = mapping.entry("id");
        if (id.isPresent()) {
            return shapes.word(id.get(), "an id", "{id: open, text: Open}").flatMap(word -> whole(word, mapping));
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

    private Optional<EnumEntryDecl> whole(Word id, YamlMapping mapping) {
        Map<String, Word> texts = new LinkedHashMap<>();
        boolean sound = true;
        for (YamlEntry entry : mapping.entries()) {
            String key = entry.key().text();
            if (key.equals(DEFAULT)) {
                sound &= isBoolean(entry);
                continue;
            }
            Optional<Word> text = shapes.word(entry, "`" + key + "` of a value", key + ": Open");
            text.ifPresent(word -> texts.put(key, word));
            sound &= text.isPresent();
        }
        boolean isDefault =
                mapping.entry(DEFAULT).filter(EnumEntryParser::isTrue).isPresent();
        EnumEntryDecl entry = new EnumEntryDecl(
                id, texts.get("name"), texts.get("text"), further(mapping, texts), isDefault, mapping.span());
        return sound ? Optional.of(entry) : Optional.empty();
    }

    private static List<Further> further(YamlMapping mapping, Map<String, Word> texts) {
        List<Further> further = new ArrayList<>();
        for (YamlEntry entry : mapping.entries()) {
            Word text = texts.get(entry.key().text());
            if (text != null && !WORDS.contains(entry.key().text())) {
                further.add(new Further(Word.of(entry.key()), text));
            }
        }
        return further;
    }

    private boolean isBoolean(YamlEntry entry) {
        boolean is = entry.value() instanceof YamlScalar scalar && scalar.isBoolean();
        if (!is) {
            shapes.wrong(entry, "`default` is true or false", "default: true");
        }
        return is;
    }

    private static boolean isTrue(YamlEntry entry) {
        return entry.value() instanceof YamlScalar scalar
                && scalar.isBoolean()
                && scalar.text().equals("true");
    }

    /** Checks what expressions call a value, and the texts that it carries. */
    void checkNames(Word type, EnumEntryDecl entry) {
        checkName(type, entry);
        entry.further().forEach(text -> names.checkValue(text.key()));
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
