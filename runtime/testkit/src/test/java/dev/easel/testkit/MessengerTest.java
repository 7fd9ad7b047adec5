package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.CanvasService;
import dev.easel.runtime.signature.ClientSecrets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessengerTest {
    private static final CoffeeApp UNCONFIGURED = new CoffeeApp(Flow.MESSENGER_INITIALIZE, Flow.MESSENGER_SUBMIT);

    private final Messenger messenger = Messenger.of(CoffeeApp.everywhere());

    @Test
    void anAppWithoutConfigureIsInitializedAtOnce() {
        Card card = Messenger.of(UNCONFIGURED).add(Location.HOME);

        assertThat(card.configuring()).isFalse();
        assertThat(card.canvasName()).isEqualTo("menu");
        assertThat(card.text()).isEqualTo("Menu of null\n[Order] (order)\n[Fail] (fail)");
        assertThat(card.exchanges()).extracting(Exchange::flow).containsExactly(Flow.MESSENGER_INITIALIZE);
        assertThat(card.exchanges().get(0).request().names()).doesNotContain("card_creation_options");
    }

    @Test
    void resultsOfConfigureBecomeTheOptionsOfInitialize() {
        Card card = messenger.add(Location.CONVERSATION);
        assertThat(card.configuring()).isTrue();
        assertThat(card.canvasName()).isEqualTo("setup");

        card.click("more").click("south");

        assertThat(card.configuring()).isFalse();
        assertThat(card.text()).startsWith("Menu of south");
        assertThat(card.exchanges())
                .extracting(Exchange::flow)
                .containsExactly(
                        Flow.MESSENGER_CONFIGURE,
                        Flow.MESSENGER_CONFIGURE,
                        Flow.MESSENGER_CONFIGURE,
                        Flow.MESSENGER_INITIALIZE);
        Json results = card.exchanges().get(2).reply().get("results");
        assertThat(card.exchanges().get(3).request().get("card_creation_options"))
                .isEqualTo(results);
    }

    @Test
    void aCardThatWasConfiguredBeforeIsMadeFromItsOptions() {
        Card card = messenger.addConfigured(Location.HOME, Json.parse("{\"bar\":\"north\",\"old\":1}"));

        assertThat(card.configuring()).isFalse();
        assertThat(card.text()).startsWith("Menu of north");
        assertThat(card.exchanges()).extracting(Exchange::flow).containsExactly(Flow.MESSENGER_INITIALIZE);
        assertThat(messenger.addConfigured(Location.HOME, Json.parse("{}")).text())
                .startsWith("Menu of null");
    }

    @Test
    void aConfigureStepCarriesTheCanvasOnScreen() {
        Card card = messenger.add(Location.HOME).click("more");
        Json first = card.exchanges().get(0).request();
        Json step = card.exchanges().get(1).request();

        assertThat(first.names()).containsExactly("workspace_id", "workspace_region", "admin", "context");
        assertThat(step.names())
                .containsExactly(
                        "workspace_id",
                        "workspace_region",
                        "admin",
                        "context",
                        "component_id",
                        "current_canvas",
                        "input_values");
        assertThat(step.get("current_canvas").get("stored_data")).hasToString("{\"$canvas\":\"setup\"}");
    }

    @Test
    void aSubmitCarriesTheCanvasOnScreenAndThePerson() {
        Card card = Messenger.of(UNCONFIGURED).add(Location.HOME);
        Json before = card.canvas();
        card.click("order");
        Json submit = card.exchanges().get(1).request();

        assertThat(submit.names())
                .containsExactly(
                        "workspace_id",
                        "workspace_region",
                        "component_id",
                        "current_canvas",
                        "input_values",
                        "context",
                        "user");
        assertThat(submit.get("component_id").text()).isEqualTo("order");
        assertThat(submit.get("current_canvas")).isEqualTo(before);
        assertThat(submit.get("input_values")).hasToString("{}");
        assertThat(submit.get("context").get("referrer").text()).isEqualTo("https://shop.example.com/cart");
    }

    @Test
    void completedIsRememberedOnceReported() {
        Card card = Messenger.of(UNCONFIGURED).add(Location.HOME);
        assertThat(card.completed()).isFalse();

        assertThat(card.click("order").completed()).isTrue();
        assertThat(card.click("again").completed()).isTrue();
        assertThat(card.canvasName()).isEqualTo("menu");
    }

    @Test
    void aHandlerThatFailsLeavesWhatThePersonWouldSee() {
        Card card = Messenger.of(UNCONFIGURED).add(Location.HOME).click("fail");

        assertThat(card.text()).isEqualTo("! Something went wrong. Please try again.");
        assertThat(card.storedData()).hasToString("{\"$canvas\":\"menu\"}");
    }

    @ParameterizedTest
    @EnumSource
    void onlyAConversationsContextHasAConversation(Location location) {
        Card card = Messenger.of(UNCONFIGURED).add(location);
        Json context = card.exchanges().get(0).request().get("context");

        assertThat(context.get("location").text()).isEqualTo(location.name().toLowerCase(Locale.ROOT));
        assertThat(context.get("conversation_id").integer())
                .isEqualTo(location == Location.CONVERSATION ? 215469837245712L : null);
        assertThat(context.get("referrer").isPresent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENTED, user, '', ''",
        "OBSERVED, contact, customer, ''",
        "CUSTOMER, customer, '', ''",
        "ALL, contact, customer, user"
    })
    void thePersonComesUnderTheNamesOfTheScene(PersonKeys keys, String first, String second, String third) {
        Scene scene = Samples.scene().withPersonKeys(keys);
        Json submit = Messenger.of(UNCONFIGURED)
                .in(scene)
                .add(Location.HOME)
                .click("order")
                .exchanges()
                .get(1)
                .request();

        for (String name : new String[] {"contact", "customer", "user"}) {
            boolean expected = name.equals(first) || name.equals(second) || name.equals(third);
            assertThat(submit.get(name).isPresent()).as(name).isEqualTo(expected);
        }
    }

    @Test
    void theSceneIsWhatRequestsTell() {
        Scene scene = Samples.scene()
                .withWorkspaceId("other")
                .withWorkspaceRegion(null)
                .withLocale("pt-BR")
                .withReferrer(null)
                .withPersonKeys(PersonKeys.ALL)
                .withAdmin(Json.parse("{\"type\":\"admin\",\"id\":\"7\"}"))
                .withConversation(Json.parse("{\"type\":\"conversation\",\"id\":\"8\"}"))
                .withPerson(Samples.person()
                        .withId("p")
                        .withExternalId(null)
                        .withName("Ann <3 & Bob")
                        .withEmail(null)
                        .withCustomAttributes(Json.parse("{\"vip\":true}")));
        Card card =
                messenger.in(scene).add(Location.CONVERSATION).click("north").click("order");
        Json configure = card.exchanges().get(0).request();
        Json submit = card.exchanges().get(3).request();

        assertThat(configure.get("workspace_id").text()).isEqualTo("other");
        assertThat(configure.get("workspace_region").isPresent()).isFalse();
        assertThat(configure.get("admin").get("id").text()).isEqualTo("7");
        assertThat(submit.get("context"))
                .hasToString("{\"conversation_id\":8,\"locale\":\"pt-BR\",\"location\":\"conversation\","
                        + "\"messenger_action_color\":\"#0a7cff\",\"messenger_background_color\":\"#ffffff\"}");
        Json contact = submit.get("contact");
        assertThat(contact.get("id").text()).isEqualTo("p");
        assertThat(contact.get("role").text()).isEqualTo("lead");
        assertThat(contact.get("workspace_id").text()).isEqualTo("other");
        assertThat(contact.get("name").text()).isEqualTo("Ann <3 & Bob");
        assertThat(contact.get("custom_attributes")).hasToString("{\"vip\":true}");
        assertThat(submit.get("user").get("type").text()).isEqualTo("lead");
        assertThat(submit.get("user").get("email")).hasToString("null");
        assertThat(submit.get("customer")).isEqualTo(submit.get("user"));
    }

    @Test
    void eachCardHasItsOwnExchanges() {
        Card one = messenger.add(Location.HOME).click("more");
        Card other = messenger.add(Location.HOME);

        assertThat(one.exchanges()).hasSize(2);
        assertThat(other.exchanges()).hasSize(1);
        assertThat(one.exchanges().get(0))
                .hasToString(
                        "POST /messenger/configure\n" + one.exchanges().get(0).request() + "\n200\n"
                                + one.exchanges().get(0).reply());
    }

    @Test
    void oneAppOfSeveralIsReachedByItsNameAndSecret() {
        CanvasService service = CanvasService.builder()
                .app(UNCONFIGURED, ClientSecrets.of("coffee-secret"))
                .app(new FormApp(), ClientSecrets.of("forms-secret"))
                .build();

        assertThat(Messenger.of(service, "coffee", "coffee-secret")
                        .add(Location.HOME)
                        .canvasName())
                .isEqualTo("menu");
        assertThat(Messenger.of(service, "forms", "forms-secret")
                        .add(Location.HOME)
                        .canvasName())
                .isEqualTo("form");
        assertThatThrownBy(() -> Messenger.of(service, "coffee", "forms-secret").add(Location.HOME))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the app answered with status 401; Intercom would show an error and keep what"
                        + " was on screen; the service does not know the client secret");
    }

    @Test
    void anAppThatDoesNotServeTheMessengerIsSaidSo() {
        assertThatThrownBy(
                        () -> Messenger.of(new CoffeeApp(Flow.INBOX_INITIALIZE)).add(Location.HOME))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the app `coffee` does not serve /messenger/initialize; it serves [/inbox/initialize]");
    }

    @Test
    void anAppThatDoesNotServeSubmitsIsSaidSo() {
        Card card = Messenger.of(new CoffeeApp(Flow.MESSENGER_INITIALIZE)).add(Location.HOME);

        assertThatThrownBy(() -> card.click("order"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not serve /messenger/submit");
    }
}
