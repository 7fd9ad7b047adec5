package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** A list whose elements may each stand under a condition or loop. */
interface Place {
    /** What a mapping of the list is, whatever it stands under left aside. */
    List<ElementDecl> body(YamlMapping mapping);

    /** What an {@code else} there says. */
    Optional<ElseDecl> otherwise(YamlEntry entry);

    /** An element of the list, without braces: {@code text: Hello}. */
    String example();
}
