package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.generate.JavaCompilation;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fragment in place is what its components would be if they stood there, with what is passed to it. */
class FragmentsTest {
    private static final String HEAD = """
            app: pieces
            package: com.example.pieces
            surfaces: {messenger: [home]}
            flows: {initialize: menu}
            """;

    @Test
    void aFragmentIsItsComponents() {
        String pieces = """
                fragments:
                  footer:
                    params: {label: string, tone: string = "muted", note: string?, shown: bool = true}
                    components:
                      - {text: "For ${label}", style: "${tone}"}
                      - {for: line in note, text: "${line}", else: Nothing to note.}
                      - {when: shown && note.hasValue(), text: Noted.}
                      - {when: "!shown", text: Hidden., else: Shown.}
                      - {button: back, label: "${label}"}
                """;
        assertSame(pieces + """
                        canvases:
                          menu:
                            components:
                              - {use: footer, with: {label: All, note: Paid}, routes: {back: menu}}
                              - {use: footer, as: end, with: {label: None, tone: error, shown: false}, routes: {back: menu}}
                        """, """
                canvases:
                  menu:
                    components:
                      - {text: For All, style: muted}
                      - {text: Paid}
                      - {text: Noted.}
                      - {text: Shown.}
                      - {button: back, label: All, submit: menu}
                      - {text: For None, style: error}
                      - {text: Nothing to note.}
                      - {text: Hidden.}
                      - {button: end.back, label: None, submit: menu}
                """);
    }

    @Test
    void namesOfAFragmentHideNothingOfWhatIsPassedToIt() {
        String written = generated("""
                        types: {Drink: {id: string, name: string, kinds: list<string>}}
                        fragments:
                          row:
                            params: {name: string, kinds: list<string>, isLast: bool}
                            components:
                              - for: drink in kinds
                                text: "${drink} of ${name}${loop.last && isLast ? \\"!\\" : \\"?\\"}"
                              - {text: "${kinds.filter(drink, drink != name).size()}"}
                        canvases:
                          menu:
                            load: {drinks: list<Drink>}
                            components:
                              - for: drink in drinks
                                use: row
                                with: {name: "${drink.name}", kinds: "${drink.kinds}", isLast: "${loop.last}"}
                        """).stream()
                .filter(file -> file.path().endsWith("MenuCanvas.java"))
                .map(GeneratedFile::text)
                .collect(Collectors.joining());

        assertThat(written)
                .contains("for (int j = 0; j < kinds.size(); j++)")
                .contains("String drink2 = kinds.get(j);")
                .contains("out.text(drink2);")
                .contains("out.text(drink.name());")
                .contains("j == kinds.size() - 1 && i == drinks.size() - 1 ? \"!\" : \"?\"")
                .contains("drink.kinds().stream().filter(drink2 -> !drink2.equals(drink.name()))");
    }

    @Test
    void whereFragmentsStandInTheDefinitionMakesNoDifference() {
        String fragments = """
                fragments:
                  inner: {components: [{text: Inside}]}
                  outer: {components: [{use: inner}, {divider: }]}
                """;
        String canvases = "canvases: {menu: {components: [{use: outer}, {use: inner}]}}\n";

        assertSame(fragments + canvases, canvases + fragments);
    }

    @Test
    void anUnnamedUseCallsItsInputsByTheirOwnNames() {
        String written = """
                canvases:
                  menu:
                    components:
                      - %s
                      - {button: go, label: Go, submit: {to: said, with: {name: "${input.name}"}}}
                  said: {params: {name: string}, components: [{text: "${name}"}]}
                """;
        String fragment = "fragments: {person: {components: [{input: name, label: Name, required: true}]}}\n";

        assertSame(
                fragment + written.formatted("use: person"),
                written.formatted("{input: name, label: Name, required: true}"));
    }

