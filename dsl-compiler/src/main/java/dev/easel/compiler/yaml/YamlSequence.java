package dev.easel.compiler.yaml;

import dev.easel.compiler.source.SourceSpan;
import java.util.List;

/**
 * A sequence.
 *
 * @param items the items
 * @param span from the first dash or the opening bracket to the end of the last item or the closing bracket
 */
public record YamlSequence(List<YamlNode> items, SourceSpan span) implements YamlNode {

    /** Freezes the list. */
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
