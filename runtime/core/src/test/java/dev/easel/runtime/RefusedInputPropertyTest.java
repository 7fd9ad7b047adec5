package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.Submits;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.input.EnteredValues;
import dev.easel.runtime.input.Refusals;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random canvases, random values, random refusals: what the canvas on screen is, it stays. */
class RefusedInputPropertyTest {
    private static final Set<String> CHANGED = Set.of("value", "save_state", "error");
    private static final String OPTIONS =
            "\"options\":[{\"type\":\"option\",\"id\":\"a\",\"text\":\"A\"},{\"id\":\"b\",\"x\":1},{\"id\":\"c\",\"disabled\":true}]";
    private static final List<String> IDS = List.of("f0", "f1", "f2", "f3", "f4", "f5");

    /** A canvas, what is entered on it, and what is refused. */
    record Use(String components, String entered, Refusals refusals) {
        String body() {
            return Submits.of("go", components, entered);
        }
    }

    @Provide
    Arbitrary<Use> uses() {
        Arbitrary<String> types = Arbitraries.of(
                "input", "textarea", "dropdown", "single-select", "checkbox", "carousel", "text", "list");
        Arbitrary<String> more = Arbitraries.of(
                "",
                ",\"x\":{\"type\":\"input\",\"id\":\"f0\"}",
                ",\"aria_label\" : \"\\u00e9\"",
                ",\"disabled\":true",
                ",\"disabled\":true,\"value\":\"a\"",
                ",\"value\":\"c\"",
                ",\"value\":[\"a\",\"c\"]",
                ",\"value\":\"prefilled\"",
                ",\"items\":[{\"id\":\"go\",\"title\":\"Go\"}]",
                ",\"action\":{\"type\":\"submit\"}");
        Arbitrary<String> component = Combinators.combine(Arbitraries.of(IDS), types, more)
                .as((id, type, rest) -> "{\"type\":\"" + type + "\",\"id\":\"" + id + "\"," + OPTIONS + rest + "}");
        Arbitrary<String> odd =
                Arbitraries.of("null", "[]", "\"f1\"", "{}", "{\"type\":\"divider\"}", "{\"id\":\"f1\",\"id\":1}");
        Arbitrary<String> components = Arbitraries.oneOf(component, component, odd)
                .list()
                .ofMaxSize(5)
                .map(list -> "[" + String.join(",", list) + (list.isEmpty() ? "" : ",")
                        + "{\"type\":\"button\",\"id\":\"go\"}]");
        return Combinators.combine(components, EnteredValues.of(IDS), refusals())
                .as(Use::new);
    }

    private static Arbitrary<Refusals> refusals() {
        Arbitrary<List<String>> fields = Arbitraries.of("f0", "f1", "f2", "f3", "none")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        Arbitrary<String> message = Arbitraries.of("No.", "**No** [a](b)\n", "\ud83d", "x".repeat(300));
        return Combinators.combine(fields, message, Arbitraries.of(true, false)).as((ids, text, general) -> {
            Refusals refusals = general || ids.isEmpty() ? Refusals.of(text) : Refusals.none();
            for (String id : ids) {
                refusals = refusals.and(id, text);
            }
            return refusals;
        });
    }

    @Property(tries = 500)
    void everythingButValuesAndMarksStaysAsItWas(@ForAll("uses") Use use) {
        Reply reply = refuse(use.refusals(), use.body());

        List<Json> before = Json.parse(use.components()).items();
        List<Json> after = withoutErrors(reply);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(unchanging(after.get(i))).isEqualTo(unchanging(before.get(i)));
        }
    }

    @Property(tries = 500)
    void eachMessageStandsThereOnce(@ForAll("uses") Use use) {
        List<String> ids = errors(refuse(use.refusals(), use.body()));

        Set<String> expected = use.refusals().fields().keySet().stream()
                .map(field -> "easel-error-" + field)
                .collect(Collectors.toSet());
        if (!use.refusals().messages().isEmpty()) {
            expected.add("easel-error");
        }
        assertThat(ids).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 500)
    void refusingAgainChangesNothing(@ForAll("uses") Use use) {
        Reply first = refuse(use.refusals(), use.body());
        Reply second = refuse(use.refusals(), Submits.on(first, "go", use.entered()));

        assertThat(second.json()).isEqualTo(first.json());
    }

    @Property(tries = 500)
    void aFieldThatIsRightNowLooksAsIfItHadNeverFailed(@ForAll("uses") Use use) {
        Refusals other = Refusals.of("f5", "Other.");
        Reply first = refuse(use.refusals(), use.body());

        assertThat(refuse(other, Submits.on(first, "go", use.entered())).json())
                .isEqualTo(refuse(other, use.body()).json());
    }

    @Property(tries = 500)
    void valuesOnScreenAreValuesThatCanvasKitTakes(@ForAll("uses") Use use) {
        for (Json component : withoutErrors(refuse(use.refusals(), use.body()))) {
            String type = String.valueOf(component.get("type").text());
            Json value = component.get("value");
            boolean disabled = component.get("disabled").isPresent();
            if (!value.isPresent() || disabled) {
                continue;
            }
            switch (type) {
                case "input", "textarea" -> assertThat(value.text()).isNotEmpty();
                case "dropdown", "single-select" -> assertThat(value.text()).isIn("a", "b", "c");
                case "checkbox" ->
                    assertThat(value.items())
                            .isNotEmpty()
                            .doesNotHaveDuplicates()
                            .allMatch(item -> Set.of("a", "b", "c").contains(String.valueOf(item.text())));
                default -> {}
            }
        }
    }

    private static String unchanging(Json component) {
        if (!component.isObject()) {
            return component.toString();
        }
        return component.names().stream()
                .filter(name -> !CHANGED.contains(name))
                .map(name -> name + ":" + component.get(name))
                .collect(Collectors.joining(","));
    }

    private static List<Json> withoutErrors(Reply reply) {
        return reply.content().get("components").items().stream()
                .filter(component -> !isError(component))
                .toList();
    }

    private static List<String> errors(Reply reply) {
        return reply.content().get("components").items().stream()
                .filter(RefusedInputPropertyTest::isError)
                .map(component -> String.valueOf(component.get("id").text()))
                .toList();
    }

    private static boolean isError(Json component) {
        return String.valueOf(component.get("id").text()).startsWith("easel-error");
    }

    private static Reply refuse(Refusals refusals, String body) {
        Reply reply = Exchange.with(ScriptedApp.answering(request -> Answer.refused(refusals)))
                .send(Flow.MESSENGER_SUBMIT, body);
        assertThat(reply.json().get("canvas").get("stored_data").get("step").integer())
                .isEqualTo(2);
        assertThat(reply.text()).doesNotContain("out of date", "Sorry");
        return reply;
    }
}
