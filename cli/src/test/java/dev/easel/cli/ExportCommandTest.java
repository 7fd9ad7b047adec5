package dev.easel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String SHOP = """
            app: shop
            package: com.example.shop
            surfaces: {messenger: [home]}
            flows: {initialize: menu}
            canvases:
              menu:
                components:
                  - text: "Größe \\"M\\" \\U0001F642"
                  - {button: order, label: Order, style: secondary, submit: sold-out}
              sold-out: {components: [{text: Sold out.}, divider]}
            """;

    @TempDir
    private Path folder;

    private Path definition;

    @BeforeEach
    void write() throws IOException {
        definition = Files.writeString(folder.resolve("shop.easel.yaml"), SHOP);
    }

    private CommandLineRun export(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "export";
        all[1] = definition.toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return CommandLineRun.of(all);
    }

    private void define(String text) throws IOException {
        Files.writeString(definition, text);
    }

    @Nested
    class Prints {
        @Test
        void whatTheCanvasSendsIndented() {
            CommandLineRun run = export("menu");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).isEqualToNormalizingNewlines("""
                    {
                      "canvas" : {
                        "content" : {
                          "components" : [ {
                            "type" : "text",
                            "text" : "Größe \\"M\\" 🙂"
                          }, {
                            "type" : "button",
                            "id" : "order",
                            "label" : "Order",
                            "style" : "secondary",
                            "action" : {
                              "type" : "submit"
                            }
                          } ]
                        }
                      }
                    }
                    """);
            assertThat(run.err()).isEmpty();
        }

        @Test
        void anyCanvasByItsNameAsItIsWritten() {
            Json canvas = Json.parse(export("sold-out").out()).get("canvas");

            assertThat(canvas.get("content").get("components").items())
                    .extracting(component -> component.get("type").text())
                    .containsExactly("text", "divider");
        }

        @Test
        void theSameForADefinitionWithoutAPackage() throws IOException {
            String named = export("menu").out();
            define(SHOP.replace("package: com.example.shop\n", ""));

            assertThat(export("menu").out()).isEqualTo(named);
        }

        @Test
        void anAppWhoseClassesAreCalledAsThoseOfEasel() throws IOException {
            define(SHOP.replace("app: shop", "app: easel").replace("com.example.shop", "dev.easel.cli"));

            assertThat(export("menu").exitCode()).isZero();
        }

        @Test
        void theSameWithNoValues() {
            assertThat(export("menu", "--values", "{}")).isEqualTo(export("menu"));
            assertThat(export("--values={}", "menu")).isEqualTo(export("menu"));
        }

        @Test
        void noColours() {
            assertThat(CommandLineRun.onTerminal("export", definition.toString(), "menu")
                            .out())
                    .doesNotContain("\u001b");
        }

        @Test
        void warningsBesideTheCanvas() throws IOException {
            String sound = export("menu").out();
            define(SHOP.replace("text: Sold out.", "text: Sold *out*"));
            CommandLineRun run = export("menu");

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).contains("warning[EZ3016]", definition + ":10:");
            assertThat(run.out()).isEqualTo(sound);
        }

        @Test
        void nothingToTheDisk() throws IOException {
            export("menu");

            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(definition);
            }
        }
    }

    @Nested
    class Refuses {
        @Test
        void aDefinitionWithMistakesAsCheckShowsThem() throws IOException {
            define(CheckCommandTest.BROKEN);

            CommandLineRun run = export("hello");

            assertThat(run.exitCode()).isEqualTo(ExitCode.MISTAKES);
            String checked = CommandLineRun.of("check", definition.toString()).out();
            assertThat(run.err().strip()).isEqualTo(checked.strip() + ": nothing was exported");
            assertThat(run.out()).isEmpty();
        }

        @Test
        void aCanvasThatThereIsNot() {
            assertUsage(export("sold_uot"), "there is no canvas `sold_uot`; did you mean `sold-out`?");
            assertUsage(export("xyzzy"), "there is no canvas `xyzzy`; there are `menu` and `sold-out`");
            assertUsage(export(""), "there is no canvas ``; there are `menu` and `sold-out`");
        }

        @Test
        void toListCanvasesWithoutEnd() throws IOException {
            List<String> pages =
                    IntStream.range(10, 60).mapToObj(i -> "page-" + i).toList();
            String canvases = pages.stream()
                    .map(page -> "  " + page + ": {components: [divider]}\n")
                    .collect(Collectors.joining());
            define(SHOP.replace("flows: {initialize: menu}", "flows: {initialize: any}\nhandlers: {any: " + pages + "}")
                            .replaceAll("(?s)canvases:.*", "canvases:\n")
                    + canvases);

            assertUsage(export("xyzzy"), "there are `page-10`, `page-11`, ", "`page-29` and 30 more");
        }

        @Test
        void aCanvasBeforeItsFileAndTwoAtOnce() {
            assertUsage(
                    CommandLineRun.of("export", "menu", definition.toString()),
                    "there is no file menu: write the definition first, then the canvas");
            assertUsage(export("menu", "sold-out"), "does not take `sold-out` beside FILE and CANVAS");
        }

        @Test
        void toChooseACanvas() throws IOException {
            assertUsage(export(), "name a canvas of " + definition + ": there are `menu` and `sold-out`");

            define(CheckCommandTest.SOUND);
            assertUsage(export(), "name a canvas of " + definition + ": there is only `hello`");
        }

        @Test
        void aFileThatCannotBeRead() {
            assertUsage(CommandLineRun.of("export", "no-such.yaml", "menu"), "there is no file no-such.yaml");
            assertUsage(CommandLineRun.of("export", folder.toString(), "menu"), folder + " is a folder");
        }

        @Test
        void valuesThatNoCanvasTakes() {
            assertUsage(export("menu", "--values", "{\"x\": 1}"), "canvas `menu` takes no value `x`");
            assertUsage(
                    export("menu", "--values", "{\"x\":1,\"y\":null}"), "canvas `menu` takes no values `x` and `y`");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{a:1}", "", "{", "{} {}", "{\"a\": 1e}"})
        void valuesThatAreNoJson(String values) {
            assertUsage(
                    export("menu", "--values", values), "the values are not JSON", "--values '{\"drink\": \"latte\"}'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[1]", "1", "null", "\"menu\""})
        void valuesWithoutNames(String values) {
            assertUsage(export("menu", "--values", values), "but no object", "--values '{\"drink\": \"latte\"}'");
        }

        private void assertUsage(CommandLineRun run, String... parts) {
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).startsWith("easel: ").contains(parts).contains("`easel export --help`");
            assertThat(run.out()).isEmpty();
        }
    }
}
