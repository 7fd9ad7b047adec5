package com.example.coffee.canvas;

import com.example.coffee.Drink;
import com.example.coffee.Size;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.Content;
import org.jspecify.annotations.Nullable;

/**
 * Canvas {@code confirm}.
 *
 * @param drink {@code drink}
 * @param size {@code size}
 * @param note {@code note}; may be missing
 */
public record ConfirmCanvas(
        Drink drink, Size size, @Nullable String note) implements Canvas, Content {
    private static final Segment CONTENT_1 = Segment.of("""
            {"components":[\
            {"type":"text","text":"One\s""");

    private static final Segment CONTENT_2 = Segment.of(" **");

    private static final Segment CONTENT_3 = Segment.of("""
            **, coming up."},""");

    private static final Segment CONTENT_4 = Segment.of("""
            {"type":"text","text":\"""");

    private static final Segment CONTENT_5 = Segment.of("""
            "},""");

    private static final Segment CONTENT_6 = Segment.of("""
            {"type":"button","id":"another","label":"Another one","action":{"type":"submit"}}\
            ]}""");

    /**
     * Makes the canvas without what may be missing.
     *
     * @param drink {@code drink}
     * @param size {@code size}
     */
    public ConfirmCanvas(Drink drink, Size size) {
        this(drink, size, null);
    }

    /**
     * Makes the same canvas with another {@code note}.
     *
     * @param note {@code note}; may be missing
     * @return a copy
     */
    public ConfirmCanvas withNote(@Nullable String note) {
        return new ConfirmCanvas(drink, size, note);
    }

    @Override
    public String canvasName() {
        return "confirm";
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.segment(CONTENT_1);
        out.textAmongMarkdown(size.text(), ' ');
        out.segment(CONTENT_2);
        out.textAmongMarkdown(drink.name(), '*');
        out.segment(CONTENT_3);
        if (note != null) {
            out.segment(CONTENT_4);
            out.text(note);
            out.segment(CONTENT_5);
        }
        out.segment(CONTENT_6);
    }
}
