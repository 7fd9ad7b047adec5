package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.Tries;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A declared type is refused, or compiles, whatever else the generated Java calls so. */
class TypesOfAnyNameTest {
    private static final Path VALID = Path.of("src", "test", "resources", "fixtures", "valid");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [\\w.]+\\.(\\w+);$");

    private static final List<String> GENERATED = words("""
            App AppDispatcher AppEvent AppHandlers Args Canvas Data Field JsonTypes MenuCanvas MenuLoad NoneCanvas
            OpenEvent Reply Settings StoredData StoredDataReader View
            CONTENT INITIAL LOCALE OFFERED ZONE""");

    private static final List<String> OF_JAVA = words("""
            ArrayList Boolean Character Collections Collectors Comparable Entry Enum Function Integer Iterable Long
            Math Object Objects Optional Override Record Set Stream String StringBuilder System Throwable""");

    @Test
    void aRecord() throws IOException {
        assertCompile("{id: string, of: list<%1$s>}", "%1$s?");
    }

    @Test
    void anEnum() throws IOException {
        assertCompile("[small, large]", "%1$s = small");
    }

    @Test
    void anEnumThatAnInputIsCalledLike() {
        Generated generated = Generated.from("""
                app: app
                package: com.example.app
                surfaces: {messenger: [home]}
                types: {VIP: [gold, silver], ALL: [some, none]}
                handlers: {save: [menu]}
                flows: {initialize: menu}
                canvases:
                  menu:
                    load: {levels: list<VIP>}
                    components:
                      - {single-select: vip, label: Level, options: VIP}
                      - {single-select: which, label: Which, options: ALL}
                      - {for: level in levels, input: note, label: Note, args: {level: "${level}"}}
                      - {for: level in levels, input: more, label: More, args: {level: "${level}", which: "${ALL.some}"}}
                      - {button: save, label: Save, submit: save}
                """);
        assertThat(generated.javacMessages()).isEmpty();
    }

    private static void assertCompile(String type, String setting) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        List<String> names = List.copyOf(names());
        int tried = Tries.share(names.size());
        for (int i = 0; i < tried; i++) {
            sources.putAll(generated(names.get(i * names.size() / tried), type, setting));
        }
        assertThat(sources).hasSizeGreaterThan(Tries.share(500));
        assertThat(JavaCompilation.of(sources).messages()).isEmpty();
    }

    /** What Java has, what is generated anyway, and all that generated Java imports. */
    private static TreeSet<String> names() throws IOException {
        TreeSet<String> names = new TreeSet<>(GENERATED);
        names.addAll(OF_JAVA);
        try (Stream<Path> files = Files.walk(VALID)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(i -> names.add(i.substring(i.lastIndexOf('.') + 1, i.length() - 1)));
            }
        }
        return names;
    }

    private static Map<String, String> generated(String name, String type, String setting) {
        String settings = type.startsWith("[")
                ? "settings: {chosen: " + setting + ", limit: int = 3}"
                : "settings: {limit: int = 3}";
        SourceFile source = SourceFile.of("app.easel.yaml", """
                app: app
                package: com.example.of%2$s
                surfaces: {inbox: [conversation_details]}
                locale: en
                zone: UTC
                types: {%1$s: %3$s}
                %5$s
                stored_data: {last: "%4$s", kept: "list<%1$s>?", by_id: "map<%1$s>?"}
                handlers: {open: [menu, none]}
                flows: {initialize: open}
                canvases:
                  menu:
                    params: {first: %1$s, more: list<%1$s>, other: %1$s?, by-name: "map<list<%1$s>>?"}
                    load: {one: %1$s, all: "map<%1$s>", due: datetime, price: decimal, page: url, day: date?}
                    instead: [none]
                    components:
                      - for: "i, x in more"
                        text: "${i} ${x.id} ${relative(due)} ${contact.name.orValue('-')} ${settings.limit}"
                      - {for: "k, v in all", text: "${k} ${v.id} ${currency(price, 'EUR')}"}
                      - {text: "${stored_data.kept.orValue([]).size()}", when: 'more.filter(y, y.id != "a").size() > 1'}
                      - {text: "${day.hasValue() ? 'x' : 'y'} ${page}", when: "other.hasValue()"}
                      - {button: go, label: Go, submit: open}
                  none:
                    params: {first: %1$s?}
                    components: [{text: "${first.id.orValue('-')}"}, {button: go, label: Go, submit: menu-none}]
                  menu-none: {load: {one: "%1$s"}, components: [{text: "${one.id}"}]}
                """.formatted(
                        name,
                        name.toLowerCase(Locale.ROOT),
                        type.formatted(name),
                        setting.formatted(name),
                        settings.formatted(name)));
        CompileResult result = new EaselCompiler().compile(CompileRequest.generate(List.of(source)));
        Map<String, String> files = new TreeMap<>();
        for (GeneratedFile file : result.files()) {
            files.put(file.path(), file.text());
        }
        return files;
    }

    private static List<String> words(String list) {
        return List.of(list.split("\\s+"));
    }
}
