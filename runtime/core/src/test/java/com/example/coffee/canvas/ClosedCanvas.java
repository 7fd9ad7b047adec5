package com.example.coffee.canvas;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.Content;

/** Canvas {@code closed}. */
public record ClosedCanvas() implements Canvas, Content {
    private static final Segment CONTENT = Segment.of("""
            {"components":[\
            {"type":"text","text":"We are closed."}\
            ]}""");

    @Override
    public String canvasName() {
        return "closed";
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.segment(CONTENT);
    }
}
