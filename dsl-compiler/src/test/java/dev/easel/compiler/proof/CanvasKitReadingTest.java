package dev.easel.compiler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reading of the rules says of each payload what is known of it, and has each rule. */
class CanvasKitReadingTest {
    @TestFactory
    Stream<DynamicTest> itAgreesWithTheCorpus() {
        return Corpus.PAYLOADS.stream()
                .map(payload -> DynamicTest.dynamicTest(payload.name(), () -> {
                    List<Finding> refused = CanvasKitReading.ofCanvas(payload.canvas(), payload.place()).stream()
                            .filter(Finding::isRefusedInDefinitions)
                            .toList();
                    assertThat(refused.isEmpty()).as(refused.toString()).isEqualTo(payload.isLegal());
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V06 | {"text": "A"}
            V06 | {"type": "carousel"}
            V06 | {"type": "item", "id": "a", "title": "A"}
            V06 | "divider"
            V07 | {"type": "text"}
            V07 | {"type": "text", "text": 1}
            V07 | {"type": "image", "url": "https://a.b/c.png", "width": 0, "height": 1}
            V07 | {"type": "image", "url": "https://a.b/c.png", "width": "1", "height": 1}
            V07 | {"type": "list", "items": {}}
            V07 | {"type": "list", "items": [1]}
            V07 | {"type": "list", "items": [], "disabled": "true"}
            V07 | {"type": "data-table", "items": [{"type": "field-value", "field": "A", "value": 1}]}
            V07 | {"type": "data-table", "items": [{"field": "A", "value": "B"}]}
            V07 | {"type": "input", "id": ""}
            V08 | {"type": "input"}
            V08 | {"type": "list", "items": [{"type": "item", "id": "a", "title": "A"}, {"type": "item", "id": "a", "title": "A"}]}
            V09 | {"type": "text", "text": "A", "style": "bold"}
            V09 | {"type": "list", "items": [{"type": "option", "id": "a", "title": "A"}]}
            V10 | {"type": "dropdown", "id": "a", "options": [{"type": "option", "id": "b", "text": "B"}]}
            V10 | {"type": "checkbox", "id": "a", "options": []}
            V10 | {"type": "checkbox", "id": "a", "options": [{"type": "option", "id": "b", "text": "B"}, {"type": "option", "id": "b", "text": "B"}]}
            V11 | {"type": "checkbox", "id": "a", "options": [{"type": "option", "id": "b", "text": "B"}], "value": ["c"]}
            V12 | {"type": "list", "items": [{"type": "item", "id": "a", "title": "A", "image": "https://a.b/c.png"}]}
            V13 | {"type": "image", "url": "http://a.b/c.png", "width": 1, "height": 1}
            V13 | {"type": "button", "id": "a", "label": "A", "action": {"type": "url", "url": ""}}
            V13 | {"type": "button", "id": "a", "label": "A", "action": {"type": "reload"}}
            V13 | {"type": "button", "id": "a", "label": "A", "action": "submit"}
            V13 | {"type": "dropdown", "id": "a", "options": [{"type": "option", "id": "b", "text": "B"}, {"type": "option", "id": "c", "text": "C"}], "action": {"type": "url", "url": "https://a.b"}}
            V20 | {"type": "divider", "size": "s"}
            V20 | {"type": "text", "text": "A", "action": {"type": "url", "url": "https://a.b"}}
            V20 | {"type": "button", "id": "a", "label": "A", "action": {"type": "submit", "url": "https://a.b"}}
            """)
    void aComponentIsRefused(String rule, String component) {
        assertThat(ofComponent(component, Place.MESSENGER))
                .filteredOn(Finding::isRefusedInDefinitions)
                .extracting(Finding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V18 | {"type": "checkbox", "id": "a", "option": [{"type": "option", "id": "b", "text": "B"}]}
            V19 | {"type": "dropdown", "id": "a", "options": [{"type": "option", "id": "b", "text": "B"}, {"type": "option", "id": "c", "text": "C"}], "action": {"type": "submit"}}
            V21 | {"type": "input", "id": "a"}
            V22 | {"type": "text", "text": "*A*"}
            V22 | {"type": "text", "text": "A\\nB"}
            """)
    void aComponentIsWarnedOf(String rule, String component) {
        assertThat(ofComponent(component, Place.MESSENGER))
                .allMatch(finding -> !finding.isRefusedInDefinitions())
                .extracting(Finding::rule)
                .contains(rule);
    }

    @Test
    void sheetsAreForPeopleInTheMessenger() {
        String button = """
                {"type": "button", "id": "a", "label": "A", "action": {"type": "sheet", "url": "https://a.b"}}
                """;

        assertThat(ofComponent(button, Place.MESSENGER)).isEmpty();
        for (Place place : List.of(Place.INBOX, Place.CONFIGURE)) {
            assertThat(ofComponent(button, place)).extracting(Finding::rule).containsExactly("V14");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V01 | submit_inbox | []
            V02 | submit_inbox | {"results": {}}
            V02 | configure | {"results": {}, "canvas": {"content": {"components": []}}}
            V02 | submit_messenger | {"canvas": {"content": {"components": []}}, "html": "A"}
            V03 | initialize_inbox | {"canvas": {}}
            V04 | initialize_inbox | {"canvas": {"content_url": "https://a.b"}}
            V04 | initialize_messenger | {"canvas": {"content_url": "http://a.b"}}
            V05 | live_canvas | {"canvas": {"content": {"components": []}}}
            V06 | live_canvas | {"content": {"components": {}}}
            V07 | submit_inbox | {"canvas": {"content": {"components": []}, "stored_data": []}}
            V16 | initialize_inbox | {"canvas": {"content": {"components": []}}, "event": {"type": "completed"}}
            V16 | submit_inbox | {"canvas": {"content": {"components": []}}, "event": {"type": "done"}}
            V17 | submit_messenger | {"canvas": {"content": {"components": []}}, "card_creation_options": {}}
            V17 | configure | {"results": []}
            V20 | submit_inbox | {"canvas": {"content": {"components": []}, "metadata": {}}}
            """)
    void aReplyIsFoundFault(String rule, String request, String reply) {
        assertThat(ReplyReading.of(Json.parse(reply), request))
                .extracting(Finding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            configure | {"results": {}}
            live_canvas | {"content": {"components": []}}
            submit_sheet | {"canvas": {"content": {"components": []}}, "event": {"type": "completed"}}
            submit_inbox | {"canvas": {"content": {"components": []}}, "card_creation_options": {"a": 1}}
            initialize_messenger | {"canvas": {"content_url": "https://a.b", "stored_data": {"a": [1]}}}
            """)
    void aReplyIsSound(String request, String reply) {
        assertThat(ReplyReading.of(Json.parse(reply), request)).isEmpty();
    }

    @Test
    void contentAndStoredDataHaveLimits() {
        String text = "x".repeat(70_000);
        String canvas =
                "{\"content\":{\"components\":[{\"type\":\"text\",\"text\":\"%s\"}]},\"stored_data\":{\"a\":\"%s\"}}";

        assertThat(CanvasKitReading.ofCanvas(Json.parse(canvas.formatted(text, text)), Place.INBOX))
                .extracting(Finding::rule)
                .containsExactly("V15", "V15");
    }

    private static List<Finding> ofComponent(String component, Place place) {
        return CanvasKitReading.ofCanvas(Json.parse("{\"content\":{\"components\":[" + component + "]}}"), place);
    }
}
