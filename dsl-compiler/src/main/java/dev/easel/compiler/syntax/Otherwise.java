package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an {@code else} says, in the forms that places have in common. */
final class Otherwise {
    private Otherwise() {}

    /** The value of an {@code else} as a text; {@code wanted} is what may stand there. */
    static Optional<ElseDecl> text(YamlEntry entry, String wanted, Shapes shapes) {
        String example = "else: Nothing here today.";
        if (!(entry.value() instanceof YamlScalar scalar)) {
            shapes.wrong(entry, "what stands here otherwise is " + wanted, example);
            return Optional.empty();
        }
        if (scalar.isNothing() || scalar.text().isBlank()) {
            shapes.missing(entry.key().span(), "`else` says nothing", example);
            return Optional.empty();
        }
        return Optional.of(new ElseDecl.Text(scalar));
    }

    /** The value of an {@code else} as one element, or a list of some. */
    static Optional<ElseDecl> elements(
            YamlEntry entry, Function<List<YamlNode>, List<ElementDecl>> parser, Shapes shapes) {
        boolean list = entry.value() instanceof YamlSequence;
        List<YamlNode> nodes = list ? ((YamlSequence) entry.value()).items() : List.of(entry.value());
        if (nodes.isEmpty()) {
            shapes.empty(entry.value().span(), "`else`", "else: {text: Nothing here today.}");
            return Optional.empty();
        }
        return Optional.of(
                new ElseDecl.Elements(parser.apply(nodes), entry.value().span()));
    }
}
