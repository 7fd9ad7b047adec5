package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.app.MissingPartException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the events of {@code concierge} give of their requests. */
class ConciergeTest {
    private static final Generated CONCIERGE = Generated.fromFixture("concierge");
    private static final CanvasApp APP = CONCIERGE.run("com.example.concierge.Concierge", "com.example.concierge.Desk");
    private static final String HOME = "\"context\":{\"location\":\"home\"}";
    private static final String ADMIN = "\"admin\":{\"id\":\"1\",\"name\":\"Wash\"}";
    private static final String CONVERSATION =
            "\"conversation\":{\"id\":\"5\",\"conversation_parts\":{\"conversation_parts\":"
                    + "[{\"author\":{\"name\":\"Zoe\"}},{}]}}";

    private final ServedApp served = new ServedApp(APP);

    @Test
    void anInitializeKnowsThePlaceAndPerhapsTheTeammate() {
        assertThat(texts(served.start("/messenger/initialize", HOME + "," + ADMIN)))
                .startsWith("home Wash w1/null");
        assertThat(texts(served.start("/messenger/initialize", HOME + ",\"workspace_region\":\"EU\"")))
                .startsWith("home nobody w1/EU");
    }

    @Test
    void aSharedHandlerKnowsWhatEachSurfaceSends() {
        for (String person : List.of("contact", "customer", "user")) {
            String members = HOME + ",\"" + person + "\":{\"name\":\"Jane\"},\"workspace_region\":\"EU\"";
            assertThat(texts(served.submit("/messenger/submit", "welcome", "greet", members)))
                    .containsExactly("Jane unseen nowhere home", "EU");
        }
        assertThat(texts(served.submit(
                        "/inbox/submit",
                        "panel",
                        "greet",
                        ADMIN + "," + CONVERSATION + ",\"contact\":{\"name\":\"Jane\"}")))
                .containsExactly("Jane Wash 5 inside", "nowhere");
    }

    @Test
    void aLoadOnTheInboxKnowsThePersonTheTeammateAndTheConversation() {
        String members = ADMIN + "," + CONVERSATION + ",\"contact\":{\"name\":\"Jane\"}";

        assertThat(texts(served.start("/inbox/initialize", members))).startsWith("Jane Wash 5 w1/null", "Zoe, ?");
    }

    @Test
    void whatARequestLacksAgainstTheProtocolIsAFailure() {
        assertThat(ServedApp.canvas(served.start("/inbox/initialize", ADMIN + "," + CONVERSATION)))
                .isEqualTo("sorry");
        assertThat(ServedApp.canvas(served.start("/messenger/initialize"))).isEqualTo("sorry");
    }

    @Test
    void anEventIsMadeOfAnyRequestAndSaysWhatThatLacks() throws ReflectiveOperationException {
        Class<?> event =
                JavaCompilation.of(CONCIERGE.sources()).loader().loadClass("com.example.concierge.canvas.OpenEvent");
        Object none = event.getConstructor(Request.class).newInstance(Request.none());

        assertThat(none).isEqualTo(event.getConstructor(Request.class).newInstance(Request.none()));
        assertThat(event.getMethod("admin").invoke(none)).isNull();
        assertThatThrownBy(() -> event.getMethod("context").invoke(none))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(MissingPartException.class)
                .cause()
                .hasMessage("the request carries no `context`");
    }

    @Test
    void whatNoRequestCarriesHasNoMethod() {
        assertThat(CONCIERGE.source("com/example/concierge/canvas/OpenEvent.java"))
                .doesNotContain("contact()", "conversation()");
        assertThat(CONCIERGE.source("com/example/concierge/canvas/ConciergeEvent.java"))
                .contains("String workspaceId();", "@Nullable String workspaceRegion();")
                .doesNotContain("contact()", "context()", "admin()", "conversation()");
    }

    private static List<String> texts(Json reply) {
        return ServedApp.components(reply).stream()
                .map(component -> component.get("text").text())
                .filter(text -> text != null)
                .toList();
    }
}
