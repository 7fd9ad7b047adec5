package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a definition names is refused, or compiles, whatever else the generated Java calls so. */
class MembersOfAnyNameTest {
    private static final List<String> NAMES = List.of("""
            action all answer app args before by-id canvas canvas-name case clone com compare-to data date day
            declaring-class describe-constable dev dispatch each ending entry environment environment-value equals event
            field flows from from-environment get get-class handlers hash-code i icon id index initial input is java json
            key length list loaded locale map message name names notify now of of-id on open options or-null ordinal org
            out read reader record reply request required size settings settings-value show shown start stored-data
            stored-values submit text this to-json to-string value value-of values var view when with with-all with-id
            write-to writer x yield zone _y Z a-1""".split("\\s+"));

    private static final String LOOPS = """
            canvases:
              start: {load: {a1: string}, instead: [menu], components: [{text: A}]}
              menu:
                params: {xs: list<string>, m: "map<string>"}
            """;

    private record Role(String name, Function<List<String>, String> definition) {}

    private static final List<Role> ROLES = List.of(
            new Role("field", names -> """
                    types: {Thing: {%s}}
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {params: {t: Thing}, components: [%s]}}
                    """.formatted(typed(names), texts("t.", names))),
            new Role("setting", names -> """
                    settings: {%s}
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {components: [%s]}}
                    """.formatted(typed(names), texts("settings.", names))),
            new Role("stored value", names ->
                    """
                    stored_data: {%s}
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {components: [%s]}}
                    """.formatted(each(names, "%s: 'string = \"a\"'"), texts("stored_data.", names))),
            new Role("param", names -> """
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {params: {%s}, load: {more: string}, components: [%s]}}
                    """.formatted(typed(names), texts("", names))),
            new Role("param that may be left out", names -> """
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {params: {%s}, components: [{text: Hello}]}}
                    """.formatted(each(names, "%s: list<string>?"))),
            new Role("loaded value", names -> """
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {load: {%s}, components: [%s]}}
                    """.formatted(typed(names), texts("", names))),
            new Role("text of an enum", names -> """
                    types: {Size: [{id: a, name: a, text: A, %s}]}
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {params: {s: Size}, components: [{text: "${s}"}]}}
                    """.formatted(each(names, "%s: a"))),
            new Role("entry of an enum", names -> """
                    types: {Size: [%s]}
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {params: {s: Size}, components: [{text: "${s}"}]}}
                    """.formatted(each(names, "{id: %1$s, name: %1$s, text: %1$s}"))),
            new Role("canvas that a handler answers with", names ->
                    """
                    handlers: {decide: [%s]}
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {components: [{button: go, label: Go, submit: decide}]}, %s}
                    """.formatted(each(names, "%s"), each(names, "%s: {params: {p: int}, components: [{text: A}]}"))),
            new Role("canvas instead of another", names ->
                    """
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {load: {a: string}, instead: [%s], components: [{text: A}]}, %s}
                    """.formatted(each(names, "%s"), each(names, "%s: {params: {p: int}, components: [{text: A}]}"))),
            new Role("handler", names ->
                    """
                    handlers: {%s}
                    canvases: {start: {load: {a1: string}, instead: [menu], components: [{text: A}]}, menu: {load: {a: string}, components: [%s]}}
                    """.formatted(each(names, "%s: [menu]"), each(names, "{button: %1$s, label: A, submit: %1$s}"))),
            new Role(
                    "variable of a loop",
                    names -> LOOPS + "    components:\n"
                            + lines(names, "      - {for: '%1$s in xs', text: '${%1$s} ${loop.last ? 1 : 2}'}\n")
                            + lines(names, "      - {for: '%1$s, y1 in m', text: '${%1$s} ${y1}'}\n")),
            new Role(
                    "variable of a macro",
                    names -> LOOPS + "    components:\n"
                            + lines(
                                    names,
                                    "      - text: ${xs.filter(%1$s, %1$s != 'a').map(%1$s, %1$s + '-').size()}\n")));

    @TestFactory
    Stream<DynamicTest> isRefusedOrCompiles() {
        return ROLES.stream().map(role -> DynamicTest.dynamicTest(role.name(), () -> check(role)));
    }

    private static void check(Role role) {
        List<String> taken = NAMES.stream()
                .filter(name -> !isRefused(definition(role, List.of(name))))
                .toList();
        assertThat(taken).hasSizeBetween(50, NAMES.size() - 1);
        assertThat(Generated.from(definition(role, taken)).javacMessages()).isEmpty();
    }

    private static boolean isRefused(String definition) {
        SourceFile source = SourceFile.of("app.easel.yaml", definition);
        return new EaselCompiler()
                .compile(CompileRequest.generate(List.of(source)))
                .failed();
    }

    private static String definition(Role role, List<String> names) {
        return """
                app: app
                package: com.example.app
                surfaces: {messenger: [home]}
                flows: {initialize: start}
                """ + role.definition().apply(names);
    }

    private static String typed(List<String> names) {
        return each(names, "%s: string");
    }

    private static String texts(String of, List<String> names) {
        return names.stream()
                .map(name -> "{text: \"${" + of + name.replace('-', '_') + "}\"}")
                .collect(Collectors.joining(", "));
    }

    private static String each(List<String> names, String format) {
        return names.stream().map(format::formatted).collect(Collectors.joining(", "));
    }

    private static String lines(List<String> names, String format) {
        return names.stream().map(format::formatted).collect(Collectors.joining());
    }
}
