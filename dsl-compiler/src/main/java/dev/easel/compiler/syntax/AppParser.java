package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.AttributesDecl;
import dev.easel.compiler.declaration.CanvasDecl;
import dev.easel.compiler.declaration.FlowsDecl;
import dev.easel.compiler.declaration.FragmentDecl;
import dev.easel.compiler.declaration.HandlerDecl;
import dev.easel.compiler.declaration.OwnTypeDecl;
import dev.easel.compiler.declaration.SheetDecl;
import dev.easel.compiler.declaration.SurfaceDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFiles;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Parses a definition: the sections on top, and each by its own parser. */
public final class AppParser {
    private static final Map<String, String> REQUIRED = Map.of(
            "app", "app: coffee-order",
            "surfaces", "surfaces: {messenger: [conversation, home]}",
            "flows", "flows: {initialize: menu}",
            "canvases", "canvases: {menu: {components: [{text: Hello}]}}");

    private final Sections sections;
    private final Shapes shapes;
    private final NamedFiles files;

    private AppParser(Sections sections, SourceFiles files) {
        this.sections = sections;
        this.files = new NamedFiles(files, sections.shapes().said());
        this.shapes = sections.shapes();
    }

    /**
     * The app as written; nothing if a section that everything needs is missing or no section at all.
     *
     * @param root the definition
     * @param files finds the files that it names
     * @param said takes what is wrong
     */
    public static Optional<AppDecl> parse(YamlNode root, SourceFiles files, Diagnostics said) {
        if (!(root instanceof YamlMapping mapping)) {
            said.add(Diagnostic.of(
                            DiagnosticCode.WRONG_SHAPE,
                            root.span().firstLine(),
                            "a definition is a mapping of sections, and this is " + root.kind())
                    .note("start with: app: coffee-order"));
            return Optional.empty();
        }
        AppParser parser = new AppParser(new Sections(mapping, said), files);
        Optional<AppDecl> app = parser.parse();
        parser.sayMissing(firstKey(mapping));
        return app;
    }

    private static SourceSpan firstKey(YamlMapping mapping) {
        return mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().get(0).key().span();
    }

    private Optional<AppDecl> parse() {
        Optional<Word> name = sections.section("app").flatMap(this::name);
        Optional<Word> javaPackage = sections.section("package").flatMap(this::javaPackage);
        List<SurfaceDecl> surfaces = list("surfaces", new SurfacesParser(shapes)::parse);
        List<OwnTypeDecl> types = list("types", new TypesParser(shapes)::parse);
        List<TypedNameDecl> settings = list("settings", this::settings);
        Optional<YamlScalar> locale =
                sections.section("locale").flatMap(entry -> text(entry, "a locale", "locale: en"));
        Optional<YamlScalar> zone =
                sections.section("zone").flatMap(entry -> text(entry, "a time zone", "zone: Europe/Berlin"));
        Optional<FlowsDecl> flows = sections.section("flows").map(new FlowsParser(shapes)::parse);
        Optional<AttributesDecl> attributes =
                sections.section("attributes").map(new CustomAttributesParser(shapes)::parse);
        List<TypedNameDecl> cardCreationOptions = list("card_creation_options", this::cardCreationOptions);
        List<TypedNameDecl> storedData = list("stored_data", new StoredDataParser(shapes)::parse);
        List<HandlerDecl> handlers = list("handlers", new HandlersParser(shapes)::parse);
        List<FragmentDecl> fragments = list("fragments", new FragmentsParser(shapes, files)::parse);
        List<CanvasDecl> canvases = list("canvases", new CanvasesParser(shapes, files)::parse);
        List<SheetDecl> sheets = list("sheets", new SheetsParser(shapes, files)::parse);
        if (name.isEmpty() || flows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AppDecl(
                name.get(),
                javaPackage.orElse(null),
                surfaces,
                types,
                settings,
                locale.orElse(null),
                zone.orElse(null),
                attributes.orElse(AttributesDecl.NONE),
                cardCreationOptions,
                storedData,
                flows.get(),
                handlers,
                fragments,
                canvases,
                sheets));
    }

    private void sayMissing(SourceSpan start) {
        REQUIRED.forEach((section, example) -> {
            if (sections.isMissing(section)) {
                shapes.missing(start, "the section `" + section + "` is missing", example);
            }
        });
    }

    private <T> List<T> list(String section, Function<YamlEntry, List<T>> parser) {
        return sections.section(section).map(parser).orElse(List.of());
    }

    private List<TypedNameDecl> settings(YamlEntry section) {
        List<YamlEntry> entries = shapes.section(section, "settings: {desk: url = \"https://desk.example.com\"}");
        return new TypedNamesParser(shapes, null).parse(entries);
    }

    private List<TypedNameDecl> cardCreationOptions(YamlEntry section) {
        String example = "card_creation_options: {shop: string = \"the bar\"}";
        return new TypedNamesParser(shapes, null).parse(shapes.section(section, example));
    }

    private Optional<YamlScalar> text(YamlEntry entry, String what, String example) {
        return shapes.word(entry, what, example).map(word -> (YamlScalar) entry.value());
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
