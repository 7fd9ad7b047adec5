package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.DiagnosticText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of diagnostics, made from the table of codes and from what broken definitions get; {@code -Deasel.rewrite=true} writes it. */
class DiagnosticsPageTest {
    private static final Path PAGE = Path.of("../docs/diagnostics.md");

    private static final String HEAD = """
            # Diagnostics

            Everything the compiler can say, with what a broken definition gets. The number never changes its meaning: `EZ0` is YAML, `EZ1` the
            words of the language, `EZ2` names and values, `EZ3` the conversation, `EZ4` Java names; `EZ9` is the [runtime](serving.md).

            An error must be mended before any Java is made. A warning works, and is probably not what was meant. A hint works, and could be better.
            """;

    @Test
    void saysWhatTheCompilerSays() throws IOException {
        String page = page();
        if (Fixtures.REWRITE) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void showsASampleOfEverything() {
        List<String> shown = shown();

        assertThat(DiagnosticCode.values())
                .allSatisfy(code -> assertThat(shown).anyMatch(text -> text.contains("[" + code.code() + "]")));
    }

    private static String page() {
        List<String> shown = shown();
        StringBuilder page = new StringBuilder(HEAD);
        for (DiagnosticCode code : DiagnosticCode.values()) {
            page.append("\n## ").append(code.code()).append(": ").append(code.title());
            page.append("\n\n").append(code.explanation()).append('\n');
            shown.stream()
                    .filter(text -> text.contains("[" + code.code() + "]"))
                    .findFirst()
                    .ifPresent(text -> page.append("\n```\n").append(text).append("\n```\n"));
        }
        return page.toString();
    }

    /** Every diagnostic of every broken fixture, in the order of the fixtures' names, and of what is too long for one. */
    private static List<String> shown() {
        return Stream.concat(
                        Fixtures.broken().stream()
                                .map(InvalidFixturesTest::diagnostics)
                                .flatMap(List::stream),
                        LargeMistakes.said().stream())
                .map(diagnostic -> DiagnosticText.plain().format(diagnostic).strip())
                .toList();
    }
}
