package dev.easel.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> WORDS =
            List.of("label", "style", "disabled", "bottom_margin", "single-select", "id", "messenger");

    @ParameterizedTest
    @CsvSource({
        "lable, label",
        "lebel, label",
        "labe, label",
        "labell, label",
        "LABEL, label",
        "bottomMargin, bottom_margin",
        "single_select, single-select",
        "mesanger, messenger",
        "di, id"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Suggestion.closest(written, WORDS)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "lbl", "x", "messages"})
    void suggestsNothingFarFetched(String written) {
        assertThat(Suggestion.closest(written, WORDS)).isEmpty();
    }

    @Test
    void prefersTheClosestAndThenTheFirst() {
        assertThat(Suggestion.closest("stile", List.of("stale", "stile2", "style")))
                .hasValue("stale");
        assertThat(Suggestion.closest("stal", List.of("style", "stale"))).hasValue("stale");
    }
}
