package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Generated apps, answering signed requests. */
class GeneratedAppRunsTest {
    private static final String CONFIGURE = "/messenger/configure";
    private static final String INITIALIZE = "/messenger/initialize";
    private static final String SUBMIT = "/messenger/submit";
    private static final String INBOX_INITIALIZE = "/inbox/initialize";
    private static final String INBOX_SUBMIT = "/inbox/submit";

    private static final String OUT_OF_DATE = "This card is out of date. Please open the app again.";

    @Nested
    class OnTheMessenger {
        private static final CanvasApp APP = CoffeeOrder.ordering("""
                return switch (event.request().workspaceId()) {
                    case "dry" -> event.soldOut();
                    case "done" -> event.confirm().completing();
                    case "broken" -> throw new IllegalStateException();
                    default -> event.confirm();
                };
                """).run(CoffeeOrder.APP, CoffeeOrder.HANDLERS);

        private final ServedApp coffee = new ServedApp(APP);

        @Test
        void configureShowsItsCanvasAndEndsWithResults() {
            assertThat(ServedApp.canvas(coffee.start(CONFIGURE))).isEqualTo("setup");
            assertThat(coffee.submit(CONFIGURE, "setup", "add").toString()).isEqualTo("{\"results\":{}}");
        }

        @Test
        void aHandlerAnswersInitialize() {
            Json reply = coffee.start(INITIALIZE);
            assertThat(ServedApp.canvas(reply)).isEqualTo("menu");
            assertThat(ServedApp.components(reply))
                    .extracting(Json::toString)
                    .containsExactly(
                            "{\"type\":\"text\",\"text\":\"What can we make you?\",\"style\":\"header\"}",
                            "{\"type\":\"text\",\"text\":\"Flat white, freshly ground.\"}",
                            "{\"type\":\"button\",\"id\":\"order\",\"label\":\"Order a flat white\",\"action\":{\"type\":\"submit\"}}");
        }

        @Test
        void aSubmitLeadsToTheHandlerOrTheCanvasThatItNames() {
            assertThat(ServedApp.canvas(coffee.submit(SUBMIT, "menu", "order"))).isEqualTo("confirm");
            assertThat(ServedApp.canvas(coffee.submit(SUBMIT, "confirm", "another")))
                    .isEqualTo("menu");
            assertThat(ServedApp.canvas(new ServedApp(APP, "dry").submit(SUBMIT, "menu", "order")))
                    .isEqualTo("sold-out");
        }

        @Test
        void aReplyCanCompleteTheApp() {
            Json plain = coffee.submit(SUBMIT, "menu", "order");
            Json done = new ServedApp(APP, "done").submit(SUBMIT, "menu", "order");
            assertThat(plain.get("event").isPresent()).isFalse();
            assertThat(done.get("event").toString()).isEqualTo("{\"type\":\"completed\"}");
        }

        @Test
        void aHandlerThatThrowsIsAnsweredWithTheFailureCanvas() {
            assertThat(ServedApp.canvas(new ServedApp(APP, "broken").submit(SUBMIT, "menu", "order")))
                    .isEqualTo("sorry");
        }

        @Test
        void aCardWhoseCanvasIsUnknownIsTakenByItsComponent() {
            assertThat(ServedApp.canvas(coffee.submit(SUBMIT, "", "another"))).isEqualTo("menu");
            assertThat(ServedApp.canvas(coffee.submit(SUBMIT, "renamed-since", "order")))
                    .isEqualTo("confirm");
        }

        @Test
        void whatNoCanvasOfTodaySubmitsIsOutOfDate() {
            assertThat(firstText(coffee.submit(SUBMIT, "menu", "another"))).isEqualTo(OUT_OF_DATE);
            assertThat(firstText(coffee.submit(SUBMIT, "closed", "order"))).isEqualTo(OUT_OF_DATE);
            assertThat(firstText(coffee.submit(SUBMIT, "setup", "add"))).isEqualTo(OUT_OF_DATE);
            assertThat(firstText(coffee.submit(SUBMIT, "", "nothing-we-know"))).isEqualTo(OUT_OF_DATE);
            assertThat(firstText(coffee.submit(CONFIGURE, "menu", "order"))).isEqualTo(OUT_OF_DATE);
        }
    }

