package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses what stands in {@code components}: components, and groups of them under a condition or loop. */
final class ElementsParser implements Place {
    static final String GROUP = "components";
    private static final Set<String> WHOLE_BY_THEMSELVES = Set.of(Components.DIVIDER.name(), Components.SPACER.name());

    private final Shapes shapes;
    private final ComponentParser components;
    private final GuardParser guards;
    private final UseParser uses;

    ElementsParser(Shapes shapes) {
        this.shapes = shapes;
        this.components = new ComponentParser(shapes);
        this.guards = new GuardParser(shapes);
        this.uses = new UseParser(shapes);
    }

    /** The elements of a list. */
    List<ElementDecl> parse(List<YamlNode> nodes) {
        return nodes.stream().flatMap(node -> parse(node).stream()).toList();
    }

    private List<ElementDecl> parse(YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            return component(node);
        }
        if (isGroup(mapping) && mapping.entries().size() == 1) {
            shapes.missing(
                    mapping.entries().get(0).key().span(),
                    "a group of components stands under a `when` or `for`",
                    "{when: cups > 0, components: [...]}, or its components without `components`");
        }
        return guards.parse(mapping, this);
    }

    private List<ElementDecl> component(YamlNode node) {
        return components.parse(node).<List<ElementDecl>>map(List::of).orElse(List.of());
    }

    private static boolean isGroup(YamlMapping mapping) {
        return mapping.entry(GROUP).isPresent() && isUntyped(mapping);
    }

    private static boolean isUse(YamlMapping mapping) {
        return mapping.entry(UseParser.USE).isPresent() && isUntyped(mapping);
    }

    private static boolean isUntyped(YamlMapping mapping) {
        return mapping.entries().stream()
                .map(entry -> entry.key().text())
                .noneMatch(key -> key.equals("type") || Components.NAMES.contains(key));
    }

    @Override
    public List<ElementDecl> body(YamlMapping mapping) {
        if (isUse(mapping)) {
            return uses.parse(mapping).<List<ElementDecl>>map(List::of).orElse(List.of());
        }
        if (!isGroup(mapping)) {
            return component(mapping);
        }
        shapes.known(
                mapping.entries().stream()
                        .filter(entry -> !OtherWords.isSaid(entry, shapes))
                        .toList(),
                Vocabulary.GROUP);
        return grouped(mapping).map(this::parse).orElse(List.of());
    }

    @Override
    public Optional<ElseDecl> otherwise(YamlEntry entry) {
        YamlNode node = entry.value();
        boolean whole = node instanceof YamlScalar scalar && WHOLE_BY_THEMSELVES.contains(scalar.text());
        if (node instanceof YamlScalar && !whole) {
            return Otherwise.text(entry, "a component or a text", shapes);
        }
        // a group here stands under the condition of its `else`
        return node instanceof YamlMapping mapping
                        && isGroup(mapping)
                        && mapping.entries().size() == 1
                ? group(mapping)
                : Otherwise.elements(entry, this::parse, shapes);
    }

    private Optional<ElseDecl> group(YamlMapping mapping) {
        return grouped(mapping).map(nodes -> new ElseDecl.Elements(parse(nodes), mapping.span()));
    }

    private Optional<List<YamlNode>> grouped(YamlMapping mapping) {
        return mapping.entry(GROUP).flatMap(entry -> shapes.list(entry, GROUP + ": [{text: Hello}]"));
    }

    @Override
    public String example() {
        return "text: Hello";
    }
}
