package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.easel.protocol.json.Json;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a test does to a screen, in whatever order, is done or refused as documented; and what is refused changes nothing. */
class RandomWalkPropertyTest {
    private enum Deed {
        CLICK,
        ENTER,
        CHOOSE,
        TICK,
        UNTICK,
        VALUE,
        TICKS,
        EXPECT
    }

    record Step(Deed deed, String component, String text) {
        void take(Screen<?> screen) {
            switch (deed) {
                case CLICK -> screen.click(component);
                case ENTER -> screen.enter(component, text);
                case CHOOSE -> screen.choose(component, text);
                case TICK -> screen.tick(component, text, "s");
                case UNTICK -> screen.untick(component, text);
                case VALUE -> screen.value(component);
                case TICKS -> screen.ticks(component);
                case EXPECT -> screen.expect(text);
            }
        }
    }

    record Forgery(String component, String field, String value) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(Deed.class), names(), texts())
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Forgery>> forgeries() {
        Arbitrary<String> values = Arbitraries.of(
                "null",
                "\"\"",
                "\"s\"",
                "\"xl\"",
                "[]",
                "[\"s\",\"s\"]",
                "[\"l\",1,null,{}]",
                "1e9",
                "{\"a\":[]}",
                "true",
                "\"\\u0000\"",
                "\"\\ud83d\\ude00\"");
        Arbitrary<String> components = names().filter(name -> !name.isEmpty());
        return Combinators.combine(components, names(), values)
                .as(Forgery::new)
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of(
                "name",
                "E-mail",
                "note",
                "size",
                "Colour",
                "color",
                "extras",
                "send",
                "taken",
                "Send",
                "again",
                "save",
                "a",
                "off",
                "code",
                "now",
                "c",
                "new",
                "pick",
                "",
                "nothing",
                "easel-error",
                "easel-error-email");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("s", "m", "l", "Large", "Jo", "jo@example.com", "", "\n", "form", "done", "<\"\\\u0000");
    }

    @Property(tries = 200)
    void aWalkOnACardIsTakenOrRefused(
            @ForAll("steps") List<Step> steps, @ForAll NothingEntered nothing, @ForAll boolean signup) {
        Scene scene = Samples.scene().withNothingEntered(nothing);
        walk(
                steps,
                Messenger.of(signup ? new SignupApp() : new FormApp()).in(scene).add(Location.HOME));
    }

    @Property(tries = 50)
    void aWalkOnAPanelIsTakenOrRefused(@ForAll("steps") List<Step> steps) {
        walk(steps, Inbox.of(new FormApp()).open());
    }

    private static void walk(List<Step> steps, Screen<?> screen) {
        for (Step step : steps) {
            int sent = screen.exchanges().size();
            String text = screen.text();
            Json inputValues = screen.inputValues();

            Throwable refused = catchThrowable(() -> step.take(screen));

            if (refused != null) {
                assertThat(refused).isExactlyInstanceOf(AssertionError.class);
                assertThat(refused).hasMessageEndingWith("\n\non screen:\n" + text.indent(2));
                assertThat(screen.exchanges()).hasSize(sent);
                assertThat(screen.inputValues()).isEqualTo(inputValues);
            }
            assertThat(screen.exchanges())
                    .allSatisfy(exchange -> assertThat(exchange.status()).isEqualTo(200));
        }
    }

    @Property(tries = 100)
    void whatIsForgedIsAnswered(@ForAll("forgeries") List<Forgery> forgeries) {
        Card card = Messenger.of(new SignupApp()).add(Location.HOME);
        for (Forgery forgery : forgeries) {
            JsonObject values = new JsonObject().put(forgery.field(), Json.parse(forgery.value()));
            card.submitForged(forgery.component(), values.toJson());

            assertThat(card.exchanges())
                    .last()
                    .satisfies(exchange -> assertThat(exchange.status()).isEqualTo(200));
        }
    }
}
