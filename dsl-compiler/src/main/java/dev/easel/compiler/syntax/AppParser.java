package dev.easel.compiler.syntax;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Parses a definition: the sections on top, and each by its own parser. */
public final class AppParser {
    private final Shapes shapes;
    private final SourceSpan start;
    private final Map<String, YamlEntry> sections = new HashMap<>();
    private final Set<String> misspelt = new HashSet<>();

    private AppParser(SourceSpan start, Shapes shapes) {
        this.shapes = shapes;
        this.start = start;
    }

    /** The app as written; nothing if a section that everything needs is missing or no section at all. */
    public static Optional<AppDecl> parse(YamlNode root, Diagnostics said) {
        Shapes shapes = new Shapes(said);
        if (!(root instanceof YamlMapping mapping)) {
            said.add(Diagnostic.of(
                            DiagnosticCode.WRONG_SHAPE,
                            root.span().firstLine(),
                            "a definition is a mapping of sections, and this is " + root.kind())
                    .note("start with: app: coffee-order"));
            return Optional.empty();
        }
        AppParser parser = new AppParser(firstKey(mapping), shapes);
        shapes.known(mapping, Vocabulary.APP)
                .forEach(entry -> parser.sections.put(entry.key().text(), entry));
        mapping.entries().stream()
                .map(entry -> entry.key().text())
                .filter(key -> !Vocabulary.APP.words().contains(key))
                .forEach(key -> Suggestion.closest(key, Vocabulary.APP.all()).ifPresent(parser.misspelt::add));
        return parser.parse();
    }

    private static SourceSpan firstKey(YamlMapping mapping) {
        return mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().get(0).key().span();
    }

    private Optional<AppDecl> parse() {
        Optional<Word> name = required("app", "app: coffee-order").flatMap(this::name);
        Optional<Word> javaPackage =
                Optional.ofNullable(sections.get("package")).flatMap(this::javaPackage);
        List<SurfaceDecl> surfaces = required("surfaces", "surfaces: {messenger: [conversation, home]}")
                .map(new SurfacesParser(shapes)::parse)
                .orElse(List.of());
        Optional<FlowsDecl> flows =
                required("flows", "flows: {initialize: menu}").map(new FlowsParser(shapes)::parse);
        List<HandlerDecl> handlers = optional("handlers", new HandlersParser(shapes)::parse);
        List<CanvasDecl> canvases = required("canvases", "canvases: {menu: {components: [{text: Hello}]}}")
                .map(new CanvasesParser(shapes)::parse)
                .orElse(List.of());
        if (name.isEmpty() || flows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AppDecl(name.get(), javaPackage.orElse(null), surfaces, flows.get(), handlers, canvases));
    }

    private Optional<YamlEntry> required(String section, String example) {
        Optional<YamlEntry> entry = Optional.ofNullable(sections.get(section));
        if (entry.isEmpty() && !misspelt.contains(section)) {
            Diagnostic missing =
                    Diagnostic.of(DiagnosticCode.MISSING_WORD, start, "the section `" + section + "` is missing");
            shapes.said().add(missing.note("write: " + example));
        }
        return entry;
    }

    private <T> List<T> optional(String section, Function<YamlEntry, List<T>> parser) {
        return Optional.ofNullable(sections.get(section)).map(parser).orElse(List.of());
    }

    private Optional<Word> name(YamlEntry entry) {
        Optional<Word> name = shapes.word(entry, "an app's name", "app: coffee-order");
        name.ifPresent(new NameRules(shapes.said())::checkApp);
        return name;
    }

    private Optional<Word> javaPackage(YamlEntry entry) {
        Optional<Word> name = shapes.word(entry, "a package", "package: com.example.coffee");
        name.ifPresent(new NameRules(shapes.said())::checkPackage);
        return name;
    }
}
