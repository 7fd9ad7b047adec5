package com.example.coffee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testkit.Card;
import dev.easel.testkit.Location;
import dev.easel.testkit.Messenger;
import org.junit.jupiter.api.Test;

/** The whole app in an in-memory Messenger, by signed requests. */
class CoffeeOrderTest {
    @Test
    void aTeammateAddsTheCardAndAPersonOrders() {
        Card card = messenger(10).add(Location.HOME);
        assertThat(card.canvasName()).isEqualTo("setup");

        card.click("add");
        assertThat(card.canvasName()).isEqualTo("menu");

        card.click("order");
        assertThat(card.canvasName()).isEqualTo("confirm");
        assertThat(card.text()).contains("One flat white, coming up.");

        card.click("another");
        assertThat(card.canvasName()).isEqualTo("menu");
    }

    @Test
    void theLastCupIsServedOnceAndThenTheBarCloses() {
        Messenger messenger = messenger(1);
        Card first = messenger.add(Location.CONVERSATION).click("add");
        Card second = messenger.add(Location.CONVERSATION).click("add");

        assertThat(first.click("order").canvasName()).isEqualTo("confirm");
        assertThat(second.click("order").canvasName()).isEqualTo("sold-out");
        assertThat(second.click("back").canvasName()).isEqualTo("menu");
        assertThat(messenger.add(Location.HOME).click("add").canvasName()).isEqualTo("closed");
    }

    private static Messenger messenger(int servings) {
        return Messenger.of(CoffeeOrder.app(new Coffee(new Bar(servings))));
    }
}
