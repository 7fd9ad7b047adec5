package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ForeignTypes;
import dev.easel.compiler.declaration.EnumDecl;
import dev.easel.compiler.declaration.OwnTypeDecl;
import dev.easel.compiler.declaration.RecordDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses {@code types}: the records and enums of an app. */
final class TypesParser {
    private static final String EXAMPLE =
            "types: {Drink: {id: string, name: string}, Size: [small: Small, large: Large]}";
    private static final Pattern TEXT = Pattern.compile("\\p{L}[\\p{L}\\p{N} ]*");
    private static final Pattern TYPE =
            Pattern.compile("(?:" + String.join("|", Scalar.words()) + "|(?:list|map)<.*>) *\\??", Pattern.DOTALL);
    private static final Set<String> WRAPPERS = Set.of("values", "enum", "entries", "options", "oneOf");
    private static final int MOST_SHOWN = 4;

    private final Shapes shapes;
    private final NameRules names;
    private final EnumParser enums;

    TypesParser(Shapes shapes) {
        this.shapes = shapes;
        this.names = new NameRules(shapes.said());
        this.enums = new EnumParser(shapes);
    }

    List<OwnTypeDecl> parse(YamlEntry section) {
        List<YamlEntry> entries = shapes.withoutSections(shapes.section(section, EXAMPLE), "`types`");
        entries.stream()
                .map(entry -> entry.key().text())
                .filter(TypeNames::isTaken)
                .forEach(shapes::misnamed);
        Set<String> declared = entries.stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
        return entries.stream().flatMap(entry -> type(entry, declared).stream()).toList();
    }

    private Optional<OwnTypeDecl> type(YamlEntry entry, Set<String> declared) {
        Word name = Word.of(entry.key());
        names.checkType(name);
        if (entry.value() instanceof YamlSequence sequence) {
            if (isMeantAsRecord(sequence)) {
                shapes.wrong(
                        sequence.span().firstLine(),
                        "the fields of a record are a mapping, and this is a list",
                        name.text() + ": " + fields(sequence));
                return Optional.empty();
            }
            return Optional.of(new EnumDecl(name, enums.parse(name, sequence)));
        }
        if (!(entry.value() instanceof YamlMapping mapping)) {
            shapes.wrong(
                    entry,
                    "a type is a mapping of fields, or a list of values",
                    name.text() + ": {id: string}, or " + name.text() + ": [small, large]");
            return Optional.empty();
        }
        Optional<YamlNode> values = valuesWithin(mapping);
        if (values.isPresent()) {
            shapes.wrong(
                    mapping.span().firstLine(),
                    "the values of an enum are a list, and nothing else is said of it",
                    name.text() + ": " + values.get().span().firstLine().text());
            return Optional.empty();
        }
        if (isMeantAsEnum(mapping, declared)) {
            shapes.wrong(
                    mapping.span().firstLine(),
                    "none of these fields has a type, and the values of an enum are a list",
                    name.text() + ": " + list(mapping));
            return Optional.empty();
        }
        return Optional.of(new RecordDecl(name, fields(entry, name)));
    }

    private List<TypedNameDecl> fields(YamlEntry entry, Word name) {
        String reason = "whoever makes a `" + name.text() + "` gives all of it; what may be missing has a `?`";
        return new TypedNamesParser(shapes, reason).parse(entry, name.text() + ": {id: string}");
    }

    /** Whether a list is one of names with types: {@code [id: string, name: string]}. */
    private static boolean isMeantAsRecord(YamlSequence sequence) {
        return !sequence.items().isEmpty()
                && sequence.items().stream()
                        .allMatch(item -> item instanceof YamlMapping mapping
                                && mapping.entries().size() == 1
                                && mapping.entries().get(0).value() instanceof YamlScalar type
                                && TYPE.matcher(type.text()).matches());
    }

    private static String fields(YamlSequence sequence) {
        return sequence.items().stream()
                .map(item -> ((YamlMapping) item).entries().get(0))
                .map(entry -> entry.key().text() + ": " + ((YamlScalar) entry.value()).text())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The list in a mapping that holds nothing else: {@code {values: [small, large]}}. */
    private static Optional<YamlNode> valuesWithin(YamlMapping mapping) {
        return Optional.of(mapping)
                .filter(only -> only.entries().size() == 1)
                .map(only -> only.entries().get(0))
                .filter(entry -> WRAPPERS.contains(entry.key().text()))
                .map(YamlEntry::value)
                .filter(YamlSequence.class::isInstance);
    }

    /** Whether a mapping is one of ids and texts: {@code {small: Small, large: Large}}. */
    private static boolean isMeantAsEnum(YamlMapping mapping, Set<String> declared) {
        boolean texts = mapping.entries().stream().allMatch(entry -> isText(entry, declared));
        return switch (mapping.entries().size()) {
            case 0 -> false;
            case 1 -> texts && !isMisspelt(mapping.entries().get(0), declared);
            default -> texts;
        };
    }

    private static boolean isMisspelt(YamlEntry entry, Set<String> declared) {
        List<String> types =
                Stream.concat(Scalar.words().stream(), declared.stream()).toList();
        return Suggestion.closest(((YamlScalar) entry.value()).text(), types).isPresent();
    }

    private static boolean isText(YamlEntry entry, Set<String> declared) {
        return entry.value() instanceof YamlScalar scalar
                && TEXT.matcher(scalar.text()).matches()
                && !declared.contains(scalar.text())
                && !TypeNames.isTaken(scalar.text())
                && (ForeignTypes.of(scalar.text()).isEmpty()
                        || scalar.text().equalsIgnoreCase(entry.key().text()));
    }

    private static String list(YamlMapping mapping) {
        String more = mapping.entries().size() > MOST_SHOWN ? ", ...]" : "]";
        return mapping.entries().stream()
                .limit(MOST_SHOWN)
                .map(entry -> entry.key().text() + ": " + ((YamlScalar) entry.value()).text())
                .collect(Collectors.joining(", ", "[", more));
    }
}
