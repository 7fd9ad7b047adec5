package dev.easel.compiler.link;

import dev.easel.compiler.catalog.StoredData;
import dev.easel.compiler.content.JsonText;
import dev.easel.compiler.declaration.StoredValueDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.model.StoredName;
import dev.easel.compiler.model.StoredValue;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the values that canvases set in the stored data against what is declared. */
final class StoredDataLinker {
    private static final int MOST_SHOWN = 3;

    private final Map<String, StoredName> names = new LinkedHashMap<>();
    private final Map<String, List<StoredValueDecl>> undeclared = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Diagnostics said;
    private final JsonLinker json;

    StoredDataLinker(List<StoredName> declared, Diagnostics said) {
        declared.forEach(name -> names.put(name.name(), name));
        this.said = said;
        this.json = new JsonLinker(said);
    }

    Optional<StoredValue> link(StoredValueDecl declared) {
        String name = declared.name().text();
        if (name.equals(StoredData.CANVAS_KEY)) {
            // comes with a reply of Easel's own, and every reply sets it anew
            return Optional.empty();
        }
        StoredName known = names.get(name);
        if (known == null) {
            undeclared.computeIfAbsent(name, first -> new ArrayList<>()).add(declared);
            return Optional.empty();
        }
        used.add(name);
        if (!fits(declared, known)) {
            boolean fraction =
                    known.type() == Scalar.INT && declared.value() instanceof YamlScalar number && number.isNumber();
            String message = "`" + name + "` is " + known.type().kind() + ", and this is "
                    + (fraction
                            ? "a number with a fraction or an exponent"
                            : declared.value().kind());
            said.add(Diagnostic.of(
                            DiagnosticCode.WRONG_TYPE, declared.value().span().firstLine(), message)
                    .related(known.span(), "declared here"));
            return Optional.empty();
        }
        return json(declared, known)
                .map(text -> new StoredValue(name, text, declared.name().span()));
    }

    /** Says which names are not declared, each once, when all canvases are linked. */
    void sayUndeclared() {
        undeclared.values().forEach(uses -> said.add(undeclared(uses)));
    }

    private Diagnostic undeclared(List<StoredValueDecl> uses) {
        StoredValueDecl first = uses.get(0);
        String name = first.name().text();
        List<String> unused =
                names.keySet().stream().filter(other -> !used.contains(other)).toList();
        Optional<StoredName> misspelt = Suggestion.closest(name, unused).map(names::get);
        if (misspelt.isPresent() && uses.size() > 1) {
            String message = "no canvas sets `" + misspelt.get().name() + "`, and " + uses.size() + " set `" + name
                    + "`, which is not declared";
            Diagnostic declaration = Diagnostic.of(
                    DiagnosticCode.UNDECLARED_STORED_DATA, misspelt.get().span(), message);
            return related(Suggestion.asking(declaration, name), uses);
        }
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNDECLARED_STORED_DATA,
                first.name().span(),
                "`" + name + "` is not declared under `stored_data`");
        String declaration = JsonText.key(name) + ": " + type(first.value()).word() + "?";
        Diagnostic asking = Suggestion.didYouMean(unknown, name, List.copyOf(names.keySet()))
                .note(
                        names.isEmpty()
                                ? "add on top: stored_data: {" + declaration + "}"
                                : "add under `stored_data` on top: " + declaration);
        Diagnostic placed = misspelt.map(near -> asking.related(near.span(), "no canvas sets this one"))
                .orElse(asking);
        return related(placed, uses.subList(1, uses.size()));
    }

    private static Diagnostic related(Diagnostic diagnostic, List<StoredValueDecl> uses) {
        Diagnostic related = diagnostic;
        for (StoredValueDecl use : uses.subList(0, Math.min(MOST_SHOWN, uses.size()))) {
            related = related.related(use.name().span(), "set here");
        }
        return related;
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

    private static boolean fits(StoredValueDecl declared, StoredName name) {
        YamlNode value = declared.value();
        if (value instanceof YamlScalar scalar && scalar.isNull()) {
            return name.optional() || name.type() == Scalar.JSON;
        }
        Scalar type = type(value);
        // Where keys are not quoted, what is written is a text wherever a text is wanted.
        boolean ownText = name.type() == Scalar.STRING && value instanceof YamlScalar && !declared.jsonStyle();
        return name.type() == Scalar.JSON
                || type == name.type()
                || ownText
                || name.type() == Scalar.DECIMAL && type == Scalar.INT;
    }

    private Optional<String> json(StoredValueDecl declared, StoredName name) {
        boolean text =
                name.type() == Scalar.STRING && declared.value() instanceof YamlScalar scalar && !scalar.isNull();
        return text ? json.string((YamlScalar) declared.value()) : json.text(declared.value());
    }
}
