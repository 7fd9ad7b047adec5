package dev.easel.compiler;

import dev.easel.compiler.Mutations.Edit;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Declared values of another type than the one that is meant: of any other, with a {@code ?} or without, in a list or out of it. */
final class OtherTypes {
    private static final Set<String> OF_TYPED_NAMES =
            Set.of("params", "load", "stored_data", "settings", "card_creation_options");
    private static final Set<String> OF_FIELDS = Set.of("types", "attributes");
    private static final String ARGS = "args";
    private static final List<String> LITERALS = List.of("5", "true", "other", "\"${workspace_id}\"");

    private final SourceFile file;
    private final List<String> declared = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    private OtherTypes(SourceFile file) {
        this.file = file;
    }

    static List<Edit> of(SourceFile file, YamlNode root) {
        OtherTypes all = new OtherTypes(file);
        if (root instanceof YamlMapping app) {
            app.entry("types").map(YamlEntry::value).ifPresent(all::declare);
        }
        all.within(root);
        return all.edits;
    }

    private void declare(YamlNode types) {
        entries(types).forEach(type -> declared.add(type.key().text()));
    }

    private void within(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(this::within);
        }
        for (YamlEntry entry : entries(node)) {
            within(entry.value());
            String key = entry.key().text();
            if (OF_TYPED_NAMES.contains(key)) {
                typedNames(entry.value());
            } else if (OF_FIELDS.contains(key)) {
                entries(entry.value()).forEach(type -> typedNames(type.value()));
            } else if (key.equals(ARGS)) {
                entries(entry.value()).forEach(arg -> literals(arg.value().span()));
            }
        }
    }

    private void typedNames(YamlNode node) {
        for (YamlEntry entry : entries(node)) {
            if (entry.value() instanceof YamlScalar scalar && !scalar.isAbsent()) {
                type(scalar);
            }
        }
    }

    private void type(YamlScalar scalar) {
        String type = scalar.text().split(" = ", 2)[0].strip();
        int start = index(scalar.span()) + scalar.span().text().indexOf(type);
        others(type).forEach(other -> edits.add(new Edit("other type", start, start + type.length(), other)));
    }

    private Set<String> others(String type) {
        Set<String> others = new LinkedHashSet<>();
        boolean optional = type.endsWith("?");
        String present = optional ? type.substring(0, type.length() - 1) : type;
        others.add(optional ? present : type + "?");
        others.add("list<" + present + ">");
        others.add("map<" + present + ">");
        if (present.endsWith(">")) {
            others.add(present.substring(present.indexOf('<') + 1, present.length() - 1));
        }
        others.addAll(Scalar.words());
        others.addAll(declared);
        others.remove(type);
        return others;
    }

    private void literals(SourceSpan value) {
        int end = file.index(value.endLine(), value.endColumn());
        LITERALS.forEach(literal -> edits.add(new Edit("other type", index(value), end, literal)));
    }

    private int index(SourceSpan span) {
        return file.index(span.line(), span.column());
    }

    private static List<YamlEntry> entries(YamlNode node) {
        return node instanceof YamlMapping mapping ? mapping.entries() : List.of();
    }
}
