package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.model.StoredName;
import dev.easel.compiler.model.StoredValue;
import dev.easel.compiler.syntax.StoredValueDecl;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the values that canvases set in the stored data against what is declared. */
final class StoredDataLinker {
    private static final String CANVAS = "$canvas";

    private final Map<String, StoredName> names = new LinkedHashMap<>();
    private final Diagnostics said;
    private final JsonLinker json;

    StoredDataLinker(List<StoredName> declared, Diagnostics said) {
        declared.forEach(name -> names.put(name.name(), name));
        this.said = said;
        this.json = new JsonLinker(said);
    }

    Optional<StoredValue> link(StoredValueDecl declared) {
        String name = declared.name().text();
        if (name.equals(CANVAS)) {
            // comes with a reply of Easel's own, and every reply sets it anew
            return Optional.empty();
        }
        StoredName known = names.get(name);
        if (known == null) {
            undeclared(declared);
            return Optional.empty();
        }
        if (!fits(declared.value(), known)) {
            String message = "`" + name + "` is " + known.type().kind() + ", and this is "
                    + declared.value().kind();
            said.add(Diagnostic.of(
                            DiagnosticCode.WRONG_TYPE, declared.value().span().firstLine(), message)
                    .related(known.span(), "declared here"));
            return Optional.empty();
        }
        return json.text(declared.value())
                .map(text -> new StoredValue(name, text, declared.name().span()));
    }

    private void undeclared(StoredValueDecl declared) {
        String name = declared.name().text();
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNDECLARED_STORED_DATA,
                declared.name().span(),
                "`" + name + "` is not declared under `stored_data`");
        said.add(Suggestion.didYouMean(unknown, name, List.copyOf(names.keySet()))
                .note("add on top: stored_data: {" + JsonLinker.key(name) + ": "
                        + type(declared.value()).word() + "?}"));
    }

    private static Scalar type(YamlNode value) {
        if (!(value instanceof YamlScalar scalar) || scalar.isNull() || scalar.isAbsent()) {
            return Scalar.JSON;
        }
        if (scalar.isBoolean()) {
            return Scalar.BOOL;
        }
        if (scalar.isNumber()) {
            return scalar.isInteger() ? Scalar.INT : Scalar.DECIMAL;
        }
        return Scalar.STRING;
    }

    private static boolean fits(YamlNode value, StoredName name) {
        if (value instanceof YamlScalar scalar && scalar.isNull()) {
            return name.optional() || name.type() == Scalar.JSON;
        }
        Scalar type = type(value);
        return name.type() == Scalar.JSON || type == name.type() || name.type() == Scalar.DECIMAL && type == Scalar.INT;
    }
}
