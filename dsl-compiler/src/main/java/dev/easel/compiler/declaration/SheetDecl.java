package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceFile;
import java.util.List;

/**
 * A sheet as written.
 *
 * @param name its name
 * @param page the file that holds its page
 * @param values what its page submits
 * @param submit where that leads
 */
public record SheetDecl(Word name, SourceFile page, List<TypedNameDecl> values, TargetDecl submit) {
    /** Freezes the list. */
    public SheetDecl {
        values = List.copyOf(values);
    }
}
