package dev.easel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Canvases that show values are exported with those that are given, and samples of all others. */
class ExportWithValuesTest {
    private static final String BAR = """
            app: bar
            package: com.example.bar
            surfaces: {messenger: [home], inbox: [conversation_details]}
            locale: ${settings.language}
            zone: Europe/Berlin
            types:
              Drink: {id: string, name: string, price: decimal, size: Size}
              Size: [small: Small, large: Large]
            settings: {greeting: string = "Hello", site: url, language: string = "en"}
            stored_data: {cups: int = 0, last-drink: string?}
            handlers: {start: [menu], order: [confirm], desk: [who]}
            flows:
              failure: sorry
              messenger: {initialize: start}
              inbox: {initialize: desk}
            canvases:
              menu:
                params: {notice: string?, opens: datetime}
                load: {drinks: list<Drink>, best-before: date}
                stored_data: {cups: 2}
                components:
                  - {text: "${settings.greeting}, ${stored_data.cups} ${stored_data.last_drink.orValue('none')}"}
                  - {text: "${date(best_before, 'long')}, ${time(opens, 'short')}, ${relative(opens)}"}
                  - {text: "${notice.orValue('nothing new')}"}
                  - {for: drink in drinks, text: "${drink.name} ${drink.size} ${drink.price}"}
                  - {button: site, label: Site, url: "${settings.site}/menu"}
                  - {button: order, label: Order, submit: order}
              confirm:
                params: {drink: Drink, number: int, size: Size = large}
                components:
                  - {text: "${size} ${drink.name} for ${currency(drink.price, 'EUR')}, number ${number + 1}"}
                  - {for: person in contact, text: "For ${person.name.orValue('you')}", else: For you}
              who:
                params: {x: int = 1}
                components:
                  - {text: "${contact.name.orValue('nobody')} ${admin.name.orValue('')} ${conversation.id.orValue('')}"}
                  - {text: "${workspace_id}"}
              sorry: {components: [{text: Sorry.}]}
            """;

    private static final String CARD = """
            app: card
            package: com.example.card
            surfaces: {messenger: [home]}
            card_creation_options: {shop: string, note: string?}
            flows: {initialize: welcome}
            canvases:
              welcome:
                components:
                  - {text: "${card_creation_options.shop}: ${card_creation_options.note.orValue('nothing')}"}
            """;

    @TempDir
    private Path folder;

    private Path definition;

    @BeforeEach
    void write() throws IOException {
        definition = Files.writeString(folder.resolve("bar.easel.yaml"), BAR);
    }

    private CommandLineRun export(String canvas, String values) {
        return CommandLineRun.of("export", definition.toString(), canvas, "--values", values);
    }

    private List<String> texts(String canvas, String values) {
        CommandLineRun run = export(canvas, values);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Json.parse(run.out()).get("canvas").get("content").get("components").items().stream()
                .map(component -> component.get("text").text())
                .filter(Objects::nonNull)
                .toList();
    }

    private void writeCard() throws IOException {
        definition = Files.writeString(folder.resolve("card.easel.yaml"), CARD);
    }

    @Test
    void givesTheOptionsThatACardIsMadeWith() throws IOException {
        writeCard();
        assertThat(texts("welcome", "{}")).containsExactly("shop: nothing");
        assertThat(texts("welcome", "{\"card_creation_options\": {\"shop\": \"Bar\", \"note\": \"Hi\"}}"))
                .containsExactly("Bar: Hi");
    }

    @Nested
    class WhatIsNotGiven {
        @Test
        void isASampleOfWhatIsLoadedAndADefaultWhereThereIsOne() {
            assertThat(texts("menu", "{}"))
                    .containsExactly(
                            "Hello, 2 none",
                            "May 17, 2024, 5:30 PM, now",
                            "nothing new",
                            "name Small 1",
                            "name 2 Large 2");
        }

        @Test
        void isTheDefaultOfAParam() {
            assertThat(texts("confirm", "{}")).startsWith("Large name for €1.00, number 2");
        }

        @Test
        void isWhatRequestsCarry() {
            assertThat(texts("who", "{}")).containsExactly("Jane Doe Hoban Washburne 215469837245712", "ecahpwf5");
            assertThat(texts("confirm", "{}")).endsWith("For Jane Doe");
        }

        @Test
        void leavesTheStoredDataThatTheCanvasSetsAsItIs() {
            Json canvas = Json.parse(export("menu", "{\"stored_data\": {\"last-drink\": \"latte\"}}")
                            .out())
                    .get("canvas");

            assertThat(canvas.get("stored_data")).hasToString("{\"cups\":2}");
        }
    }

