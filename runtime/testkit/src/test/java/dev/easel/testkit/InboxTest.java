package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.CanvasService;
import dev.easel.runtime.signature.ClientSecrets;
import org.junit.jupiter.api.Test;

class InboxTest {
    private final Inbox inbox = Inbox.of(CoffeeApp.everywhere());

    @Test
    void openingAConversationInitializesThePanel() {
        Panel panel = inbox.open();
        Json request = panel.exchanges().get(0).request();

        assertThat(panel.canvasName()).isEqualTo("menu");
        assertThat(panel.exchanges()).extracting(Exchange::flow).containsExactly(Flow.INBOX_INITIALIZE);
        assertThat(request.names())
                .containsExactly("workspace_id", "workspace_region", "admin", "conversation", "contact");
        assertThat(request.get("contact").get("external_id").text()).isEqualTo("42");
    }

    @Test
    void aClickCarriesThePanelsCanvas() {
        Panel panel = inbox.open();
        Json before = panel.canvas();
        panel.click("order");
        Json submit = panel.exchanges().get(1).request();

        assertThat(panel.exchanges().get(1).flow()).isEqualTo(Flow.INBOX_SUBMIT);
        assertThat(submit.get("current_canvas")).isEqualTo(before);
        assertThat(submit.get("component_id").text()).isEqualTo("order");
        assertThat(submit.get("context").isPresent()).isFalse();
        assertThat(panel.canvasName()).isEqualTo("confirm");
        assertThat(panel.completed()).isTrue();
    }

    @Test
    void aFormBesideAConversationIsFilledInAndSent() {
        Scene scene = Samples.scene()
                .withAdmin(Json.parse("{\"type\":\"admin\",\"id\":\"7\"}"))
                .withPerson(Samples.person().withName("Ann"));
        Panel panel = Inbox.of(new FormApp())
                .in(scene)
                .open()
                .expect("form")
                .enter("note", "Call back")
                .choose("size", "Medium")
                .tick("extras", "s")
                .click("Save")
                .expect("sent");
        Json submit = panel.exchanges().get(1).request();

        assertThat(submit.names())
                .containsExactlyInAnyOrder(
                        "workspace_id",
                        "workspace_region",
                        "admin",
                        "component_id",
                        "conversation",
                        "current_canvas",
                        "contact",
                        "input_values");
        assertThat(submit.get("admin").get("id").text()).isEqualTo("7");
        assertThat(submit.get("contact").get("name").text()).isEqualTo("Ann");
        assertThat(submit.get("conversation")).isEqualTo(Samples.conversation());
        assertThat(panel.text()).contains("'note':'Call back'", "'size':'m'", "'extras':['s']");
    }

    @Test
    void anotherConversationOrParticipantHasItsOwnPanel() {
        Panel conversation = inbox.open(Json.parse("{\"type\":\"conversation\",\"id\":\"9\"}"));
        Panel participant = inbox.open(Samples.person().withId("second"));

        assertThat(conversation
                        .exchanges()
                        .get(0)
                        .request()
                        .get("conversation")
                        .get("id")
                        .text())
                .isEqualTo("9");
        assertThat(participant
                        .exchanges()
                        .get(0)
                        .request()
                        .get("contact")
                        .get("id")
                        .text())
                .isEqualTo("second");
        assertThat(participant.exchanges()).hasSize(1);
    }

    @Test
    void thePersonComesUnderTheNamesOfTheScene() {
        Panel panel =
                inbox.in(Samples.scene().withPersonKeys(PersonKeys.CUSTOMER)).open();

        assertThat(panel.exchanges().get(0).request().names())
                .contains("customer")
                .doesNotContain("contact", "user");
    }

    @Test
    void oneAppOfSeveralIsReachedByItsNameAndSecret() {
        CanvasService service = CanvasService.builder()
                .app(CoffeeApp.everywhere(), ClientSecrets.of("coffee-secret"))
                .app(new FormApp(), ClientSecrets.of("forms-secret"))
                .build();

        assertThat(Inbox.of(service, "forms", "forms-secret").open().canvasName())
                .isEqualTo("form");
    }

    @Test
    void anAppThatDoesNotServeTheInboxIsSaidSo() {
        assertThatThrownBy(
                        () -> Inbox.of(new CoffeeApp(Flow.MESSENGER_INITIALIZE)).open())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not serve /inbox/initialize");
    }
}
