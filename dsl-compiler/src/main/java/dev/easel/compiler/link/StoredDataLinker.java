package dev.easel.compiler.link;

import dev.easel.compiler.catalog.StoredData;
import dev.easel.compiler.declaration.GivenDecl;
import dev.easel.compiler.declaration.StoredValueDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.StoredValue;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Types;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the values that canvases set in the stored data against what is declared. */
final class StoredDataLinker {
    private static final int MOST_ALONE = 2;
    private static final int MOST_SHOWN = 3;
    private static final int MOST_NAMED = 8;
    private static final int MOST_LOOKED_UP = 20;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Map<String, TypedName> names = new LinkedHashMap<>();
    private final Map<String, List<StoredValueDecl>> undeclared = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Diagnostics said;
    private final JsonLinker json;
    private final StoredFit fit;

    StoredDataLinker(List<TypedName> declared, Types types, Diagnostics said) {
        declared.forEach(name -> names.put(name.name(), name));
        this.said = said;
        this.json = new JsonLinker(said);
        this.fit = new StoredFit(types);
    }

    Optional<StoredValue> link(StoredValueDecl declared) {
        String name = declared.name().text();
        if (name.equals(StoredData.CANVAS_KEY)) {
            // comes with a reply of Easel's own, and every reply sets it anew
            return Optional.empty();
        }
        TypedName known = names.get(name);
        if (known == null) {
            undeclared.computeIfAbsent(name, first -> new ArrayList<>()).add(declared);
            return Optional.empty();
        }
        used.add(name);
        Optional<StoredFit.Mistake> mistake = fit.check(declared.value(), known.type(), declared.jsonStyle());
        if (mistake.isPresent()) {
            said.add(wrong(declared, known, mistake.get()));
            return Optional.empty();
        }
        return json(declared, known)
                .map(text -> new StoredValue(name, text, declared.name().span()));
    }

    /** The name that a target stores a value under; nothing if it is not declared, which is said. */
    Optional<TypedName> declared(GivenDecl given) {
        String name = given.name().text();
        TypedName known = names.get(name);
        if (known == null) {
            undeclared
                    .computeIfAbsent(name, first -> new ArrayList<>())
                    .add(new StoredValueDecl(given.name(), given.value(), false));
            return Optional.empty();
        }
        used.add(name);
        return Optional.of(known);
    }

    private static Diagnostic wrong(StoredValueDecl declared, TypedName known, StoredFit.Mistake mistake) {
        String what = mistake.node() == declared.value() ? "`" + known.name() + "`" : "this";
        String message = what + " is " + mistake.wanted() + ", and this is " + mistake.found();
        return Diagnostic.of(DiagnosticCode.WRONG_TYPE, mistake.node().span().firstLine(), message)
                .related(known.span(), "declared here");
    }

    /** Says which names are not declared, each once, when all canvases are linked. */
    void sayUndeclared() {
        Suggestion declared = new Suggestion(names.keySet());
        Map<String, StoredValueDecl> far = new LinkedHashMap<>();
        undeclared.values().stream()
                .map(uses -> uses.get(0))
                .filter(first -> declared.closest(first.name().text()).isEmpty())
                .forEach(first -> far.put(first.name().text(), first));
        boolean together = far.size() > MOST_ALONE;
        if (together) {
            said.add(together(List.copyOf(far.values())));
        }
        undeclared.values().stream()
                .filter(uses -> !together || !far.containsKey(uses.get(0).name().text()))
                .forEach(uses -> said.add(undeclared(uses)));
    }

    /** So many that are close to nothing were declared by what is missing. */
    private Diagnostic together(List<StoredValueDecl> firsts) {
        List<String> far = firsts.stream().map(use -> use.name().text()).toList();
        Diagnostic together = Diagnostic.of(
                DiagnosticCode.UNDECLARED_STORED_DATA,
                firsts.get(0).name().span(),
                WordList.of(far, MOST_NAMED) + " are not declared under `stored_data`");
        String declarations = firsts.stream()
                .filter(use -> NAME.matcher(use.name().text()).matches())
                .limit(MOST_NAMED)
                .map(StoredDataLinker::typed)
                .collect(Collectors.joining(", "));
        Diagnostic noted = declarations.isEmpty() ? together : together.note(toAdd(declarations));
        return related(noted, firsts.subList(1, firsts.size()));
    }

    private Diagnostic undeclared(List<StoredValueDecl> uses) {
        StoredValueDecl first = uses.get(0);
        String name = first.name().text();
        List<String> unused =
                names.keySet().stream().filter(other -> !used.contains(other)).toList();
        Optional<TypedName> misspelt = Suggestion.closest(name, unused).map(names::get);
        if (misspelt.isPresent() && (uses.size() > 1 || isMoreUsual(name, misspelt.get()))) {
            String others = uses.size() == 1 ? "one sets" : uses.size() + " set";
            String message = "no canvas sets `" + misspelt.get().name() + "`, and " + others + " `" + name
                    + "`, which is not declared";
            Diagnostic declaration = Diagnostic.of(
                    DiagnosticCode.UNDECLARED_STORED_DATA, misspelt.get().span(), message);
            return related(Suggestion.asking(declaration, name), uses);
        }
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNDECLARED_STORED_DATA,
                first.name().span(),
                "`" + name + "` is not declared under `stored_data`");
        Diagnostic asking = Suggestion.didYouMean(unknown, name, List.copyOf(names.keySet()))
                .note(declaration(first));
        Diagnostic placed = misspelt.map(near -> asking.related(near.span(), "no canvas sets this one"))
                .orElse(asking);
        return related(placed, uses.subList(1, uses.size()));
    }

    /** Looks through the whole file, and so not for each of many names. */
    private boolean isMoreUsual(String name, TypedName declaration) {
        return undeclared.size() <= MOST_LOOKED_UP
                && Usual.isRather(name, declaration.name(), declaration.span().file());
    }

    /** What to add, or that no declaration can have such a name. */
    private String declaration(StoredValueDecl value) {
        String name = value.name().text();
        if (!NAME.matcher(name).matches()) {
            return "give it a name that can be declared: letters, digits, `_` and `-`, a letter first";
        }
        return toAdd(typed(value));
    }

    private static String typed(StoredValueDecl value) {
        return value.name().text() + ": " + StoredFit.type(value.value()).word() + "?";
    }

    private String toAdd(String declarations) {
        return names.isEmpty()
                ? "add on top: stored_data: {" + declarations + "}"
                : "add under `stored_data` on top: " + declarations;
    }

    private static Diagnostic related(Diagnostic diagnostic, List<StoredValueDecl> uses) {
        Diagnostic related = diagnostic;
        for (StoredValueDecl use : uses.subList(0, Math.min(MOST_SHOWN, uses.size()))) {
            related = related.related(use.name().span(), "set here");
        }
        return related;
    }

    private Optional<String> json(StoredValueDecl declared, TypedName name) {
        boolean text = name.type().present() != Scalar.JSON
                && !(name.type().present() instanceof Scalar known && StoredFit.isNative(known))
                && declared.value() instanceof YamlScalar scalar
                && !scalar.isNull();
        return text ? json.string((YamlScalar) declared.value()) : json.text(declared.value());
    }
}
