package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.source.FolderFiles;
import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app in several files is the app that they make together. */
class IncludeTest {
    private static final String HEAD = """
            app: shop
            package: com.example.shop
            surfaces: {messenger: [home]}
            flows: {initialize: menu}
            """;
    private static final String MENU = """
            canvases:
              menu: {components: [{button: bill, label: Bill, submit: bill}]}
            """;
    private static final String BILL = """
            canvases:
              bill: {components: [{text: Nothing to pay.}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsIncludedIsReadAsIfItStoodInTheAppsOwnFile() throws IOException {
        write("shop.easel.yaml", HEAD + "include: canvases/bill.easel.yaml\n" + MENU);
        write("canvases/bill.easel.yaml", BILL);

        assertThat(said("shop.easel.yaml")).isEmpty();
        assertThat(generated("shop.easel.yaml")).containsKey("com/example/shop/canvas/BillCanvas.java");
    }

    @Test
    void anAppMayHaveNoSectionOfItsOwn() throws IOException {
        write("shop.easel.yaml", HEAD + "include: [\"**.easel.yaml\"]\n");
        write("menu.easel.yaml", MENU);
        write("deep/er/bill.easel.yaml", BILL);

        assertThat(said("shop.easel.yaml")).isEmpty();
    }

    @Test
    void theOrderInWhichFilesAreListedMakesNoDifference() throws IOException {
        List<String> files = split(sections(20));
        String listed = generated("shop.easel.yaml").toString();
        for (int seed = 1; seed <= 3; seed++) {
            Collections.shuffle(files, new Random(seed));
            write("shop.easel.yaml", HEAD + "include: " + files + "\n");
            assertThat(generated("shop.easel.yaml").toString()).isEqualTo(listed);
        }
        write("shop.easel.yaml", HEAD + "include: [p9*, p1*.easel.yaml, '*.easel.yaml', p1.easel.yaml]\n");
        assertThat(generated("shop.easel.yaml").toString()).isEqualTo(listed);
    }

    @Test
    void twoThousandLinesOverTenFilesAreTheirOneFileTwin() throws IOException {
        Map<String, List<String>> sections = sections(200);
        split(sections);
        Map<String, String> inTen = generated("shop.easel.yaml");

        StringBuilder one = new StringBuilder(HEAD);
        sections.forEach((name, entries) -> one.append(name).append(":\n").append(String.join("", entries)));
        assertThat(one.toString().lines()).hasSizeGreaterThan(2_000);
        write("shop.easel.yaml", one.toString());
        assertThat(generated("shop.easel.yaml")).hasSizeGreaterThan(200).isEqualTo(inTen);
    }

    /** Sections of an app of so many canvases and one, each with the lines of its entries. */
    private static Map<String, List<String>> sections(int count) {
        List<String> canvases = new ArrayList<>();
        List<String> handlers = new ArrayList<>();
        canvases.add("  menu: {components: [{button: go, label: Go, submit: c0}]}\n");
        for (int i = 0; i < count; i++) {
            String next = i == count - 1 ? "menu" : i % 5 == 0 ? "h" + i : "c" + (i + 1);
            canvases.add("""
                      c%1$d:
                        load: {items: list<Thing>}
                        components:
                          - text: Canvas %1$d
                          - input: name
                            label: Name
                            required: true
                          - list:
                              - {for: thing in items, item: thing, title: "${thing.name}", args: {id: "${thing.name}"}, submit: menu}
                          - {button: next, label: Next, submit: %2$s}
                    """.formatted(i, next));
            if (i % 5 == 0) {
                handlers.add("  h" + i + ": [c" + (i + 1) + ", menu]\n");
            }
        }
        return new TreeMap<>(
                Map.of("types", List.of("  Thing: {name: string}\n"), "handlers", handlers, "canvases", canvases));
    }

    /** Writes an app of ten files whose paths order them, and gives the names of the parts. */
    private List<String> split(Map<String, List<String>> sections) throws IOException {
        List<String> names = new ArrayList<>();
        for (int part = 0; part < 9; part++) {
            StringBuilder text = new StringBuilder();
            for (Map.Entry<String, List<String>> section : sections.entrySet()) {
                int size = section.getValue().size();
                List<String> entries = section.getValue().subList(part * size / 9, (part + 1) * size / 9);
                if (!entries.isEmpty()) {
                    text.append(section.getKey()).append(":\n").append(String.join("", entries));
                }
            }
            names.add("p" + (part + 1) + ".easel.yaml");
            write("p" + (part + 1) + ".easel.yaml", text.toString());
        }
        write("shop.easel.yaml", HEAD + "include: " + names + "\n");
        return names;
    }

    @Test
    void whatIsWrongInAFileIsSaidOfThatFile() throws IOException {
        write("shop.easel.yaml", HEAD + "include: [bill.easel.yaml]\n" + MENU);
        write("bill.easel.yaml", "canvases:\n  bill: {components: [{txt: Nothing}]}\n");

        assertThat(places("shop.easel.yaml")).containsExactly("bill.easel.yaml:2:24");
    }

    @Test
    void aNameInTwoFilesIsSaidOnceWithTheFirst() throws IOException {
        write("shop.easel.yaml", HEAD + "include: [z.easel.yaml, b.easel.yaml]\n" + MENU);
        write("b.easel.yaml", BILL);
        write("z.easel.yaml", BILL);

        List<Diagnostic> said = said("shop.easel.yaml");
        assertThat(said).extracting(Diagnostic::message).containsExactly("`bill` is here twice");
        assertThat(said.get(0).span()).hasToString("z.easel.yaml:2:3");
        assertThat(said.get(0).related().get(0).span()).hasToString("b.easel.yaml:2:3");
    }

    @Test
    void whatIsNotThereIsNamedAfterWhatIs() throws IOException {
        write(
                "shop.easel.yaml",
                HEAD + "include: [bils.easel.yaml, canvases/*.easel.yaml, ../x.easel.yaml]\n" + MENU
                        + BILL.substring(10));
        write("bill.easel.yaml", "types: {Size: [small, large]}");

        List<Diagnostic> said = said("shop.easel.yaml");
        assertThat(said)
                .extracting(said1 -> said1.code().code())
                .containsOnly("EZ1015")
                .hasSize(3);
        assertThat(said.get(0).suggestion()).isNotNull();
    }

    @Test
    void aPartThatNoAppIncludesIsAWarning() throws IOException {
        write("shop.easel.yaml", HEAD + MENU + BILL.substring(10));
        write("lost.easel.yaml", BILL);

        assertThat(said("shop.easel.yaml", "lost.easel.yaml"))
                .extracting(said -> said.code().code() + " " + said.span())
                .containsExactly("EZ1029 lost.easel.yaml:1:1");
        write("shop.easel.yaml", HEAD + "include: lost.easel.yaml\n" + MENU);
        assertThat(said("shop.easel.yaml", "lost.easel.yaml")).isEmpty();
        assertThat(said("lost.easel.yaml", "shop.easel.yaml")).isEmpty();
    }

    @Test
    void severalAppsMayShareAPartAndWhatIsWrongInItIsSaidOnce() throws IOException {
        write("shop.easel.yaml", HEAD + "include: bill.easel.yaml\n" + MENU);
        write("bar.easel.yaml", HEAD.replace("shop", "bar") + "include: bill.easel.yaml\n" + MENU);
        write("bill.easel.yaml", BILL);
        assertThat(said("shop.easel.yaml", "bar.easel.yaml", "bill.easel.yaml")).isEmpty();

        write("bill.easel.yaml", BILL.replace("text", "txt"));
        assertThat(said("shop.easel.yaml", "bar.easel.yaml", "bill.easel.yaml")).hasSize(1);
    }

    @Test
    void aFileOfJsonLiesBesideThePartThatNamesIt() throws IOException {
        write("shop.easel.yaml", HEAD + """
                include: [more/*.easel.yaml]
                canvases:
                  menu: {components: menu.json, routes: {b: bill}}
                """);
        write("menu.json", """
                [{"type": "button", "id": "b", "label": "B", "action": {"type": "submit"}}]
                """);
        write("more/bill.easel.yaml", "canvases:\n  bill: {components: menu.json}\n");
        write("more/menu.json", "[{\"type\": \"text\", \"text\": \"Of the part\"}]");

        assertThat(generated("shop.easel.yaml").get("com/example/shop/canvas/BillCanvas.java"))
                .contains("Of the part");
    }

    @Test
    void howANameIsWrittenMakesNoDifferenceToTheOrder() throws IOException {
        write("shop.easel.yaml", HEAD + "include: [./z.easel.yaml, b.easel.yaml]\n" + MENU);
        write("b.easel.yaml", BILL);
        write("z.easel.yaml", BILL);

        assertThat(places("shop.easel.yaml")).containsExactly("z.easel.yaml:2:3");
    }

    @Test
    void noPatternTakesLong() throws IOException {
        String pattern = "*a".repeat(100) + "b.easel.yaml";
        write("shop.easel.yaml", HEAD + "include: ['" + pattern + "']\n" + MENU + BILL.substring(10));
        write("a".repeat(200) + ".easel.yaml", BILL);

        assertThat(said("shop.easel.yaml")).hasSize(1);
    }

    @Test
    void aFileThatIncludesItselfIsItselfOnce() throws IOException {
        write("shop.easel.yaml", HEAD + "include: ['*.easel.yaml']\n" + MENU + BILL.substring(10));

        assertThat(said("shop.easel.yaml")).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> places(String... names) throws IOException {
        return said(names).stream().map(said -> said.span().toString()).toList();
    }

    private List<Diagnostic> said(String... names) throws IOException {
        return new EaselCompiler()
                .compile(request(CompileRequest.Goal.CHECK, names))
                .diagnostics();
    }

    private Map<String, String> generated(String name) throws IOException {
        CompileResult result = new EaselCompiler().compile(request(CompileRequest.Goal.GENERATE, name));
        assertThat(result.diagnostics()).isEmpty();
        return result.files().stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text));
    }

    private CompileRequest request(CompileRequest.Goal goal, String... names) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (String name : names) {
            sources.add(SourceFile.of(name, Files.readAllBytes(folder.resolve(name))));
        }
        return new CompileRequest(sources, goal, null, new FolderFiles(folder));
    }
}
