package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.AttributesDecl;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.yaml.YamlEntry;
import java.util.List;

/** Parses {@code attributes}: which attributes of a workspace's own the app reads, and their types. */
final class CustomAttributesParser {
    private static final String EXAMPLE = "attributes: {contact: {plan: string?}}";

    private final Shapes shapes;
    private final TypedNamesParser names;

    CustomAttributesParser(Shapes shapes) {
        this.shapes = shapes;
        this.names = new TypedNamesParser(shapes, null);
    }

    AttributesDecl parse(YamlEntry section) {
        List<YamlEntry> owners = shapes.entries(section, Vocabulary.ATTRIBUTES, EXAMPLE);
        return new AttributesDecl(of("contact", owners), of("conversation", owners));
    }

    private List<TypedNameDecl> of(String owner, List<YamlEntry> owners) {
        List<TypedNameDecl> declared = owners.stream()
                .filter(entry -> entry.key().text().equals(owner))
                .flatMap(entry -> names.parse(entry, owner + ": {plan: string?}").stream())
                .toList();
        declared.forEach(this::check);
        return declared;
    }

    private void check(TypedNameDecl declared) {
        if (declared.byDefault() == null && !(declared.type() instanceof TypeDecl.OptionalOf)) {
            String name = declared.name().text();
            shapes.missing(
                    declared.type().span(),
                    "`" + name + "` has no value where the workspace has set none",
                    name + ": " + declared.type().text() + "?");
        }
    }
}
