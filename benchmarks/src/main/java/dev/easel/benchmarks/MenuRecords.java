package dev.easel.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.easel.benchmarks.drinks.Drink;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The same canvas as records that jackson-databind serializes, which is how people without a generator write it. */
final class MenuRecords {
    private static final ObjectWriter WRITER = new JsonMapper().writerFor(Content.class);

    private MenuRecords() {}

    record Content(List<Object> components) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Text(String type, String text, @Nullable String style) {}

    record ItemList(String type, List<Item> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String type,
            String id,
            String title,
            String subtitle,
            @Nullable URI image,
            @Nullable Integer image_width,
            @Nullable Integer image_height,
            Action action) {}

    record Button(String type, String id, String label, Action action) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Action(String type, @Nullable String url) {}

    static Content of(List<Drink> drinks) {
        return new Content(List.of(
                new Text("text", "What can we make you?", "header"),
                new Text("text", "**" + drinks.size() + " drinks** today", null),
                new ItemList("list", items(drinks)),
                new Button("button", "refresh", "Refresh", new Action("submit", null))));
    }

    private static List<Item> items(List<Drink> drinks) {
        List<Item> items = new ArrayList<>(drinks.size());
        for (int i = 0; i < drinks.size(); i++) {
            items.add(item(i, drinks.get(i)));
        }
        return items;
    }

    private static Item item(int position, Drink drink) {
        String subtitle = drink.origin() + ", " + drink.price().toPlainString() + " EUR, ready in " + drink.minutes()
                + " minutes";
        Integer side = drink.photo() == null ? null : Integer.valueOf(48);
        Action action = new Action("url", "https://bar.example.com/menu/" + drink.id());
        return new Item("item", "drink-" + position, drink.name(), subtitle, drink.photo(), side, side, action);
    }

    static byte[] write(Content content) {
        return WRITER.writeValueAsBytes(content);
    }
}
