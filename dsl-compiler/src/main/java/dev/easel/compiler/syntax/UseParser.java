package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.GivenDecl;
import dev.easel.compiler.declaration.RoutesDecl;
import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** Parses where a fragment stands: {@code {use: footer, with: {title: Menu}, as: top, routes: {back: home}}}. */
final class UseParser {
    static final String USE = "use";

    private final Shapes shapes;
    private final NameRules names;
    private final RoutesParser routes;

    UseParser(Shapes shapes) {
        this.shapes = shapes;
        this.names = new NameRules(shapes.said());
        this.routes = new RoutesParser(shapes);
    }

    Optional<UseDecl> parse(YamlMapping mapping) {
        List<YamlEntry> written = mapping.entries().stream()
                .filter(entry -> !GuardParser.isWord(entry) && !OtherWords.isSaid(entry, shapes))
                .toList();
        List<YamlEntry> known = shapes.known(written, Vocabulary.USE);
        Optional<Word> fragment =
                YamlEntry.of(known, USE).flatMap(entry -> shapes.word(entry, "a fragment", "use: footer"));
        List<GivenDecl> with = YamlEntry.of(known, "with").map(this::given).orElse(List.of());
        Optional<Word> as = YamlEntry.of(known, "as").flatMap(entry -> shapes.word(entry, "a name", "as: billing"));
        as.ifPresent(names::checkGroup);
        RoutesDecl outside = YamlEntry.of(known, "routes").map(routes::parse).orElse(RoutesDecl.NONE);
        return fragment.map(name -> new UseDecl(name, with, as.orElse(null), outside));
    }

    private List<GivenDecl> given(YamlEntry entry) {
        return shapes.section(entry, "with: {name: value}").stream()
                .map(value -> new GivenDecl(Word.of(value.key()), value.value()))
                .toList();
    }
}