    @Nested
    class OnBothSurfaces {
        private static final CanvasApp APP = Generated.fromFixture("two-surfaces")
                .with("com/example/desk/Desk.java", """
                        package com.example.desk;

                        import com.example.desk.canvas.LookUpEvent;
                        import dev.easel.protocol.request.Surface;

                        public final class Desk implements OrderDeskHandlers {
                            @Override
                            public LookUpEvent.Reply lookUp(LookUpEvent event) {
                                if (event.request().workspaceId().equals("broken")) {
                                    throw new IllegalStateException();
                                }
                                return event.request().flow().surface() == Surface.INBOX ? event.nothing() : event.found();
                            }
                        }
                        """)
                .run("com.example.desk.OrderDesk", "com.example.desk.Desk");

        private final ServedApp desk = new ServedApp(APP);

        @Test
        void eachStartsAsItIsTold() {
            assertThat(ServedApp.canvas(desk.start(INITIALIZE))).isEqualTo("welcome");
            assertThat(ServedApp.canvas(desk.start(INBOX_INITIALIZE))).isEqualTo("nothing");
        }

        @Test
        void aSubmitIsTakenWhereItsCanvasCanBe() {
            assertThat(ServedApp.canvas(desk.submit(SUBMIT, "welcome", "find"))).isEqualTo("found");
            assertThat(ServedApp.canvas(desk.submit(INBOX_SUBMIT, "nothing", "again")))
                    .isEqualTo("nothing");
            assertThat(firstText(desk.submit(INBOX_SUBMIT, "welcome", "find"))).isEqualTo(OUT_OF_DATE);
        }

        @Test
        void aComponentThatSeveralCanvasesHaveAlikeLeadsToItsHandlerFromAnUnknownCanvas() {
            assertThat(ServedApp.canvas(desk.submit(INBOX_SUBMIT, "", "again"))).isEqualTo("nothing");
        }

        @Test
        void eachFailsInItsOwnWords() {
            ServedApp broken = new ServedApp(APP, "broken");
            assertThat(ServedApp.canvas(broken.submit(SUBMIT, "welcome", "find")))
                    .isEqualTo("sorry");
            assertThat(ServedApp.canvas(broken.start(INBOX_INITIALIZE))).isEqualTo("out_of_order");
        }
    }

    @Nested
    class WithoutHandlers {
        private final ServedApp pages = new ServedApp(Generated.from("""
                app: pages
                package: com.example.pages
                surfaces: {messenger: [home]}
                flows: {initialize: first}
                canvases:
                  first: {components: [{button: next, label: Next, submit: second}]}
                  second: {components: [{button: next, label: Next, submit: third}, {button: end, label: End, submit: third}]}
                  third: {components: [{text: The end.}, {button: end, label: End, submit: third}]}
                """).run("com.example.pages.Pages"));

        @Test
        void submitsLeadFromCanvasToCanvas() {
            assertThat(ServedApp.canvas(pages.submit(SUBMIT, "first", "next"))).isEqualTo("second");
            assertThat(ServedApp.canvas(pages.submit(SUBMIT, "second", "next"))).isEqualTo("third");
        }

        @Test
        void aComponentOfSeveralCanvasesNeedsNoCanvasIfAllLeadToTheSame() {
            assertThat(ServedApp.canvas(pages.submit(SUBMIT, "", "end"))).isEqualTo("third");
        }

        @Test
        void aComponentThatLeadsToDifferentPlacesNeedsItsCanvas() {
            assertThat(firstText(pages.submit(SUBMIT, "", "next"))).isEqualTo(OUT_OF_DATE);
        }
    }

    @Test
    void eachResultIsThatOfItsButton() {
        ServedApp options = new ServedApp(Generated.from("""
                app: shops
                package: com.example.shops
                surfaces: {messenger: [home]}
                card_creation_options: {shop: string}
                flows: {configure: shop, initialize: card}
                canvases:
                  shop:
                    components:
                      - {button: bar, label: The bar, submit: {results: {shop: bar}}}
                      - {button: inn, label: The inn, submit: {results: {shop: inn}}}
                  card: {components: [{text: "${card_creation_options.shop}"}]}
                """).run("com.example.shops.Shops"));

        assertThat(options.submit(CONFIGURE, "shop", "bar")).hasToString("{\"results\":{\"shop\":\"bar\"}}");
        assertThat(options.submit(CONFIGURE, "shop", "inn")).hasToString("{\"results\":{\"shop\":\"inn\"}}");
    }

    private static String firstText(Json reply) {
        List<Json> components = ServedApp.components(reply);
        return String.valueOf(components.get(0).get("text").text());
    }
}
