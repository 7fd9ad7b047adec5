package com.example.coffee.canvas;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.Content;

/** Canvas {@code sorry}. */
public record SorryCanvas() implements Canvas, Content {
    private static final Segment CONTENT = Segment.of("""
            {"components":[\
            {"type":"text","text":"Something went wrong on our side. Please try again.","style":"error"}\
            ]}""");

    @Override
    public String canvasName() {
        return "sorry";
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.segment(CONTENT);
    }
}
