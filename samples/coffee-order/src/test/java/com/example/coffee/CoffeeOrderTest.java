package com.example.coffee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testkit.Card;
import dev.easel.testkit.Location;
import dev.easel.testkit.Messenger;
import dev.easel.testkit.Samples;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole app in an in-memory Messenger, by signed requests. */
class CoffeeOrderTest {
    private final Messenger messenger = messenger(10);

    @Test
    void aTeammateAddsTheCardAndAPersonOrders() {
        Card card = messenger.add(Location.HOME);
        assertThat(card.canvasName()).isEqualTo("setup");

        card.enter("shop", "Harbour").click("save");
        assertThat(card.canvasName()).isEqualTo("menu");
        assertThat(card.text()).contains("- [Flat white · €3.80] (drink~flat-white)");

        card.choose("size", "large").click("drink~flat-white");
        assertThat(card.canvasName()).isEqualTo("confirm");
        assertThat(card.text()).contains("One Large **Flat white**, coming up.");

        card.click("another");
        assertThat(card.canvasName()).isEqualTo("menu");
    }

    @Test
    void aCardHasAShop() {
        Card card = messenger.add(Location.HOME);

        card.click("save");
        assertThat(card.configuring()).isTrue();
        assertThat(card.text()).contains("Shop name: [] (shop, failed)", "! Tell us the shop's name.");

        card.enter("shop", "The coffee bar at the far end of the old harbour").click("save");
        assertThat(card.text()).contains("! At most 40 letters.").doesNotContain("Tell us the shop's name.");

        card.enter("shop", "Harbour").click("save");
        assertThat(card.configuring()).isFalse();
        assertThat(card.canvasName()).isEqualTo("menu");
    }

    @Test
    void aShopThatIsClosedSaysSo() {
        Card card = Messenger.of(CoffeeOrder.app(new Coffee(new Bar(10, Set.of("Harbour")))))
                .add(Location.CONVERSATION)
                .enter("shop", "Harbour")
                .click("save");

        assertThat(card.text()).isEqualTo("We are closed.");
    }

    @Test
    void theBillIsOfAllCups() {
        Card card = order(order(open(messenger, Location.HOME), "mocha").click("another"), "tea")
                .click("another");

        card.click("bill");

        assertThat(card.text()).isEqualTo("Cups: 2\nTotal: €6.70");
    }

    @Test
    void whoHasOrderedNothingIsOfferedNoBill() {
        Card card = open(messenger, Location.HOME);

        assertThat(card.text()).doesNotContain("Show the bill");
        assertThat(order(card, "tea").click("another").text()).contains("[Show the bill] (bill)");
    }

    @Test
    void aConversationAndEachPersonOnHomeHaveBillsOfTheirOwn() {
        Messenger ofJohn =
                messenger.in(Samples.scene().withPerson(Samples.person().withId("another-person")));

        Card home = order(open(messenger, Location.HOME), "mocha").click("another");
        Card conversation = order(open(messenger, Location.CONVERSATION), "tea").click("another");
        Card homeOfJohn = order(open(ofJohn, Location.HOME), "espresso").click("another");

        assertThat(home.click("bill").text()).contains("Total: €4.20");
        assertThat(conversation.click("bill").text()).contains("Total: €2.50");
        assertThat(homeOfJohn.click("bill").text()).contains("Total: €2.20");
    }

    @Test
    void theLastCupIsServedOnce() {
        Messenger oneOfEach = messenger(1);
        Card first = open(oneOfEach, Location.CONVERSATION);
        Card second = open(oneOfEach, Location.CONVERSATION);

        assertThat(order(first, "mocha").canvasName()).isEqualTo("confirm");
        assertThat(order(second, "mocha").text()).contains("! Mocha is sold out today.");
        assertThat(second.click("back").canvasName()).isEqualTo("menu");
    }

    private static Messenger messenger(int servings) {
        return Messenger.of(CoffeeOrder.app(new Coffee(new Bar(servings, Set.of()))));
    }

    private static Card open(Messenger messenger, Location location) {
        return messenger.add(location).enter("shop", "Harbour").click("save");
    }

    private static Card order(Card card, String drink) {
        return card.click("drink~" + drink);
    }
}
