package dev.easel.benchmarks;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import java.net.URI;
import java.util.List;

/** A canvas with a loop, as generated code writes it. */
final class MenuCanvas {
    private static final Segment START = Segment.of("""
            {"components":[{"type":"text","text":"What can we make you?","style":"header"},\
            {"type":"text","text":"**""");

    private static final Segment AFTER_COUNT = Segment.of("""
            \sdrinks** today"},{"type":"list","items":[""");

    private static final Segment ITEM = Segment.of("""
            {"type":"item","id":\"""");

    private static final Segment TITLE = Segment.of("""
            ","title":\"""");

    private static final Segment SUBTITLE = Segment.of("""
            ","subtitle":\"""");

    private static final Segment PRICE = Segment.of(", ");

    private static final Segment MINUTES = Segment.of(" EUR, ready in ");

    private static final Segment AFTER_MINUTES = Segment.of(" minutes\"");

    private static final Segment IMAGE = Segment.of("""
            ,"image":\"""");

    private static final Segment AFTER_IMAGE = Segment.of("""
            ","image_width":48,"image_height":48""");

    private static final Segment ACTION = Segment.of("""
            ,"action":{"type":"url","url":"https://bar.example.com/menu/""");

    private static final Segment AFTER_ACTION = Segment.of("\"}},");

    private static final Segment END = Segment.of("""
            },{"type":"button","id":"order","label":"Order","action":{"type":"submit"}}]}""");

    private MenuCanvas() {}

    static void write(List<Drink> drinks, JsonWriter out) {
        out.segment(START);
        out.integer(drinks.size());
        out.segment(AFTER_COUNT);
        for (Drink drink : drinks) {
            out.segment(ITEM);
            out.escaped(drink.id());
            out.segment(TITLE);
            out.escaped(drink.name());
            out.segment(SUBTITLE);
            out.escaped(drink.origin());
            out.segment(PRICE);
            out.decimal(drink.price());
            out.segment(MINUTES);
            out.integer(drink.minutes());
            out.segment(AFTER_MINUTES);
            URI photo = drink.photo();
            if (photo != null) {
                out.segment(IMAGE);
                out.address(photo, "item");
                out.segment(AFTER_IMAGE);
            }
            out.segment(ACTION);
            out.addressPart(drink.id());
            out.segment(AFTER_ACTION);
        }
        out.endList();
        out.segment(END);
    }
}
