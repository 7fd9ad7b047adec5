package dev.easel.compiler.rule;

import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;
import java.util.stream.Stream;

/** What people can use: neither a component that is disabled or saved, nor an entry of one. */
final class Usable {
    private static final Value SAVED = new Value.Choice("saved");

    private Usable() {}

    /** The components of a canvas that can be used, each followed by those of its parts that can. */
    static Stream<Component> of(Canvas canvas) {
        return canvas.components().stream()
                .filter(Usable::isUsable)
                .flatMap(Component::withParts)
                .filter(Usable::isUsable);
    }

    private static boolean isUsable(Component component) {
        boolean saved = component
                .attribute("save_state")
                .filter(state -> state.value().equals(SAVED))
                .isPresent();
        return !saved && !component.is("disabled");
    }
}
