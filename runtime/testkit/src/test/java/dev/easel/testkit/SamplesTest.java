package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {
    @ParameterizedTest
    @CsvSource({
        "MESSENGER_CONFIGURE, workspace_id workspace_region admin context",
        "MESSENGER_INITIALIZE, workspace_id workspace_region admin context",
        "MESSENGER_SUBMIT, workspace_id workspace_region component_id current_canvas input_values context user",
        "INBOX_INITIALIZE, workspace_id workspace_region admin conversation contact",
        "INBOX_SUBMIT,"
                + " workspace_id workspace_region admin component_id current_canvas input_values conversation contact"
    })
    void aRequestHasTheMembersOfItsFlow(Flow flow, String members) {
        assertThat(Samples.request(flow).names()).containsExactly(members.split(" "));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_SHEET")
    void everyRequestIsAnswered(Flow flow) {
        Json reply = Connection.of(CoffeeApp.everywhere(), Clock.systemUTC()).send(flow, Samples.request(flow));

        assertThat(reply.get("canvas").isObject()).isTrue();
    }

    @Test
    void theTeammateThePersonAndTheConversationAreComplete() {
        assertThat(Samples.admin().names()).contains("type", "id", "name", "email", "has_inbox_seat", "team_ids");
        assertThat(Samples.conversation().names()).contains("type", "id", "state", "source", "conversation_parts");
        assertThat(Samples.person().name()).isEqualTo("Jane Doe");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MESSENGER_OPEN_SHEET")
    void aRequestIsReceivedAsItWasSent(Flow flow) {
        Request request = Samples.received(flow);

        assertThat(request.flow()).isEqualTo(flow);
        assertThat(request.json()).isEqualTo(Samples.request(flow));
    }

    @Test
    void whatATestChangesIsReceivedToo() {
        Json body = Json.parse("{\"workspace_id\":\"w\",\"card_creation_options\":{\"shop\":\"north\"}}");

        assertThat(Samples.received(Flow.MESSENGER_INITIALIZE, body)
                        .cardCreationOptions()
                        .get("shop")
                        .text())
                .isEqualTo("north");
    }
}
