package dev.easel.compiler.content;

import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import java.util.List;
import java.util.Optional;

/** The ids of options that are the same each time. */
public final class OptionIds {
    private OptionIds() {}

    /** Those of a choice; nothing if data decides, or if several choices have its id. */
    public static Optional<List<String>> of(Canvas canvas, String id) {
        List<Component> choices = canvas.components().stream()
                .filter(component -> component.id().filter(id::equals).isPresent())
                .toList();
        return choices.size() == 1 ? Missing.ids(choices.get(0)) : Optional.empty();
    }
}