    @Test
    void aListWhoseEntriesAreDecidedAwayIsStillLeftOut() {
        List<GeneratedFile> files = generated("""
                fragments:
                  rows:
                    params: {all: bool = true}
                    components:
                      - list: [{when: all, item: a, title: A}]
                canvases: {menu: {components: [{text: Hello}, {use: rows, with: {all: false}}]}}
                """);

        assertThat(files.stream().map(GeneratedFile::text)).anyMatch(text -> text.contains("out.endListUnlessEmpty("));
        assertThat(JavaCompilation.of(
                                files.stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text)))
                        .messages())
                .isEmpty();
    }

    @Test
    void whatIsPassedOnAndDoublesComesToAnEnd() {
        String doubling = IntStream.range(1, 40)
                .mapToObj(i -> "  f" + i + ": {params: {x: string}, components: [{use: f" + (i + 1)
                        + ", with: {x: \"${x}${x}\"}}]}\n")
                .collect(Collectors.joining(
                        "", "fragments:\n", "  f40: {params: {x: string}, components: [{text: \"${x}\"}]}\n"));
        String canvas = "canvases: {menu: {load: {name: string}, components: [{use: f1, with: {x: \"%s\"}}]}}\n";

        assertThat(compiled(doubling + canvas.formatted("a")).diagnostics())
                .extracting(Diagnostic::message)
                .allMatch(message -> message.startsWith("with all that is passed on to it, `x` is too long here"))
                .isNotEmpty();
        assertThat(compiled(doubling + canvas.formatted("${name}")).diagnostics())
                .isNotEmpty();
    }

    @Test
    void whatIsDecidedAtEachLevelTakesNoTime() {
        String deep = IntStream.range(1, 40)
                .mapToObj(i -> "  f" + i + ": {params: {a: string?}, components: [{for: x in a, use: f" + (i + 1)
                        + ", with: {a: \"${x}\"}}]}\n")
                .collect(Collectors.joining(
                        "",
                        "fragments:\n",
                        "  f40: {params: {a: string?}, components: [{for: x in a, text: \"${x}\"}]}\n"));

        assertThat(compiled(deep + "canvases: {menu: {components: [{use: f1, with: {a: Deep}}]}}\n")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void fragmentsDeclaredInnermostFirstStandNoDeeperInEachOther() {
        String deep = IntStream.range(1, 2_000)
                .mapToObj(i -> "  f" + i + ": {components: [{use: f" + (i - 1) + "}]}\n")
                .collect(Collectors.joining("", "fragments:\n  f0: {components: [{text: Deep}]}\n", ""));

        assertThat(compiled(deep + "canvases: {menu: {components: [{use: f1999}]}}\n")
                        .diagnostics())
                .extracting(Diagnostic::message)
                .contains("fragments stand in each other more than 50 deep");
    }

    @Test
    void whatIsEnteredHasANameOfJavaWhateverItsIdIs() {
        List<GeneratedFile> files = generated("""
                handlers: {go: [menu]}
                fragments:
                  odd:
                    components:
                      - {input: "\u00e4", label: A}
                      - {input: class, label: B}
                      - {input: to-string, label: C}
                      - {input: Inner, label: D}
                      - {use: inner, as: inner}
                  inner: {components: [{input: x, label: X}]}
                canvases:
                  menu:
                    components:
                      - {use: odd, as: hash-code}
                      - {use: odd, as: seat}
                      - {button: go, label: Go, submit: go}
                """);

        assertThat(JavaCompilation.of(
                                files.stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text)))
                        .messages())
                .isEmpty();
    }

    @Test
    void fragmentsThatDoubleComeToAnEnd() {
        String doubling = IntStream.range(1, 40)
                .mapToObj(i -> "  f" + i + ": {components: [{use: f" + (i + 1) + "}, {use: f" + (i + 1) + "}]}\n")
                .collect(Collectors.joining("", "fragments:\n", "  f40: {components: [{text: Deep}]}\n"));

        assertThat(compiled(doubling + "canvases: {menu: {components: [{use: f1}]}}\n")
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("with all fragments in it this fragment has more than 10,000 components");
    }

    private static void assertSame(String one, String other) {
        assertThat(generated(one)).isEqualTo(generated(other));
    }

    private static List<GeneratedFile> generated(String definition) {
        CompileResult result = compiled(definition);
        assertThat(result.diagnostics()).isEmpty();
        return result.files();
    }

    private static CompileResult compiled(String definition) {
        SourceFile file = SourceFile.of("pieces.easel.yaml", HEAD + definition);
        return new EaselCompiler().compile(CompileRequest.generate(List.of(file)));
    }
}
