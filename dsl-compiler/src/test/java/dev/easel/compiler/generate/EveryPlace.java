package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;

/** What {@code every-place} shows: each of its canvases is a place, and has the constructs of the language under headings. */
final class EveryPlace {
    private static final CanvasApp APP =
            Generated.fromFixture("every-place").run("com.example.places.EveryPlace", "com.example.places.FarmShop");

    private EveryPlace() {}

    /**
     * A canvas shows these components below a heading: in spring, when there is some of everything; in winter, when there is nothing;
     * and in summer, when there is more than is shown, and a notice that says nothing.
     */
    static void assertBelow(String canvas, String heading, String components) {
        Json expected = Json.parse(components);
        assertThat(expected.names()).containsExactly("spring", "winter", "summer");
        for (String season : expected.names()) {
            assertThat(below(season, canvas, heading))
                    .as(season)
                    .isEqualTo(expected.get(season).items());
        }
    }

    private static List<Json> below(String season, String canvas, String heading) {
        List<Json> all = ServedApp.components(new ServedApp(APP, season).submit("/messenger/submit", "menu", canvas));
        Json header = Json.parse("{\"type\":\"text\",\"text\":\"" + heading + "\",\"style\":\"header\"}");
        assertThat(all).contains(header);
        return all.subList(all.indexOf(header) + 1, all.size()).stream()
                .takeWhile(component -> !"header".equals(component.get("style").text()))
                .toList();
    }
}
