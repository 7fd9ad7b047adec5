package dev.easel.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

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
    void thereIsNoneWhereACanvasSetsNone() {
        assertThat(json(StoredValues.NONE)).contains("components").doesNotContain("stored_data");
    }
}
