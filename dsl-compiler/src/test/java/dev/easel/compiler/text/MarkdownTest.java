package dev.easel.compiler.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("any-jdk")
class MarkdownTest {
    private record Case(String text, Markdown kind, String excerpt) {}

    static Stream<Case> markdown() {
        return Stream.of(
                new Case("# Menu", Markdown.HEADING, "# Menu"),
                new Case("Hello\n\n### Our **menu**\n", Markdown.HEADING, "### Our menu"),
                new Case("We have\n- coffee\n- tea", Markdown.LIST, "- coffee"),
                new Case("* coffee\n\n* tea", Markdown.LIST, "* coffee"),
                new Case("1. Choose\n2. Pay", Markdown.LIST, "1. Choose"),
                new Case("1) Choose\r\n2) Pay", Markdown.LIST, "1) Choose"),
                new Case("```\ncode\n```", Markdown.CODE_BLOCK, "```"),
                new Case("| a | b |\n|---|---|\n| 1 | 2 |", Markdown.TABLE, "|---|---|"),
                new Case("a | b\n--- | ---\n1 | 2", Markdown.TABLE, "--- | ---"),
                new Case("Above\n---\nBelow", Markdown.LINE, "---"),
                new Case("> She said so", Markdown.QUOTE, "> She said so"),
                new Case(
                        "See ![Latte](https://example.com/a.png)",
                        Markdown.IMAGE,
                        "![Latte](https://example.com/a.png)"),
                new Case("Say `latte` to order", Markdown.CODE, "`latte`"),
                new Case("Now ~~5~~ 4 euros", Markdown.STRIKETHROUGH, "~~5~~"),
                new Case("__Now__ open", Markdown.OTHER_BOLD, "__Now__"),
                new Case("***Now*** open", Markdown.BOLD_ITALICS, "***Now***"),
                new Case("We are *now* open", Markdown.ITALICS, "*now*"),
                new Case("(*now*)", Markdown.ITALICS, "*now*"),
                new Case("**We are *now* open**", Markdown.ITALICS, "*now*"),
                new Case("[*now*](https://example.com)", Markdown.ITALICS, "*now*"),
                new Case("We are _now open_.", Markdown.UNDERSCORES, "_now open_"),
                new Case("<b>Now</b>", Markdown.HTML, "<b>"),
                new Case("one<br/>two", Markdown.HTML, "<br/>"),
                new Case("<a href=\"https://example.com\">here</a>", Markdown.HTML, "<a href=\"https://example.com\">"),
                new Case("*now* or _never_", Markdown.ITALICS, "*now*"),
                new Case("_never_ or *now*", Markdown.UNDERSCORES, "_never_"),
                new Case("# " + "x".repeat(50), Markdown.HEADING, "# " + "x".repeat(38) + "..."));
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void theFirstThingThatIsNeitherLinkNorBoldIsFound(Case expected) {
        assertThat(Markdown.first(expected.text())).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(expected.kind());
            assertThat(found.excerpt()).isEqualTo(expected.excerpt());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello",
                "**bold**",
                "**bold** and **more bold**, 2**3 is 8",
                "[a](https://b_c_d)",
                "[**a**](https://example.com/_x_/*y*) and [b](https://example.com/a_(b))",
                "https://example.com/_x_/*y*?a=`b`",
                "first_last_name@example.com and _me_@example.com",
                "5 * 3",
                "5 * 3 * 2 = 30, 5*3*2 = 30",
                "snake_case and UPPER_SNAKE_CASE and _private",
                "Order #1001",
                "#1001 is ready",
                "#coffee #tea",
                "- dash in a sentence",
                "We - that is, the bar - are closed",
                "1. Choose a drink",
                "1.5 litres\n2.5 litres",
                "* required",
                "Prices in EUR*\n*incl. VAT",
                "*incl. VAT, *excl. shipping",
                "(*) and (*)",
                "'*' or '*'",
                "*****",
                "3 > 2 > 1, 1 < 2",
                "> 18 years",
                ">> next",
                "if a <b and c> d",
                "<name>, <order id> and <3",
                "~5 minutes, ~ 10 minutes, ~~",
                "It's 5` long",
                "What?![sic]",
                "¯\\_(ツ)_/¯",
                "-- 2024 --",
                "a|b|c",
                "[x] done, [ ] open",
                "Costs in ${currency}"
            })
    void proseIsNoMarkdown(String text) {
        assertThat(Markdown.first(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "_", "`", "~", "**", "[", "[a](", "![", "<a ", "<a x=\"", "\n", " ", "\n- ", "1. ", "a@", "a.",
                "(", ">", "#", "|-", "_a ", "*a "
            })
    void nothingIsTooLongToBeAnswered(String part) {
        String text = part.repeat(400_000 / part.length());

        assertThat(Markdown.first(text + "\n# Menu")).isPresent();
    }
}
