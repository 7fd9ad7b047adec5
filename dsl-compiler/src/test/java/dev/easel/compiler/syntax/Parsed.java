package dev.easel.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.LoopDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Declarations that are parsed without a word, and a short form to compare them in. */
final class Parsed {
    private Parsed() {}

    /** An app with some sections on top. */
    static AppDecl app(String sections) {
        return whole("""
                app: parsed
                surfaces: {messenger: [home]}
                flows: {initialize: menu}
                """ + sections + "\ncanvases: {menu: {components: [{text: Hello}]}}\n");
    }

    /** An app with one canvas. */
    static AppDecl canvas(String canvas) {
        return whole("""
                app: parsed
                surfaces: {messenger: [home]}
                flows: {initialize: menu}
                canvases:
                  menu:
                """ + canvas.indent(4));
    }

    /** The elements of a canvas's components, in short. */
    static String elements(String components) {
        AppDecl app = canvas("components:\n" + components.indent(2));
        return app.canvases().get(0).body().components().stream()
                .map(Parsed::inShort)
                .collect(Collectors.joining(" "));
    }

    private static AppDecl whole(String text) {
        Diagnostics said = new Diagnostics();
        Optional<YamlNode> root = YamlReader.read(SourceFile.of("parsed.easel.yaml", text), said);
        Optional<AppDecl> app = root.flatMap(node -> AppParser.parse(node, (from, name) -> Optional.empty(), said));
        assertThat(said.sorted()).isEmpty();
        return app.orElseThrow();
    }

    static String inShort(TypedNameDecl name) {
        CodeDecl byDefault = name.byDefault();
        return name.name().text() + ": " + name.type().text() + (byDefault == null ? "" : " = " + byDefault.text());
    }

    static List<String> inShort(List<TypedNameDecl> names) {
        return names.stream().map(Parsed::inShort).toList();
    }

    static String text(@Nullable Word word) {
        return word == null ? "-" : word.text();
    }

    private static String inShort(ElementDecl element) {
        if (element instanceof ComponentDecl component) {
            return inShort(component);
        }
        if (element instanceof UseDecl use) {
            return "{use " + use.fragment().text()
                    + (use.as() == null ? "" : " as " + use.as().text()) + "}";
        }
        GuardedDecl guarded = (GuardedDecl) element;
        StringBuilder text = new StringBuilder("{");
        LoopDecl loop = guarded.guard().loop();
        if (loop != null) {
            text.append("for ");
            text.append(loop.first() == null ? "" : text(loop.first()) + " and ");
            text.append(loop.variable().text())
                    .append(" in ")
                    .append(loop.source().text())
                    .append(' ');
        }
        append(text, "when ", guarded.guard().when());
        append(text, "limit ", guarded.guard().limit());
        text.append(guarded.body().stream().map(Parsed::inShort).collect(Collectors.joining(" ")));
        return text.append(inShort(guarded.otherwise())).append('}').toString();
    }

    private static void append(StringBuilder text, String word, @Nullable CodeDecl code) {
        if (code != null) {
            text.append(word).append(code.text()).append(' ');
        }
    }

    private static String inShort(@Nullable ElseDecl otherwise) {
        if (otherwise == null) {
            return "";
        }
        return otherwise instanceof ElseDecl.Text text
                ? " else '" + text.text().text() + "'"
                : " else "
                        + ((ElseDecl.Elements) otherwise)
                                .elements().stream().map(Parsed::inShort).collect(Collectors.joining(" "));
    }

    private static String inShort(ComponentDecl component) {
        String parts = component.attributes().stream()
                .map(attribute -> parts(attribute.value()))
                .collect(Collectors.joining());
        return component.type().name() + parts;
    }

    private static String parts(ValueDecl value) {
        if (value instanceof ValueDecl.EnumOptions options) {
            return "(" + options.type().text() + ")";
        }
        return value instanceof ValueDecl.Parts parts
                ? parts.parts().stream().map(Parsed::inShort).collect(Collectors.joining(" ", "(", ")"))
                : "";
    }
}
