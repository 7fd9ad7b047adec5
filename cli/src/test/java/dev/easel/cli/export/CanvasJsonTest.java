package dev.easel.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Segment;
import dev.easel.runtime.app.StoredValues;
import org.junit.jupiter.api.Test;

class CanvasJsonTest {
    private static final Segment CONTENT = Segment.of("{\"components\":[]}");

    private static String json(StoredValues stored) {
        return CanvasJson.of(out -> out.segment(CONTENT), stored);
    }

    @Test
    void theStoredDataThatACanvasSetsStandsBesideItsContent() {
        assertThat(json(StoredValues.of("{\"step\":2,\"cart\":{\"total\":1.50}}")))
                .isEqualToNormalizingNewlines("""
                {
                  "canvas" : {
                    "content" : {
                      "components" : [ ]
                    },
                    "stored_data" : {
                      "step" : 2,
                      "cart" : {
                        "total" : 1.50
                      }
                    }
                  }
                }""");
    }

    @Test
    void moreContentThanCanvasKitTakesIsNotExported() {
        Segment large = Segment.of("\"" + "x".repeat(65_535) + "\"");

        assertThatThrownBy(() -> CanvasJson.of(out -> out.segment(large), StoredValues.NONE))
                .isInstanceOf(NotExportableException.class)
                .hasMessage("with these values the content has 65537 bytes, and Canvas Kit takes 65536");
    }

    @Test
    void thereIsNoneWhereACanvasSetsNone() {
        assertThat(json(StoredValues.NONE)).contains("components").doesNotContain("stored_data");
    }
}
