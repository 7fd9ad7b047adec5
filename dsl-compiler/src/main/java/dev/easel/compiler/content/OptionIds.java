package dev.easel.compiler.content;

import dev.easel.compiler.model.Canvas;
import java.util.List;
import java.util.Optional;

/** The ids of options that are the same each time. */
public final class OptionIds {
    private OptionIds() {}

    /** Those of a choice, or of all that stand in each other's place under its id; nothing if data decides. */
    public static Optional<List<String>> of(Canvas canvas, String id) {
        List<Optional<List<String>>> choices = canvas.components().stream()
                .filter(component -> component.id().filter(id::equals).isPresent())
                .map(Missing::ids)
                .toList();
        if (choices.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(choices.stream()
                .flatMap(ids -> ids.orElseThrow().stream())
                .distinct()
                .toList());
    }
}
