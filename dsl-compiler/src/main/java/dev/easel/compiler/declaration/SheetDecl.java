package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as written.
 *
 * @param name its name
 * @param page the file that holds its page; null if Java makes it
 * @param values what its page submits
 * @param submit where that leads
 */
public record SheetDecl(Word name, @Nullable SourceFile page, List<TypedNameDecl> values, TargetDecl submit) {
    /** Freezes the list. */
    public SheetDecl {
        values = List.copyOf(values);
    }
}
