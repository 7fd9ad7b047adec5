package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.Function.Example;
import dev.easel.compiler.catalog.Function.Need;
import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.catalog.LanguageWord;
import dev.easel.compiler.catalog.LanguageWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The page about functions is the table, and what it says they give is what they give; {@code -Deasel.rewrite=true} writes it. {@code
 * LanguageWordsTest} tries the examples of words that are no functions.
 */
class FunctionsPageTest {
    private static final Path PAGE = Path.of("../docs/functions.md");
    private static final Path WORDS = Path.of("../runtime/core/src/main/resources/dev/easel/runtime/text/relative");
    private static final Map<Need, String> NEEDS =
            Map.of(Need.LOCALE, "locale", Need.ZONE, "zone", Need.CLOCK, "clock");

    private static final List<String> LOCALES = List.of("en", "en-GB", "de", "fr", "es", "it", "pt", "nl", "sv", "ja");
    private static final List<String> SHOWN = List.of(
            "currency(1234.5, \"EUR\")",
            "percent(0.256, 1)",
            "date(due, \"long\")",
            "time(placed, \"short\")",
            "relative(placed)");

    @Test
    void thePageIsTheTable() throws IOException {
        if (Fixtures.REWRITE) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsTrue() {
        Evaluation english = new Evaluation(Locale.ENGLISH);
        return Functions.ALL.stream()
                .flatMap(function -> function.examples().stream())
                .map(example -> DynamicTest.dynamicTest(
                        example.expression(),
                        () -> assertThat(english.of(example.expression())).isEqualTo(example.result())));
    }

    private static String page() throws IOException {
        String intro = """
                # Functions

                What expressions can call, as the compiler knows it. Every function can also be called on its first argument: `name.upper()` is
                `upper(name)`. A whole number serves where a decimal one is wanted.

                No function can fail. A literal that makes no sense, such as a currency that does not exist, is an error of the definition; what
                comes from data has a meaning all the same. An unknown currency stands after the number, in two digits. A format that is neither
                a style nor a pattern, or asks for what the value does not have, is `medium`. An unknown zone reads as UTC, and ` UTC` is said.
                Digits after the point are 0 to 20. A number that would take more than a thousand zeros has an exponent. A pattern of more than
                100 characters is `medium`, and a text of more than 1,000 is no number.

                What is written for people follows the locale of the app, by the JDK's own data (CLDR), with blanks that forbid a line break as
                plain ones. An unknown region reads as its language, an unknown language as English. JDKs of different age carry different data,
                such as `sep.` or `sep` in Dutch; what this page shows is the same on 17 and 25.

                In the examples the locale is `en`, the zone is `Europe/Berlin` and the clock says `2026-03-05T16:30:00Z`; `placed` is the moment
                `2026-03-05T14:05:09Z`, `arrives` the moment `2026-03-08T20:00:00Z`, `due` the date `2026-03-09`, `opens` the time `08:30`.

                """;
        return intro
                + Functions.ALL.stream().map(FunctionsPageTest::section).collect(Collectors.joining())
                + words()
                + inOtherLocales();
    }

    private static String section(Function function) {
        String signatures = function.signatures().stream()
                .map(signature -> "* `" + function.name() + signature.word() + "`" + needs(signature) + "\n")
                .collect(Collectors.joining());
        return section(function.name(), function.meaning(), signatures, function.examples()) + "Source: "
                + function.source() + ".\n\n";
    }

    private static String section(String name, String meaning, String signatures, List<Example> examples) {
        String rows = examples.stream()
                .map(example -> row(List.of("`" + example.expression() + "`", "`" + example.result() + "`")))
                .collect(Collectors.joining());
        return "## `" + name + "`\n\n" + capitalised(meaning) + ".\n\n" + signatures + "\n"
                + row(List.of("Example", "Gives")) + "|---|---|\n" + rows + "\n";
    }

    private static String words() {
        String ofOptionals = """
                # Values that may be missing

                The words here and below are called on a value like functions, and only so: what stands in their parentheses is no plain argument, or
                what they are called on may be missing. `T` and `U` are any types.

                A value may be missing if its type has a `?`. So may an element `xs[?0]` and a value `m[?"key"]` of a map. In a list, a `?` before an
                element leaves it out where it is missing: `[name, ?city]`.

                """;
        String ofElements = """
                # Every element

                The name in front, any that has no meaning yet, stands for each element of a list, or for each key of a map:
                `stock.filter(drink, stock[?drink].orValue(0) > 0)` is a list of keys.

                """;
        return ofOptionals + words(LanguageWords.OF_OPTIONALS) + ofElements + words(LanguageWords.OF_ELEMENTS);
    }

    private static String words(List<LanguageWord> words) {
        return words.stream()
                .map(word -> section(word.name(), word.meaning(), shapes(word), word.examples()))
                .collect(Collectors.joining());
    }

    private static String shapes(LanguageWord word) {
        return word.shapes().stream().map(shape -> "* `" + shape + "`\n").collect(Collectors.joining());
    }

    private static String needs(Function.Signature signature) {
        String needs = Arrays.stream(Need.values())
                .filter(signature.needs()::contains)
                .map(NEEDS::get)
                .collect(Collectors.joining(" and "));
        return needs.isEmpty() ? "" : ", by the app's " + needs;
    }

    private static String inOtherLocales() throws IOException {
        String rows = LOCALES.stream().map(FunctionsPageTest::row).collect(Collectors.joining());
        return "# In other locales\n\n"
                + row(Stream.concat(Stream.of("Locale"), SHOWN.stream().map(each -> "`" + each + "`"))
                        .toList())
                + "|---".repeat(SHOWN.size() + 1) + "|\n" + rows
                + "\n`relative` has words for " + languagesWithWords() + "; other languages read English.\n";
    }

    private static String languagesWithWords() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .collect(Collectors.joining("`, `", "`", "`"));
        }
    }

    private static String row(String tag) {
        Evaluation there = new Evaluation(Locale.forLanguageTag(tag));
        return row(Stream.concat(Stream.of("`" + tag + "`"), SHOWN.stream().map(there::of))
                .toList());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String capitalised(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
