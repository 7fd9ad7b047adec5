package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code plan-panel} reads of the attributes that a workspace adds. */
class PlanPanelTest {
    private static final CanvasApp APP =
            Generated.fromFixture("plan-panel").run("com.example.planpanel.PlanPanel", "com.example.planpanel.Plans");

    private final ServedApp served = new ServedApp(APP);

    @Test
    void attributesAreTypedInJavaAndInExpressions() {
        assertThat(panel(
                        "{\"plan\":\"pro\",\"seats\":3,\"trial\":true,\"renews-at\":1716200400,\"nicknames\":[\"J\",\"JD\"],"
                                + "\"spent\":12.50,\"other\":{}}",
                        "{\"topic\":\"Bikes\"}"))
                .containsExactly(
                        "pro 3 true 2024-05-20T10:20:00Z 12.50 Bikes", "Professional, Bikes", "12.50", "J", "JD");
    }

    @Test
    void whatIsMissingOrOfAnotherTypeIsAbsent() {
        String absent = "free null false null null no topic";

        assertThat(panel("{}", "{}")).containsExactly(absent, "Free, no topic");
        assertThat(panel("null", "[]")).containsExactly(absent, "Free, no topic");
        assertThat(panel(
                        "{\"plan\":\"gold\",\"seats\":\"3\",\"trial\":1,\"renews-at\":\"soon\",\"nicknames\":\"J\",\"spent\":[]}",
                        "{\"topic\":7}"))
                .containsExactly(absent, "Free, no topic");
    }

    @Test
    void aPersonThatMayBeMissingHasAttributesThatMay() {
        assertThat(mine("\"user\":{\"custom_attributes\":{\"plan\":\"pro\",\"seats\":3}}"))
                .containsExactly("Professional", "3 seats", "Professional");
        assertThat(mine("\"user\":null")).containsExactly("Free");
    }

    private List<String> panel(String contact, String conversation) {
        return texts(served.start(
                "/inbox/initialize",
                "\"contact\":{\"custom_attributes\":%s},\"conversation\":{\"custom_attributes\":%s}"
                        .formatted(contact, conversation)));
    }

    private List<String> mine(String members) {
        return texts(served.submit("/messenger/submit", "hello", "more", members));
    }

    private static List<String> texts(Json reply) {
        return ServedApp.components(reply).stream()
                .map(component -> String.valueOf(component.get("text").text()))
                .toList();
    }
}
