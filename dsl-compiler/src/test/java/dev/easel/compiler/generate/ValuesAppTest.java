package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.Divider;
import dev.easel.protocol.canvas.Dropdown;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.canvas.ItemList;
import dev.easel.protocol.canvas.Option;
import dev.easel.protocol.canvas.SingleSelect;
import dev.easel.protocol.canvas.Text;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bar in the Messenger: what {@code values} shows of settings, of what its handlers supply, and of what the card holds. */
class ValuesAppTest {
    private static final CanvasApp APP = Generated.fromFixture("values")
            .run("com.example.values.Values", "com.example.values.Bar", Map.of("VALUES_GREETING", "Ann"));

    @Test
    void theMenuIsMadeOfWhatTheBarHas() {
        assertThat(menu("open"))
                .containsExactly(
                        Text.of("Hello **you**, Ann!").withStyle(Text.Style.HEADER),
                        Text.of("Your first cup is on us."),
                        Text.of("We open Mar 5, 2026 at 8:30 AM").withStyle(Text.Style.PARAGRAPH),
                        ItemList.of(List.of(latte())),
                        Text.of("Latte,"),
                        Text.of("Small"),
                        Text.of("Large"),
                        Divider.of(),
                        Text.of("Water"),
                        Divider.of(),
                        Text.of("mocha: 3"),
                        Text.of("tea: 1"),
                        choice(any(), Option.of("latte", "Latte"), Option.of("water", "Water")),
                        sizes(),
                        order("Order 2").withDisabled(false));
    }

    @Test
    void whatTheBarDoesNotHaveIsLeftOut() {
        assertThat(menu("empty"))
                .containsExactly(
                        Text.of("Hello **you**, Ann!").withStyle(Text.Style.HEADER),
                        Text.of("Your first cup is on us."),
                        Text.of("We open Mar 5, 2026 at 8:30 AM").withStyle(Text.Style.PARAGRAPH),
                        ItemList.of(List.of(Item.of("easel-else-1", "Nothing on the menu today."))),
                        choice(any(), new Option("easel-blank", "\u2060", true)),
                        sizes(),
                        order("Order 0").withDisabled(true));
    }

    @Test
    void anotherCanvasCanStandInPlaceOfTheMenu() {
        assertThat(menu("closed")).containsExactly(Text.of("We are closed."));
    }

    @Test
    void theCardSaysWhatWasDrunk() {
        assertThat(menuAfter(4, "latte"))
                .containsSequence(
                        Text.of("You had 4 cups, [see](https://bar.example.com/cups/4)"),
                        Text.of("Last time it was latte."),
                        Text.of("We open Mar 5, 2026 at 8:30 AM").withStyle(Text.Style.MUTED));
        assertThat(menuAfter(1, "latte")).contains(Text.of("You had 1 cup, [see](https://bar.example.com/cups/1)"));
    }

    @Test
    void whatWasDrunkIsChosenIfItIsOffered() {
        assertThat(choice(menuAfter(4, "latte")).value()).isEqualTo("latte");
        assertThat(choice(menuAfter(4, "mocha")).value()).isNull();
    }

    @Test
    void aParamIsShownWhereItIsGiven() {
        assertThat(ordered("noted")).startsWith(Text.of("One Large **Latte** to go"));
        assertThat(ordered("open")).startsWith(Text.of("One Small **Latte** "));
    }

    @Test
    void aMapThatMayBeMissingIsGoneThroughWhereItIsThere() {
        assertThat(ordered("short"))
                .containsExactly(Text.of("Latte is sold out"), Text.of("3 mocha,"), Text.of("1 tea are left."));
        assertThat(ordered("empty")).containsExactly(Text.of("Latte is sold out"));
    }

    private static Item latte() {
        return Item.of("drink-0", "Latte")
                .withSubtitle("€3.50")
                .withImage("https://bar.example.com/latte.png")
                .withImageWidth(48)
                .withImageHeight(48)
                .withAction(Action.url("https://bar.example.com/drinks/latte?q=Latte"));
    }

    private static Option any() {
        return Option.of("any", "Any");
    }

    private static Dropdown choice(Option... options) {
        return Dropdown.of("choice", List.of(options)).withLabel("Drink");
    }

    private static SingleSelect sizes() {
        return SingleSelect.of(
                        "size",
                        List.of(
                                Option.of("small", "Small"),
                                Option.of("medium", "Medium"),
                                Option.of("large", "Large")))
                .withLabel("Size")
                .withValue("medium");
    }

    private static Button order(String label) {
        return Button.of("order", label, Action.submit());
    }

    private static Dropdown choice(List<Component> menu) {
        return (Dropdown)
                menu.stream().filter(Dropdown.class::isInstance).findFirst().orElseThrow();
    }

    private static List<Component> menu(String workspace) {
        return ServedApp.shown(new ServedApp(APP, workspace).start("/messenger/initialize"));
    }

    private static List<Component> menuAfter(int cups, String last) {
        String card =
                "\"component_id\":\"again\",\"current_canvas\":{\"stored_data\":{\"$canvas\":\"confirm\",\"cups\":%d,\"last\":\"%s\"}}"
                        .formatted(cups, last);
        return ServedApp.shown(new ServedApp(APP, "open").start("/messenger/submit", card));
    }

    private static List<Component> ordered(String workspace) {
        return ServedApp.shown(new ServedApp(APP, workspace).submit("/messenger/submit", "menu", "order"));
    }
}
