package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** People fill in a form, are refused, try again and get on. The kit holds every canvas they see against what Canvas Kit takes. */
class RefusedFormPropertyTest {
    private final Json fresh = Messenger.of(new SignupApp()).add(Location.HOME).canvas();

    /** What somebody fills in at once; what is empty is left as it is. */
    record Try(String name, String email, String note, String color, Set<String> extras) {
        void fillIn(Card card) {
            card.enter("name", name).enter("email", email).enter("note", note);
            if (!color.isEmpty()) {
                card.choose("color", color);
            }
            card.untick("extras", "s", "m");
            extras.forEach(option -> card.tick("extras", option));
        }
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Try> one = Combinators.combine(
                        Arbitraries.of(
                                "Jo",
                                "",
                                "  ",
                                " Joann ",
                                "Johanna",
                                "\ud83d\ude00\ud83d\ude00\ud83d\ude00",
                                "<b>\"\\"),
                        Arbitraries.of("", "jo@example.com", "jo", "[a](https://x)"),
                        Arbitraries.of("", "a b c", "a".repeat(40) + "!", "\n"),
                        Arbitraries.of("", "s", "m"),
                        Arbitraries.of("s", "m").set())
                .as(Try::new);
        return one.list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 200)
    void whatIsWrongIsMarkedWhatWasEnteredStaysAndSuccessLeavesNoTrace(
            @ForAll("tries") List<Try> tries, @ForAll boolean taken) {
        Card card = Messenger.of(new SignupApp()).add(Location.HOME);
        for (Try one : tries) {
            one.fillIn(card);
            Json entered = card.inputValues();
            List<String> wrong = wrong(entered);
            if (taken) {
                card.click("taken");
                assertThat(errors(card)).containsExactly("easel-error-email", "easel-error");
                assertThat(card.inputValues()).isEqualTo(entered);
            }
            if (!wrong.isEmpty()) {
                card.click("send");
                assertThat(errors(card)).isEqualTo(wrong);
                assertThat(card.inputValues()).isEqualTo(entered);
            }
        }

        new Try("Jo", "", "", "m", Set.of("s")).fillIn(card);
        card.click("send");
        assertThat(card.canvasName()).isEqualTo("done");
        card.click("again");
        assertThat(card.canvas()).isEqualTo(fresh);
    }

    /** The errors that the form has to show, told from what is sent. */
    private static List<String> wrong(Json entered) {
        List<String> wrong = new ArrayList<>();
        String name = String.valueOf(entered.get("name").text()).strip();
        add("name", name.isEmpty() || name.codePointCount(0, name.length()) > 5, wrong);
        add(
                "email",
                !Set.of("", "jo@example.com")
                        .contains(String.valueOf(entered.get("email").text())),
                wrong);
        add("note", String.valueOf(entered.get("note").text()).endsWith("!"), wrong);
        add("color", !entered.get("color").isPresent(), wrong);
        add("extras", entered.get("extras").items().isEmpty(), wrong);
        return wrong;
    }

    private static void add(String field, boolean isWrong, List<String> wrong) {
        if (isWrong) {
            wrong.add("easel-error-" + field);
        }
    }

    private static List<String> errors(Card card) {
        return card.components().stream()
                .map(Component::id)
                .filter(id -> id != null && id.startsWith("easel-error"))
                .map(String::valueOf)
                .toList();
    }
}
