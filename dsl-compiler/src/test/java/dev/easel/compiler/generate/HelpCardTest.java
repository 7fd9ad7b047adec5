package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Targets of {@code help-card} that depend on something, and what stays in the fields of a canvas. */
class HelpCardTest {
    private static final String CONFIGURE = "/messenger/configure";
    private static final String INITIALIZE = "/messenger/initialize";
    private static final String SUBMIT = "/messenger/submit";
    private static final CanvasApp APP =
            Generated.fromFixture("help-card").run("com.example.help.HelpCard", "com.example.help.Desk");

    private final ServedApp served = new ServedApp(APP);

    @Test
    void aFlowStartsByTheFirstConditionThatHolds() {
        assertThat(started("operator")).isEqualTo("preview");
        assertThat(started("home")).isEqualTo("welcome");
    }

    private String started(String location) {
        return ServedApp.canvas(
                served.start(INITIALIZE, "\"context\":{\"location\":\"%s\",\"locale\":\"en\"}".formatted(location)));
    }

    @Test
    void whatWasEnteredDecidesWhetherTheConfigurationEnds() {
        Json setup = served.start(CONFIGURE);
        assertThat(entered(CONFIGURE, setup, "next", "\"team\":\"bar\",\"kind\":\"short\"")
                        .get("results"))
                .isEqualTo(Json.parse("{\"team\":\"bar\"}"));
        Json hours = entered(CONFIGURE, setup, "next", "\"team\":\"bar\",\"kind\":\"long\"");
        assertThat(ServedApp.canvas(hours)).isEqualTo("hours");
        assertThat(entered(CONFIGURE, hours, "done~bar", "\"hours\":\"9-17\"").get("results"))
                .isEqualTo(Json.parse("{\"team\":\"bar\",\"hours\":\"9-17\"}"));
        assertThat(ServedApp.canvas(entered(CONFIGURE, hours, "done~bar", "\"hours\":\"\"")))
                .isEqualTo("hours");
    }

    @Test
    void theWayThatIsTakenChecksWhatItReads() {
        Json setup = served.start(CONFIGURE);
        for (String kind : List.of("short", "long")) {
            Json refused = entered(CONFIGURE, setup, "next", "\"kind\":\"%s\"".formatted(kind));
            assertThat(refused.toString()).contains("easel-error-team");
        }
    }

    @Test
    void anotherChoiceKeepsWhatWasTyped() {
        Json form = form();
        Json chosen = entered(
                SUBMIT,
                form,
                "choose",
                "\"area\":\"billing\",\"details\":\"It is \\\"late\\\".\",\"copies\":[\"team\",\"boss\"]");
        assertThat(value(chosen, "area").text()).isEqualTo("billing");
        assertThat(value(chosen, "details").text()).isEqualTo("It is \"late\".");
        assertThat(value(chosen, "copies").items()).extracting(Json::text).containsExactly("team");
        assertThat(value(chosen, "topic").isPresent()).isFalse();
    }

    @Test
    void anOptionIsKeptAsFarAsItIsStillOffered() {
        Json billing = entered(SUBMIT, form(), "choose", "\"area\":\"billing\"");
        Json same = entered(SUBMIT, billing, "choose", "\"area\":\"shipping\",\"topic\":\"refund\"");
        assertThat(value(same, "topic").text()).isEqualTo("refund");
        Json other = entered(SUBMIT, billing, "choose", "\"area\":\"shipping\",\"topic\":\"bill\"");
        assertThat(value(other, "topic").isPresent()).isFalse();
    }

    @Test
    void whatWasClearedStaysClear() {
        Json form = form();
        assertThat(value(form, "details").text()).isEqualTo("Hello,");
        for (String nothing : List.of("\"details\":\"\"", "\"details\":null", "\"area\":\"other\"")) {
            assertThat(value(entered(SUBMIT, form, "choose", nothing), "details")
                            .isPresent())
                    .as(nothing)
                    .isFalse();
        }
    }

    @Test
    void withoutKeepTheCanvasIsAsItIsDeclared() {
        Json cleared = entered(SUBMIT, form(), "clear", "\"details\":\"It is late.\"");
        assertThat(value(cleared, "details").text()).isEqualTo("Hello,");
    }

    @Test
    void whatWasDoneBeforeDecides() {
        Json form = entered(SUBMIT, form(), "choose", "\"area\":\"billing\"");
        for (int asked = 1; asked <= 3; asked++) {
            Json thanks = entered(SUBMIT, form, "quick~bill~false", "\"details\":\"x\"");
            assertThat(ServedApp.canvas(thanks)).isEqualTo("thanks");
            assertThat(thanks.get("event").get("type").text()).isEqualTo("completed");
            form = entered(SUBMIT, served.use(SUBMIT, thanks, "more"), "choose", "\"area\":\"billing\"");
        }
        assertThat(ServedApp.canvas(entered(SUBMIT, form, "quick~bill~false", "\"details\":\"x\"")))
                .isEqualTo("busy");
    }

    @Test
    void whatAComponentCarriesAndWhatWasEnteredDecideTogether() {
        Json form = entered(SUBMIT, form(), "choose", "\"area\":\"billing\"");
        assertThat(entered(SUBMIT, form, "quick~refund~true", "\"details\":\"Please!\"")
                        .toString())
                .contains("We are back soon.");
        assertThat(entered(SUBMIT, form, "quick~refund~true", "\"details\":\"Please\"")
                        .toString())
                .contains("refund in person");
        assertThat(entered(SUBMIT, form, "quick~refund~true", "\"details\":\"\"")
                        .get("event")
                        .isPresent())
                .isTrue();
    }

    @Test
    void aReplyKeepsWhatWasEnteredAndStores() {
        Json form = entered(SUBMIT, form(), "person", "\"details\":\"Really?\",\"area\":\"other\"");
        assertThat(value(form, "details").text()).isEqualTo("Really?");
        assertThat(value(form, "area").text()).isEqualTo("other");
        assertThat(form.get("canvas").get("stored_data").get("asked").text()).isNull();
        assertThat(form.get("canvas").get("stored_data").toString()).contains("\"asked\":1");
    }

    @Test
    void whatLeadsToOnePlaceInTwoWaysIsToldApart() {
        Json setup = served.start(CONFIGURE);
        assertThat(served.use(CONFIGURE, setup, "day").get("results")).isEqualTo(Json.parse("{\"team\":\"day\"}"));
        assertThat(served.use(CONFIGURE, setup, "night").get("results")).isEqualTo(Json.parse("{\"team\":\"night\"}"));
        String long41 = "\"details\":\"%s\"".formatted("x".repeat(41));
        assertThat(entered(SUBMIT, form(), "person", long41).toString()).contains("easel-error-details");
        assertThat(ServedApp.canvas(entered(SUBMIT, form(), "anyway", long41))).isEqualTo("thanks");
    }

    private Json form() {
        return served.use(SUBMIT, served.start(INITIALIZE, "\"context\":{\"location\":\"home\"}"), "start");
    }

    private Json entered(String path, Json shown, String component, String values) {
        return served.start(
                path,
                "\"component_id\":\"%s\",\"current_canvas\":%s,\"input_values\":{%s}"
                        .formatted(component, shown.get("canvas"), values));
    }

    private static Json value(Json reply, String id) {
        return reply.get("canvas").get("content").get("components").items().stream()
                .filter(component -> id.equals(component.get("id").text()))
                .findFirst()
                .orElseThrow()
                .get("value");
    }
}
