package dev.easel.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.Content;
import dev.easel.runtime.app.StoredValues;
import org.junit.jupiter.api.Test;

class CanvasJsonTest {
    private record Shown(@Override StoredValues storedValues) implements Canvas, Content {
        @Override
        public String canvasName() {
            return "shown";
        }

        @Override
        public void writeTo(JsonWriter out) {
            out.segment(Segment.of("{\"components\":[]}"));
        }
    }

    @Test
    void theStoredDataThatACanvasSetsStandsBesideItsContent() {
        Shown canvas = new Shown(StoredValues.of("{\"step\":2,\"cart\":{\"total\":1.50}}"));

        assertThat(CanvasJson.of(canvas)).isEqualToNormalizingNewlines("""
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
        assertThat(CanvasJson.of(new Shown(StoredValues.NONE)))
                .contains("components")
                .doesNotContain("stored_data");
    }
}
