package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that the Messenger shows over a card.
 *
 * @param name its name
 * @param page the file that holds its page; null if Java makes it
 * @param values what its page submits, as declared; none has a default
 * @param submit where that leads
 * @param span the name in the file
 */
public record Sheet(String name, @Nullable SourceFile page, List<TypedName> values, Target submit, SourceSpan span)
        implements Sourced {
    /** What expressions call what a page has submitted. */
    public static final String VALUES = "sheet";

    /** The setting that tells where the pages of an app's sheets are. */
    public static final String PUBLIC_URL = "public_url";

    /** Freezes the list. */
    public Sheet {
        values = List.copyOf(values);
    }

    /** Whether Java makes its page each time it is opened. */
    public boolean asksJava() {
        return page == null;
    }
}
