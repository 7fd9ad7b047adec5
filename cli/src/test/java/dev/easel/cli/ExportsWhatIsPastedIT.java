package dev.easel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each sound payload of real apps, pasted as a canvas, is exported as it was. */
class ExportsWhatIsPastedIT {
    private static final Path CORPUS = Path.of("../dsl-compiler/src/test/resources/corpus");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> asItWas() throws IOException {
        List<Json> sound = Json.parse(Files.readString(CORPUS.resolve("index.json"))).items().stream()
                .filter(entry -> !entry.get("findings").isPresent())
                .toList();
        assertThat(sound).hasSize(116);
        return sound.stream()
                .map(entry -> String.valueOf(entry.get("file").text()))
                .map(file -> DynamicTest.dynamicTest(file, () -> check(file)));
    }

    private void check(String file) throws IOException {
        Json canvas = Json.parse(Files.readString(CORPUS.resolve("canvases").resolve(file)))
                .get("canvas");
        Path definition = Files.writeString(folder.resolve("pasted.easel.yaml"), definition(canvas));

        CommandLineRun run = CommandLineRun.of("export", definition.toString(), "pasted");

        assertThat(run.exitCode()).as(run.err()).isZero();
        Json exported = Json.parse(run.out()).get("canvas");
        assertThat(exported.get("content").get("components"))
                .isEqualTo(canvas.get("content").get("components"));
        assertThat(members(exported.get("stored_data"))).isEqualTo(members(canvas.get("stored_data")));
    }

    private static Map<String, Json> members(Json object) {
        return object.names().stream().collect(Collectors.toMap(Function.identity(), object::get));
    }

    private static String definition(Json canvas) {
        String declared = canvas.get("stored_data").names().stream()
                .map(name -> "\"" + name + "\": json?")
                .collect(Collectors.joining(", ", "{", "}"));
        return """
                app: pasted
                surfaces: {messenger: [home]}
                %s
                flows: {initialize: pasted}
                canvases:
                  pasted:
                    canvas: %s
                    routes: {default: pasted}
                """.formatted(
                        declared.equals("{}") ? "" : "stored_data: " + declared,
                        canvas.toString().replace("${", "$${"));
    }
}
