package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.StoredData;
import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses {@code stored_data}: the names of what travels with a card, and their types. */
final class StoredDataParser {
    private static final String EXAMPLE = "stored_data: {cups: int = 0, note: string?}";
    private static final Pattern TYPED = Pattern.compile("([^?=\\s]*+)\\s*+(\\?)?\\s*+(?:=\\s*+(.*))?", Pattern.DOTALL);
    private static final Pattern TO_COME =
            Pattern.compile("date|time|datetime|zone|url|components|(list|map)<.*>|[A-Z]\\w*");
    private static final Map<Scalar, Pattern> LITERALS = Map.of(
            Scalar.STRING, Pattern.compile("\"[^\"]*\"|'[^']*'"),
            Scalar.INT, Pattern.compile("-?(0|[1-9]\\d{0,17})"),
            Scalar.DECIMAL, Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?"),
            Scalar.BOOL, Pattern.compile("true|false"),
            Scalar.JSON, Pattern.compile("null"));

    private final Shapes shapes;

    StoredDataParser(Shapes shapes) {
        this.shapes = shapes;
    }

    List<TypedNameDecl> parse(YamlEntry section) {
        return shapes.section(section, EXAMPLE).stream()
                .flatMap(entry -> name(entry).stream())
                .toList();
    }

    private Optional<TypedNameDecl> name(YamlEntry entry) {
        if (StoredData.isTooLong(entry.key().text())) {
            shapes.said()
                    .add(
                            DiagnosticCode.INVALID_NAME,
                            entry.key().span().firstLine(),
                            "this name has more than " + StoredData.LONGEST_NAME
                                    + " bytes: it travels with every request of the card");
            return Optional.empty();
        }
        if (entry.key().text().equals(StoredData.CANVAS_KEY)) {
            shapes.said()
                    .add(
                            DiagnosticCode.INVALID_NAME,
                            entry.key().span(),
                            "`" + StoredData.CANVAS_KEY + "` is where Easel keeps the name of the canvas on screen");
            return Optional.empty();
        }
        return shapes.word(entry, "a type", "cups: int = 0")
                .flatMap(word -> typed(Word.of(entry.key()), (YamlScalar) entry.value()));
    }

    private Optional<TypedNameDecl> typed(Word name, YamlScalar written) {
        Matcher parts = TYPED.matcher(written.text());
        if (!parts.matches()) {
            shapes.wrong(written.span(), "`" + written.text() + "` is no type", "cups: int = 0");
            return Optional.empty();
        }
        SourceSpan span = written.span(parts.start(1), parts.end(1));
        Optional<Scalar> type = type(new Word(parts.group(1), span));
        boolean optional = parts.group(2) != null;
        if (type.isPresent() && !optional && parts.group(3) == null) {
            shapes.missing(
                    written.span(),
                    "`" + name.text() + "` has no value on a card that was never given one",
                    name.text() + ": " + type.get().word() + "?"
                            + (type.get() == Scalar.JSON ? "" : ", or a default: " + example(type.get())));
        }
        if (type.isPresent() && parts.group(3) != null) {
            checkDefault(type.get(), parts.group(3), written.span(parts.start(3), parts.end(3)));
        }
        TypeDecl present = new TypeDecl.Named(new Word(parts.group(1), span));
        TypeDecl declared =
                optional ? new TypeDecl.OptionalOf(present, written.span(parts.start(1), parts.end(2))) : present;
        CodeDecl byDefault = parts.group(3) == null ? null : new CodeDecl(written, parts.start(3), parts.end(3));
        return type.map(known -> new TypedNameDecl(name, declared, byDefault));
    }

    private Optional<Scalar> type(Word word) {
        Optional<Scalar> type = Scalar.named(word.text());
        if (type.isPresent()) {
            return type;
        }
        Optional<Scalar> meant = Scalar.named(word.text().toLowerCase(Locale.ROOT));
        if (meant.isEmpty() && TO_COME.matcher(word.text()).matches()) {
            shapes.notYet(word.span(), "the type `" + word.text() + "`");
            return Optional.empty();
        }
        Diagnostic unknown =
                Diagnostic.of(DiagnosticCode.UNKNOWN_WORD, word.span(), "there is no type `" + word.text() + "`");
        shapes.said()
                .add(Suggestion.didYouMean(unknown, word.text(), Scalar.words())
                        .note("there are " + WordList.of(Scalar.words())
                                + ", each with a default or a `?`: cups: int = 0, note: string?"));
        return Optional.empty();
    }

    private void checkDefault(Scalar type, String literal, SourceSpan span) {
        Pattern literals = LITERALS.get(type);
        if (literals != null && !literals.matcher(literal.strip()).matches()) {
            String message = type == Scalar.JSON
                    ? "a `json` has no default; one that may be empty has a `?`"
                    : "the default of " + withArticle(type) + " is " + type.kind()
                            + (type == Scalar.INT || type == Scalar.DECIMAL ? " of at most 18 digits" : "");
            shapes.wrong(span, message, example(type));
        }
    }

    private static String withArticle(Scalar type) {
        return (type == Scalar.INT ? "an `" : "a `") + type.word() + "`";
    }

    private static String example(Scalar type) {
        return switch (type) {
            case STRING -> "string = \"main\"";
            case INT -> "int = 0";
            case DECIMAL -> "decimal = 1.5";
            case BOOL -> "bool = false";
            default -> type.word() + "?";
        };
    }
}
