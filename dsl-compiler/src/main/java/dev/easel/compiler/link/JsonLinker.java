package dev.easel.compiler.link;

import dev.easel.compiler.catalog.StoredData;
import dev.easel.compiler.content.JsonText;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads YAML as JSON: numbers, true, false and null as JSON writes them, everything else as text. */
final class JsonLinker {
    private static final Pattern REASONABLE = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?");

    private final Diagnostics said;

    JsonLinker(Diagnostics said) {
        this.said = said;
    }

    /** The JSON without blanks; nothing, and a diagnostic, if a text holds an expression. */
    Optional<String> text(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar(scalar);
        }
        if (node instanceof YamlSequence sequence) {
            return all(sequence.items().stream().map(this::text).toList(), "[", "]");
        }
        List<Optional<String>> members = new ArrayList<>();
        for (YamlEntry entry : ((YamlMapping) node).entries()) {
            Optional<String> value = text(entry.value());
            members.add(name(entry.key()).flatMap(name -> value.map(json -> name + ":" + json)));
        }
        return all(members, "{", "}");
    }

    private Optional<String> name(YamlScalar name) {
        if (StoredData.isTooLong(name.text())) {
            said.add(Diagnostic.of(
                            DiagnosticCode.INVALID_NAME,
                            name.span().firstLine(),
                            "this name has more than " + StoredData.LONGEST_NAME + " bytes")
                    .note("write a short one: it travels with every request of the card"));
            return Optional.empty();
        }
        return Optional.of(JsonText.string(name.text()));
    }

    private Optional<String> scalar(YamlScalar scalar) {
        if (scalar.isNothing()) {
            return Optional.of("null");
        }
        if (scalar.isNumber()) {
            return number(scalar);
        }
        return scalar.isBoolean() ? Optional.of(scalar.text()) : string(scalar);
    }

    /** A text as JSON; nothing, and a diagnostic, if it holds an expression. */
    Optional<String> string(YamlScalar scalar) {
        if (!Text.hasHoles(scalar.text())) {
            return Optional.of(JsonText.string(Text.resolved(scalar.text())));
        }
        said.add(Diagnostic.of(
                        DiagnosticCode.EXPRESSION_NOT_HERE,
                        scalar.span().firstLine(),
                        "what a canvas sets in the stored data is the same each time")
                .note("to store the characters themselves, write $${"));
        return Optional.empty();
    }

    // Java's whole numbers have 64 bits, and few readers of JSON take more digits or larger exponents.
    private Optional<String> number(YamlScalar scalar) {
        if (REASONABLE.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.text());
        }
        said.add(Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        scalar.span().firstLine(),
                        "this number is too long to be kept exactly")
                .note("write at most 18 digits before the point, 18 after it, and no exponent beyond 99; or a text"));
        return Optional.empty();
    }

    private static Optional<String> all(List<Optional<String>> parts, String open, String close) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(open
                        + String.join(
                                ",", parts.stream().flatMap(Optional::stream).toList())
                        + close)
                : Optional.empty();
    }
}
