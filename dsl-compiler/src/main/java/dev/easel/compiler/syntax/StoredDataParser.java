package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.StoredData;
import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses {@code stored_data}: the names of what travels with a card, their types, and what each is on a card that lacks it. */
final class StoredDataParser {
    private static final String EXAMPLE = "stored_data: {cups: int = 0, note: string?}";
    private static final Map<Scalar, Pattern> LITERALS = Map.of(
            Scalar.STRING, Pattern.compile("\"([^\"\\\\]|\\\\.)*+\"|'([^'\\\\]|\\\\.)*+'"),
            Scalar.INT, Pattern.compile("-?(0|[1-9]\\d{0,17})"),
            Scalar.DECIMAL, Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?"),
            Scalar.BOOL, Pattern.compile("true|false"),
            Scalar.JSON, Pattern.compile("null"));

    private final Shapes shapes;
    private final TypedNamesParser names;

    StoredDataParser(Shapes shapes) {
        this.shapes = shapes;
        this.names = new TypedNamesParser(shapes, null);
    }

    List<TypedNameDecl> parse(YamlEntry section) {
        List<YamlEntry> entries = shapes.section(section, EXAMPLE).stream()
                .filter(entry -> !isOfEasel(entry.key()))
                .toList();
        List<TypedNameDecl> declared = names.parse(entries);
        declared.forEach(this::check);
        return declared;
    }

    private boolean isOfEasel(YamlScalar name) {
        boolean own = name.text().equals(StoredData.CANVAS_KEY);
        if (own) {
            String message = "`" + name.text() + "` is where Easel keeps the name of the canvas on screen";
            shapes.said().add(DiagnosticCode.INVALID_NAME, name.span(), message);
        }
        return own;
    }

    private void check(TypedNameDecl declared) {
        Optional<Scalar> scalar = Scalar.named(declared.type().text());
        CodeDecl byDefault = declared.byDefault();
        if (byDefault != null) {
            scalar.ifPresent(type -> checkDefault(type, byDefault));
        } else if (!(declared.type() instanceof TypeDecl.OptionalOf)) {
            String name = declared.name().text();
            String type = declared.type().text();
            shapes.missing(
                    declared.type().span(),
                    "`" + name + "` has no value on a card that was never given one",
                    name + ": " + type + "?"
                            + example(declared.type())
                                    .map(example -> ", or a default: " + example)
                                    .orElse(""));
        }
    }

    private void checkDefault(Scalar type, CodeDecl literal) {
        Pattern literals = LITERALS.get(type);
        if (literals != null && !literals.matcher(literal.text()).matches()) {
            String message = type == Scalar.JSON
                    ? "a `json` has no default; one that may be empty has a `?`"
                    : "the default of " + withArticle(type) + " is " + type.kind()
                            + (type == Scalar.INT || type == Scalar.DECIMAL ? " of at most 18 digits" : "");
            shapes.wrong(literal.span(), message, scalarExample(type).orElse(type.word() + "?"));
        }
    }

    private static String withArticle(Scalar type) {
        return (type == Scalar.INT ? "an `" : "a `") + type.word() + "`";
    }

    private static Optional<String> example(TypeDecl type) {
        if (type instanceof TypeDecl.ListOf) {
            return Optional.of(type.text() + " = []");
        }
        return Scalar.named(type.text()).flatMap(StoredDataParser::scalarExample);
    }

    private static Optional<String> scalarExample(Scalar type) {
        return switch (type) {
            case STRING -> Optional.of("string = \"main\"");
            case INT -> Optional.of("int = 0");
            case DECIMAL -> Optional.of("decimal = 1.5");
            case BOOL -> Optional.of("bool = false");
            default -> Optional.empty();
        };
    }
}
