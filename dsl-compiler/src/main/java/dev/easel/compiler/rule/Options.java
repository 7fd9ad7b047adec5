package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import java.util.List;

/** The ids that are told apart within one component: those of options. */
final class Options {
    private Options() {}

    /** The ids that are written, in order; an option whose id could not be read has none. */
    static List<Attribute> ids(Component component) {
        return all(component).stream()
                .flatMap(option -> option.id(ValueType.Scope.COMPONENT).stream())
                .toList();
    }

    /** The options of a component; none if it has no such attribute. */
    static List<Component> all(Component component) {
        return component.parts("options");
    }
}
