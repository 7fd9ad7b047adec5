package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enum as written.
 *
 * @param id what travels
 * @param name what expressions call it, if that is said and not the id
 * @param text what people read, if that is said and not the id
 * @param further the further texts that it carries
 * @param isDefault whether ids that are unknown mean it
 * @param span all of it
 */
public record EnumEntryDecl(
        Word id, @Nullable Word name, @Nullable Word text, List<Further> further, boolean isDefault, SourceSpan span)
        implements Sourced {

    /** Freezes the list. */
    public EnumEntryDecl {
        further = List.copyOf(further);
    }

    /**
     * A further text: {@code icon: "🙂"}.
     *
     * @param key what expressions call it
     * @param text the text
     */
    public record Further(Word key, Word text) {}

    /** What expressions call it. */
    public String identifier() {
        return (name == null ? id : name).identifier();
    }
}
