package dev.easel.compiler;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the compiler says of definitions that are too long for a fixture, or take two files. */
final class LargeMistakes {
    private static final String HEAD = """
            app: front-desk
            package: com.example.desk
            surfaces: {messenger: [home]}
            """;

    private LargeMistakes() {}

    static List<Diagnostic> said() {
        return Stream.of(
                        List.of(tooLarge()),
                        List.of(manyMistakes()),
                        onePackage(),
                        List.of(longEvent()),
                        List.of(longRecord()))
                .map(LargeMistakes::said)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Diagnostic> said(List<String> definitions) {
        List<SourceFile> files = IntStream.range(0, definitions.size())
                .mapToObj(i -> SourceFile.of((char) ('a' + i) + ".easel.yaml", definitions.get(i)))
                .toList();
        return new EaselCompiler().compile(CompileRequest.generate(files)).diagnostics();
    }

    private static String tooLarge() {
        return HEAD + "# a comment\n".repeat(100_000);
    }

    private static String manyMistakes() {
        return HEAD + lines(1_500, i -> "word%d: x".formatted(i));
    }

    private static List<String> onePackage() {
        String canvas = HEAD + "flows: {initialize: start}\ncanvases: {start: {components: [{text: Hello.}]}}\n";
        return List.of(canvas, canvas.replace("front-desk", "back-office"));
    }

    private static String longEvent() {
        return HEAD + "flows: {initialize: decide}\nhandlers:\n  decide:\n" + lines(3_400, i -> "    - c" + i)
                + "canvases:\n"
                + lines(3_400, i -> "  c%d: {params: {p: string?}, components: [{text: Hello.}]}".formatted(i));
    }

    private static String longRecord() {
        return HEAD + "flows: {initialize: start}\ntypes:\n  Order:\n"
                + lines(300, i -> "    field%d: string".formatted(i))
                + "canvases: {start: {load: {order: Order}, components: [{text: '${order.field0}'}]}}\n";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).map(each -> each + "\n").collect(Collectors.joining());
    }
}
