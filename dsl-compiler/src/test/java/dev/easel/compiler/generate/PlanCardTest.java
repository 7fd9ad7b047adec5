package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.Checkbox;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.Dropdown;
import dev.easel.protocol.canvas.Input;
import dev.easel.protocol.canvas.Option;
import dev.easel.protocol.canvas.SingleSelect;
import dev.easel.protocol.canvas.Spacer;
import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.canvas.Textarea;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A subscription in the Messenger: what the card of {@code plan-card} shows of it, and what it holds to be changed. */
class PlanCardTest {
    private static final String INITIALIZE = "/messenger/initialize";
    private static final String CONTEXT = "\"context\":{\"location\":\"home\",\"locale\":\"en\"}";
    private static final CanvasApp APP =
            Generated.fromFixture("plan-card").run("com.example.plans.PlanCard", "com.example.plans.Billing");

    @Test
    void wordingFollowsTheData() {
        assertThat(texts("full"))
                .startsWith(
                        "Hello Ann!",
                        "You are on **Team**, active: 3 seats for €99.50 a year.",
                        "For teams that answer many people, and…",
                        "It renews on April 1, 2026.");
        assertThat(texts("bare"))
                .containsExactly(
                        "Hello p2!",
                        "You were on **Free**, ended: one seat for €0.00 a month, which is free.",
                        "No add-ons.",
                        "There is no other plan.");
    }

    @Test
    void numbersAndDatesAreWrittenAsThePersonReadsThem() {
        String german = "\"context\":{\"location\":\"home\",\"locale\":\"de\"}";
        assertThat(texts(served("full").start(INITIALIZE, german)))
                .contains("You are on **Team**, active: 3 seats for 99,50 € a year.", "It renews on 1. April 2026.");
    }

    @Test
    void addOnsHaveExtrasWithSeparatorsBetweenThem() {
        assertThat(texts("full"))
                .containsSequence("**Phone**, one seat", "1. Recording;", "2. Menu", "**Reports**, 2 seats");
        assertThat(shown("full")).filteredOn(Spacer.class::isInstance).hasSize(1);
    }

    @Test
    void aChoiceOffersWhatDataHas() {
        List<Option> options = only(Dropdown.class, shown("full")).options();
        assertThat(options).hasSize(8).startsWith(new Option("plan-1", "Plan number 1 of ou…, €10.00", true));
        assertThat(options.get(7)).isEqualTo(Option.of("plan-8", "Plan number 8 of ou…, €80.00"));
    }

    @Test
    void whereThereIsOneASecondIsDisabled() {
        List<Option> options = only(Dropdown.class, shown("one")).options();
        assertThat(options).hasSize(2).startsWith(new Option("plan-1", "Plan number 1 of ou…, €10.00", true));
        assertThat(options.get(1).disabled()).isTrue();
        assertThat(options.get(1).text()).as("what nobody sees").isEqualTo("\u2060");
    }

    @Test
    void whereThereIsNoneATextSaysSo() {
        assertThat(shown("bare")).noneMatch(Dropdown.class::isInstance).contains(Text.of("There is no other plan."));
    }

    @Test
    void whatIsOnRecordIsChosenAndFilledIn() {
        List<Component> shown = shown("full");
        SingleSelect cycle = only(SingleSelect.class, shown);
        assertThat(cycle.options())
                .containsExactly(Option.of("monthly", "Every month"), Option.of("yearly", "Every year"));
        assertThat(cycle.value()).isEqualTo("yearly");
        assertThat(only(Checkbox.class, shown).value()).containsExactly("tips", "news");
        assertThat(shown)
                .contains(
                        Input.of("seats").withLabel("Seats").withValue("3"),
                        Input.of("company")
                                .withLabel("Company")
                                .withPlaceholder("As on the bill, Ann")
                                .withValue("Mills & Sons"));
    }

    @Test
    void whatIsNotOnRecordLeavesTheFieldEmpty() {
        assertThat(shown("bare"))
                .contains(
                        Input.of("company").withLabel("Company"),
                        Input.of("seats").withLabel("Seats").withValue("1"));
        assertThat(only(Checkbox.class, shown("bare")).value()).isEmpty();
    }

    @Test
    void whatTheCardStoresIsShown() {
        assertThat(only(Textarea.class, shown("full")).value()).isEqualTo("It is my first change.");
    }

    @Test
    void aComponentIsGreyedOutWhereDataSaysSo() {
        assertThat(only(Button.class, shown("full")).disabled()).isFalse();
        assertThat(only(Button.class, shown("bare")).disabled()).isTrue();
    }

    @Test
    void aParamShowsABannerAfterASubmit() {
        Json reply = served("full").submit("/messenger/submit", "plan", "save", CONTEXT);
        assertThat(ServedApp.shown(reply))
                .startsWith(Text.of("Your changes are saved.").withStyle(Text.Style.MUTED));
        assertThat(shown("full")).noneMatch(component -> component.toString().contains("are saved"));
    }

    @Test
    void thereMayBeNoPlan() {
        Text nobody = Text.of("You have no plan yet.").withAlign(Text.Align.CENTER);
        Button see = Button.of("see", "See the plans", Action.url("https://billing.example.com/plans"));
        assertThat(shown("nobody")).containsExactly(nobody, see);
        assertThat(texts("somebody")).containsExactly("Ann has no plan yet.");
    }

    @Test
    void dataFormsNoLinksAndNoBoldAndArrivesWhole() {
        assertThat(texts("hostile")).startsWith("Hello *\u2060*[A]\u2060(https://evil.example)*\u2060*!");
        assertThat(shown("hostile"))
                .contains(Input.of("company")
                        .withLabel("Company")
                        .withPlaceholder("As on the bill, **[A](https://evil.example)**")
                        .withValue("\"quoted\", \\ and\nbroken"));
        assertThat(only(Checkbox.class, shown("hostile")).value()).isEmpty();
    }

    private static <T extends Component> T only(Class<T> type, List<Component> shown) {
        return shown.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(String workspace) {
        return texts(served(workspace).start(INITIALIZE, CONTEXT));
    }

    private static List<String> texts(Json reply) {
        return ServedApp.shown(reply).stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).text())
                .toList();
    }

    private static List<Component> shown(String workspace) {
        return ServedApp.shown(served(workspace).start(INITIALIZE, CONTEXT));
    }

    private static ServedApp served(String workspace) {
        return new ServedApp(APP, workspace);
    }
}