    @Nested
    class WhatIsGiven {
        @Test
        void isShown() {
            assertThat(texts("menu", """
                    {"drinks": [{"name": "Latte", "size": "large", "price": 3.50}], "best_before": "2026-01-02",
                     "opens": "2026-01-02T07:00:00Z", "notice": "Oat milk is back",
                     "settings": {"greeting": "Ciao"}, "stored_data": {"last_drink": "Mocha", "cups": 9}}"""))
                    .containsExactly(
                            "Ciao, 2 Mocha",
                            "January 2, 2026, 8:00 AM, in 1 year",
                            "Oat milk is back",
                            "Latte Large 3.50");
        }

        @Test
        void isTheLanguageTheZoneAndTheTime() {
            String opens = "\"opens\": \"2026-01-02T07:00:00Z\", \"best-before\": \"2026-01-02\"";

            assertThat(texts("menu", "{\"settings\": {\"language\": \"de\"}, " + opens + "}")
                            .get(1))
                    .startsWith("2. Januar 2026, 08:00");
            assertThat(texts("menu", "{\"locale\": \"fr\", \"zone\": \"UTC\", " + opens + "}")
                            .get(1))
                    .startsWith("2 janvier 2026, 07:00");
            assertThat(texts("menu", "{\"now\": \"2026-01-02T06:00:00Z\", " + opens + "}")
                            .get(1))
                    .endsWith("in 1 hour");
        }

        @Test
        void isWhatRequestsCarryAsItStands() {
            assertThat(texts("who", """
                    {"contact": {"id": "1"}, "admin": {"name": "Zoë"}, "conversation": {}, "workspace_id": "w1"}""")).containsExactly("nobody Zoë ", "w1");
            assertThat(texts("confirm", "{\"contact\": null}")).endsWith("For you");
        }
    }

    @Nested
    class Refuses {
        @Test
        void everythingThatDoesNotFitAtOnce() {
            assertUsage(
                    export("menu", """
                            {"drinks": [{"price": 1}, {"price": "x", "prize": 2}], "best-before": "soon", "zone": "X",
                             "settings": {"site": "shop"}, "stored-data": [], "sizes": 1, "locale": "?"}"""),
                    "canvas `menu` takes no value `sizes`: it takes `notice`, `opens`, `drinks`, `best_before`,"
                            + " `settings`, `stored_data`, ",
                    "; `drinks[1]` has no part `prize` (did you mean `price`?)",
                    "; `drinks[1].price` must be a number",
                    "; `best-before` must be a date such as 2024-05-17",
                    "; `zone` must be a time zone such as Europe/Berlin",
                    "; `settings.site` must be a whole address such as https://example.com",
                    "; `stored-data` must be an object of `cups` and `last_drink`",
                    "; `locale` must be a language such as en or pt-BR");
        }

        @Test
        void whatACanvasDoesNotTakeThoughOthersDo() {
            assertUsage(export("confirm", "{\"drinks\": []}"), "takes no value `drinks` (did you mean `drink`?)");
            assertUsage(export("sorry", "{\"contact\": {}}"), "canvas `sorry` takes no value `contact`\n");
        }

        @Test
        void whatAReplyCannotHold() {
            assertUsage(
                    export("menu", "{\"settings\": {\"site\": \"http://bar.example.com\"}}"),
                    "canvas `menu` cannot be shown with these values: component `site`: the address is not https");
            assertUsage(
                    export("confirm", "{\"number\": 9223372036854775807}"),
                    "canvas `confirm` cannot be shown with these values: a whole number is beyond 64 bits");
        }

        @Test
        void toLeaveOutTheOptionsThatACardIsMadeWith() throws IOException {
            writeCard();
            assertUsage(
                    export("welcome", "{\"card_creation_options\": null}"),
                    "canvas `welcome` is never shown without `card_creation_options`");
        }

        @Test
        void toLeaveOutWhatIsAlwaysThere() {
            assertUsage(export("who", "{\"workspace_id\": null}"), "`workspace_id` must be a text");
            assertUsage(
                    export("who", "{\"conversation\": null}"), "canvas `who` is never shown without `conversation`");
        }

        private void assertUsage(CommandLineRun run, String... parts) {
            assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).startsWith("easel: ").contains(parts).contains("`easel export --help`");
            assertThat(run.out()).isEmpty();
        }
    }
}
