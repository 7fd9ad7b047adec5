package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.EnumEntryDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parses the values of an enum, and holds them against one another. */
final class EnumParser {
    private final Shapes shapes;
    private final EnumEntryParser entries;

    EnumParser(Shapes shapes) {
        this.shapes = shapes;
        this.entries = new EnumEntryParser(shapes);
    }

    List<EnumEntryDecl> parse(Word type, YamlSequence sequence) {
        if (sequence.items().isEmpty()) {
            shapes.empty(sequence.span(), "`" + type.text() + "`", type.text() + ": [small: Small, large: Large]");
        }
        List<EnumEntryDecl> found = new ArrayList<>();
        for (YamlNode node : sequence.items()) {
            entries.parse(node).ifPresent(found::add);
        }
        sayRepeated(found);
        sayDefaults(found);
        Set<EnumEntryDecl> told = new EnumTexts(found, shapes.said()).sayUneven();
        found.stream().filter(entry -> !told.contains(entry)).forEach(entry -> entries.checkNames(type, entry));
        return found;
    }

    private void sayRepeated(List<EnumEntryDecl> found) {
        Map<String, Word> ids = new HashMap<>();
        Map<String, Word> names = new HashMap<>();
        for (EnumEntryDecl entry : found) {
            Word first = ids.putIfAbsent(entry.id().text(), entry.id());
            Word name = entry.name() == null ? entry.id() : entry.name();
            Word called = names.putIfAbsent(entry.identifier(), name);
            if (first != null) {
                String message = "two values have the id `" + entry.id().text() + "`";
                shapes.said()
                        .add(Diagnostic.of(
                                        DiagnosticCode.LISTED_TWICE, entry.id().span(), message)
                                .related(first.span(), "the first one"));
            } else if (called != null) {
                String message = "expressions cannot tell `" + name.text() + "` from `" + called.text() + "`";
                shapes.said()
                        .add(Diagnostic.of(DiagnosticCode.NAMES_MEET, name.span(), message)
                                .related(called.span(), "the other one")
                                .note("in expressions a `-` reads `_`"));
            }
        }
    }

    private void sayDefaults(List<EnumEntryDecl> found) {
        List<EnumEntryDecl> defaults =
                found.stream().filter(EnumEntryDecl::isDefault).toList();
        defaults.stream()
                .skip(1)
                .forEach(entry -> shapes.said()
                        .add(Diagnostic.of(
                                        DiagnosticCode.GIVEN_TWICE,
                                        entry.id().span(),
                                        "an id that is unknown can mean only one value")
                                .related(defaults.get(0).id().span(), "this one is the default already")));
    }
}
