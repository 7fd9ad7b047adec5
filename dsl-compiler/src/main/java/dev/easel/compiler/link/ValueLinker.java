package dev.easel.compiler.link;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.AttributeType.Kind;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.syntax.AttributeDecl;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the value of an attribute as what the catalog says it is. */
final class ValueLinker {
    private static final List<String> YES = List.of("yes", "on", "true", "1");
    private static final List<String> NO = List.of("no", "off", "false", "0");

    private static final int LONGEST_ID = 1_000;

    private final Diagnostics said;

    ValueLinker(Diagnostics said) {
        this.said = said;
    }

    Optional<Value> value(AttributeDecl declared, AttributeType type) {
        if (!(declared.value() instanceof YamlScalar scalar)) {
            said.add(wrong(declared, type, declared.value().span().firstLine()));
            return Optional.empty();
        }
        if (scalar.isAbsent() || scalar.isNull()) {
            said.add(wrong(declared, type, scalar.isAbsent() ? declared.name().span() : scalar.span()));
            return Optional.empty();
        }
        Optional<String> text = new Text(scalar, said).resolve();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (type.kind()) {
            case TEXT, ID -> text(declared, scalar, type, text.get());
            case CHOICE -> choice(declared, scalar, type);
            case FLAG -> flag(declared, scalar, type);
        };
    }

    private Optional<Value> text(AttributeDecl declared, YamlScalar scalar, AttributeType type, String text) {
        if (declared.jsonStyle() && (scalar.isNumber() || scalar.isBoolean())) {
            Diagnostic wrong = wrong(declared, type, scalar.span());
            String quoted = '"' + scalar.text() + '"';
            said.add(wrong.note("where keys are quoted, values mean what they mean in JSON; write: " + quoted)
                    .fixedBy(new Fix(scalar.span(), quoted)));
            return Optional.empty();
        }
        if (type.kind() == Kind.ID && scalar.text().isEmpty()) {
            said.add(DiagnosticCode.EMPTY_ID, scalar.span(), "an id has at least one character");
            return Optional.empty();
        }
        if (type.kind() == Kind.ID && scalar.text().length() > LONGEST_ID) {
            SourceSpan start = scalar.span().firstLine();
            said.add(DiagnosticCode.ID_TOO_LONG, start, "this id has more than 1,000 characters");
            return Optional.empty();
        }
        return Optional.of(new Value.Text(text));
    }

    private Optional<Value> choice(AttributeDecl declared, YamlScalar scalar, AttributeType type) {
        if (type.values().contains(scalar.text())) {
            return Optional.of(new Value.Choice(scalar.text()));
        }
        String message = "`" + declared.name().text() + "` cannot be `" + scalar.text() + "`";
        Diagnostic notInSet = Diagnostic.of(DiagnosticCode.NOT_IN_SET, scalar.span(), message);
        said.add(Suggestion.didYouMean(notInSet, scalar.text(), type.values())
                .note("Canvas Kit knows " + WordList.of(type.values())));
        return Optional.empty();
    }

    private Optional<Value> flag(AttributeDecl declared, YamlScalar scalar, AttributeType type) {
        if (scalar.isBoolean()) {
            return Optional.of(new Value.Flag(scalar.text().equals("true")));
        }
        Diagnostic wrong = wrong(declared, type, scalar.span());
        String word = scalar.text().toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            String meant = YES.contains(word) ? "true" : "false";
            wrong = wrong.suggesting("write `" + meant + "`").fixedBy(new Fix(scalar.span(), meant));
        }
        said.add(wrong);
        return Optional.empty();
    }

    private static Diagnostic wrong(AttributeDecl declared, AttributeType type, SourceSpan span) {
        String wanted = switch (type.kind()) {
            case TEXT, ID -> "a text";
            case CHOICE -> "one of " + String.join(", ", type.values());
            case FLAG -> "true or false";
        };
        String message = "`" + declared.name().text() + "` is " + wanted + ", and this is "
                + declared.value().kind();
        return Diagnostic.of(DiagnosticCode.WRONG_TYPE, span, message);
    }
}
