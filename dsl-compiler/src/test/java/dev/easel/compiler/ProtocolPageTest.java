package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.RequestKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page about the protocol: each thing that it promises has a test that there is, or a step that is still to come. */
class ProtocolPageTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern MODULE = Pattern.compile("<module>(.*)</module>");
    private static final Pattern ROW = Pattern.compile("^\\|(?!---)(?! What \\|).*\\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern LISTED_STEP = Pattern.compile("^\\* \\*([^*]+)\\*:", Pattern.MULTILINE);
    private static final Pattern STEP = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)");
    private static final Pattern NAME = Pattern.compile("`((?:[a-z]+\\.)*[A-Z]\\w*Test)(?:\\.(\\w+))?`");
    private static final Pattern LAST_CELL = Pattern.compile("(?:(?:`[\\w.]+`|\\*[A-Za-z ]+\\*)(?:, |$))+");
    private static final Pattern TEST = Pattern.compile("@(?:Test|ParameterizedTest|TestFactory|Property|Example)\\b");

    private static final String PAGE = read(PROJECT.resolve("docs/protocol.md"));
    private static final List<Path> TESTS = tests();

    @Test
    void everyRowHasATestOrAStep() {
        assertThat(rows().map(row -> row.group(1)).toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(cell -> assertThat(cell).matches(LAST_CELL));
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        assertThat(names().toList())
                .isNotEmpty()
                .filteredOn(name -> !isThere(name.group(1), name.group(2)))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    @Test
    void everyStepIsListedAndTaken() {
        Set<String> listed =
                LISTED_STEP.matcher(PAGE).results().map(step -> step.group(1)).collect(Collectors.toSet());
        Set<String> named = rows().flatMap(row -> STEP.matcher(row.group(1)).results())
                .map(step -> step.group(1))
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isEqualTo(listed);
    }

    @Test
    void everyRequestHasItsPart() {
        assertThat(RequestKind.values())
                .extracting(RequestKind::title)
                .allSatisfy(title -> assertThat(PAGE).containsIgnoringCase("\n### " + title + "\n"));
    }

    @Test
    void everyAttributeAndActionOfAComponentIsNamed() {
        assertThat(Stream.concat(Components.ALL.stream(), Components.PARTS.stream()))
                .allSatisfy(type -> assertThat(section(type)).contains(words(type)));
    }

    @Test
    void everyRuleOfAReplyHasARow() {
        assertThat(IntStream.rangeClosed(1, 25).mapToObj("\n| V%02d, "::formatted))
                .allSatisfy(row -> assertThat(PAGE).containsOnlyOnce(row));
    }

    private static List<String> words(ComponentType type) {
        List<String> words = new ArrayList<>(
                type.attributes().stream().map(AttributeType::name).toList());
        if (type.action() != null) {
            type.action().types().stream().map(ActionType::word).forEach(words::add);
        }
        return words.stream().map(word -> "`" + word + "`").toList();
    }

    private static String section(ComponentType type) {
        String heading = "\n### `" + type.name() + "`\n";
        assertThat(PAGE).containsOnlyOnce(heading);
        int start = PAGE.indexOf(heading) + heading.length();
        return PAGE.substring(start, PAGE.indexOf("\n##", start));
    }

    private static Stream<MatchResult> rows() {
        return ROW.matcher(PAGE).results();
    }

    private static Stream<MatchResult> names() {
        return NAME.matcher(PAGE).results();
    }

    /** Whether there is one such class, whose name may have the last of its packages before it, and such a test in it. */
    private static boolean isThere(String type, @Nullable String method) {
        Path end = Path.of(type.replace('.', '/') + ".java");
        List<Path> files = TESTS.stream().filter(file -> file.endsWith(end)).toList();
        return files.size() == 1 && (method == null || hasTest(read(files.get(0)), method));
    }

    // as the formatter leaves it, a blank line stands before a test with all its annotations
    private static boolean hasTest(String source, String method) {
        return Pattern.compile("^ +[^\\s/*].* " + method + "\\(", Pattern.MULTILINE)
                .matcher(source)
                .results()
                .map(found -> source.substring(source.lastIndexOf("\n\n", found.start()), found.start()))
                .anyMatch(annotations -> TEST.matcher(annotations).find());
    }

    private static List<Path> tests() {
        return modules(PROJECT)
                .map(module -> module.resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(ProtocolPageTest::filesIn)
                .toList();
    }

    /** A module and those within it. */
    private static Stream<Path> modules(Path module) {
        return Stream.concat(
                Stream.of(module),
                MODULE.matcher(read(module.resolve("pom.xml")))
                        .results()
                        .flatMap(within -> modules(module.resolve(within.group(1)))));
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
