package com.example.coffee.canvas;

import com.example.coffee.Drink;
import com.example.coffee.Size;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.Choices;
import java.net.URI;
import java.util.List;

/** Canvas {@code menu}. */
public record MenuCanvas() implements Canvas {
    private static final Segment CONTENT_1 = Segment.of("""
            {"components":[\
            {"type":"text","text":\"""");

    private static final Segment CONTENT_2 = Segment.of("""
            ","style":"header"},""");

    private static final Segment CONTENT_3 = Segment.of("""
            {"type":"text","text":"**""");

    private static final Segment CONTENT_4 = Segment.of("** cups so far, [see ");

    private static final Segment CONTENT_5 = Segment.of("](");

    private static final Segment CONTENT_6 = Segment.of("/cups?size=");

    private static final Segment CONTENT_7 = Segment.of("""
            )."},""");

    private static final Segment CONTENT_8 = Segment.of("""
            {"type":"text","text":"Your first cup is on us."},""");

    private static final Segment CONTENT_9 = Segment.of("""
            {"type":"text","text":\"""");

    private static final Segment CONTENT_10 = Segment.of("""
            ","style":"muted"},""");

    private static final Segment CONTENT_11 = Segment.of("""
            {"type":"image","url":\"""");

    private static final Segment CONTENT_12 = Segment.of("""
            ","width":48,"height":48},""");

    private static final Segment CONTENT_13 = Segment.of("""
            {"type":"text","text":"Nothing on the menu today."},""");

    private static final Segment CONTENT_14 = Segment.of("""
            {"type":"single-select","id":"drink","label":"Drink","options":""");

    private static final Segment CONTENT_15 = Segment.of("""
            ,"value":\"""");

    private static final Segment CONTENT_16 = Segment.of("\"");

    private static final Segment CONTENT_17 = Segment.of("},");

    private static final Segment CONTENT_18 = Segment.of("""
            {"type":"list","items":[""");

    private static final Segment CONTENT_19 = Segment.of("""
            {"type":"item","id":"drink-""");

    private static final Segment CONTENT_20 = Segment.of("""
            ","title":\"""");

    private static final Segment CONTENT_21 = Segment.of("""
            ","subtitle":\"""");

    private static final Segment CONTENT_22 = Segment.of(" EUR\"");

    private static final Segment CONTENT_23 = Segment.of("""
            ,"image":\"""");

    private static final Segment CONTENT_24 = Segment.of("""
            ","image_width":48,"image_height":48""");

    private static final Segment CONTENT_25 = Segment.of("""
            ,"action":{"type":"url","url":\"""");

    private static final Segment CONTENT_26 = Segment.of("/drinks/");

    private static final Segment CONTENT_27 = Segment.of("?from=messenger#");

    private static final Segment CONTENT_28 = Segment.of("""
            "}},""");

    private static final Segment CONTENT_29 = Segment.of("},");

    private static final Segment CONTENT_30 = Segment.of("""
            {"type":"button","id":"order","label":"Order","action":{"type":"submit"}}\
            ]}""");

    /**
     * What the load supplies.
     *
     * @param drinks {@code drinks}
     */
    public record Data(List<Drink> drinks) {
        /** Freezes the lists. */
        public Data {
            drinks = List.copyOf(drinks);
        }
    }

    @Override
    public String canvasName() {
        return "menu";
    }

    /**
     * Writes the content.
     *
     * @param out where to
     * @param data what the load supplied
     * @param view what is read of the request
     */
    public void writeTo(JsonWriter out, Data data, View view) {
        out.segment(CONTENT_1);
        out.text(view.settings().greeting());
        out.segment(CONTENT_2);
        if (view.storedData().cups() > 0L) {
            Size size = view.storedData().size();
            if (size != null) {
                out.segment(CONTENT_3);
                out.integer(view.storedData().cups());
                out.segment(CONTENT_4);
                out.textAmongMarkdown(view.storedData().cups() == 1L ? "it" : "all", ']');
                out.segment(CONTENT_5);
                out.linkedAddress(view.settings().site(), "text");
                out.segment(CONTENT_6);
                out.pathPart(size.id(), "order");
                out.segment(CONTENT_7);
            }
        } else {
            out.segment(CONTENT_8);
        }
        String notice = view.settings().notice();
        if (notice != null) {
            out.segment(CONTENT_9);
            out.text(notice);
            out.segment(CONTENT_10);
        }
        for (Drink drink : data.drinks()) {
            URI photo = drink.photo();
            if (photo != null) {
                out.segment(CONTENT_11);
                out.address(photo, "image");
                out.segment(CONTENT_12);
            }
        }
        writeDrink(out, data, view);
        writeList(out, data, view);
        out.segment(CONTENT_30);
    }

    private static void writeDrink(JsonWriter out, Data data, View view) {
        Choices choices = Choices.ofOne("drink");
        for (Drink drink : data.drinks()) {
            if (!drink.sizes().isEmpty()) {
                choices.add(drink.id(), drink.name());
            }
        }
        if (choices.isEmpty()) {
            out.segment(CONTENT_13);
            return;
        }
        out.segment(CONTENT_14);
        choices.writeTo(out);
        String value = view.storedData().last().isEmpty()
                ? null
                : view.storedData().last().get(0).id();
        if (value != null && choices.has(value)) {
            out.segment(CONTENT_15);
            out.escaped(value);
            out.segment(CONTENT_16);
        }
        out.segment(CONTENT_17);
    }

    private static void writeList(JsonWriter out, Data data, View view) {
        int start = out.size();
        out.segment(CONTENT_18);
        int entries = out.size();
        int position = 0;
        for (Drink drink : data.drinks()) {
            out.segment(CONTENT_19);
            out.integer(position);
            out.segment(CONTENT_20);
            out.escaped(drink.name());
            out.segment(CONTENT_21);
            out.decimal(drink.price());
            out.segment(CONTENT_22);
            URI photo = drink.photo();
            if (photo != null) {
                out.segment(CONTENT_23);
                out.address(photo, "drink");
                out.segment(CONTENT_24);
            }
            out.segment(CONTENT_25);
            out.address(view.settings().site(), "drink");
            out.segment(CONTENT_26);
            out.pathPart(drink.id(), "order");
            out.segment(CONTENT_27);
            out.pathPart(drink.name(), "order");
            out.segment(CONTENT_28);
            position++;
        }
        if (out.size() == entries) {
            out.truncate(start);
            return;
        }
        out.endList();
        out.segment(CONTENT_29);
    }
}
