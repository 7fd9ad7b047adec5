package dev.easel.protocol.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComponentPropertyTest {
    private static final Arbitrary<Boolean> FLAGS = Arbitraries.of(true, false);

    @Provide
    Arbitrary<List<Component>> components() {
        return Arbitraries.oneOf(
                        texts(), images(), spacers(), dividers(), tables(), lists(), buttons(), inputs(), textareas())
                .map(Component.class::cast)
                .list()
                .ofMaxSize(4)
                .flatMap(some -> choices().map(choice -> {
                    some.add(choice);
                    return List.copyOf(some);
                }));
    }

    @Property
    void whatIsWrittenReadsAsTheSameValue(@ForAll("components") List<Component> components) {
        CanvasContent content = new CanvasContent(components);
        JsonWriter out = new JsonWriter(0);
        content.writeTo(out);

        String json = StandardCharsets.UTF_8.decode(out.finish()).toString();
        assertThat(CanvasContent.read(Json.parse(json))).isEqualTo(content);
    }

    private static Arbitrary<Text> texts() {
        return Combinators.combine(
                        orNone(strings()),
                        strings(),
                        orNone(Arbitraries.of(Text.Align.class)),
                        orNone(Arbitraries.of(Text.Style.class)),
                        margins())
                .as(Text::new);
    }

    private static Arbitrary<Image> images() {
        return Combinators.combine(
                        orNone(strings()),
                        strings(),
                        orNone(Arbitraries.of(Image.Align.class)),
                        Arbitraries.integers(),
                        Arbitraries.integers(),
                        FLAGS,
                        margins(),
                        orNone(actions()))
                .as(Image::new);
    }

    private static Arbitrary<Spacer> spacers() {
        return Combinators.combine(orNone(strings()), orNone(Arbitraries.of(Spacer.Size.class)))
                .as(Spacer::new);
    }

    private static Arbitrary<Divider> dividers() {
        return Combinators.combine(orNone(strings()), margins()).as(Divider::new);
    }

    private static Arbitrary<DataTable> tables() {
        Arbitrary<FieldValue> rows = Combinators.combine(strings(), strings()).as(FieldValue::new);
        return rows.list().ofMaxSize(3).map(DataTable::new);
    }

    private static Arbitrary<ItemList> lists() {
        return Combinators.combine(items().list().ofMaxSize(3), FLAGS, orNone(strings()))
                .as(ItemList::new);
    }

    private static Arbitrary<Item> items() {
        Arbitrary<Item> plain = Combinators.combine(strings(), strings(), orNone(strings()), orNone(strings()))
                .as((id, title, subtitle, tertiary) ->
                        Item.of(id, title).withSubtitle(subtitle).withTertiaryText(tertiary));
        Arbitrary<Integer> sizes = orNone(Arbitraries.integers());
        return Combinators.combine(plain, orNone(strings()), sizes, sizes, FLAGS, FLAGS, orNone(actions()))
                .as((item, image, width, height, rounded, disabled, action) -> item.withImage(image)
                        .withImageWidth(width)
                        .withImageHeight(height)
                        .withRoundedImage(rounded)
                        .withDisabled(disabled)
                        .withAction(action));
    }

    private static Arbitrary<Button> buttons() {
        return Combinators.combine(strings(), strings(), orNone(Arbitraries.of(Button.Style.class)), FLAGS, actions())
                .as(Button::new);
    }

    private static Arbitrary<Input> inputs() {
        Arbitrary<String> optional = orNone(strings());
        return Combinators.combine(
                        strings(),
                        optional,
                        optional,
                        optional,
                        orNone(Arbitraries.of(SaveState.class)),
                        FLAGS,
                        optional,
                        orNone(actions()))
                .as(Input::new);
    }

    private static Arbitrary<Textarea> textareas() {
        Arbitrary<String> optional = orNone(strings());
        return Combinators.combine(strings(), optional, optional, optional, FLAGS, FLAGS)
                .as(Textarea::new);
    }

    private static Arbitrary<Component> choices() {
        Arbitrary<List<Option>> options = Combinators.combine(strings(), strings(), FLAGS)
                .as(Option::new)
                .list()
                .ofMaxSize(4);
        Arbitrary<SaveState> states = orNone(Arbitraries.of(SaveState.class));
        Arbitrary<String> optional = orNone(strings());
        Arbitrary<Action> actions = orNone(actions());
        return Arbitraries.oneOf(
                Combinators.combine(strings(), options, optional, optional, states, FLAGS, actions)
                        .as(Dropdown::new),
                Combinators.combine(strings(), options, optional, optional, states, FLAGS, actions)
                        .as(SingleSelect::new),
                Combinators.combine(
                                strings(), options, optional, strings().list().ofMaxSize(3), states, FLAGS)
                        .as(Checkbox::new),
                Arbitraries.just(new UnknownComponent(Json.parse("{\"id\":\"c\",\"type\":\"chart\",\"y\":[1.50]}"))));
    }

    private static Arbitrary<Action> actions() {
        return Arbitraries.oneOf(
                Arbitraries.just(Action.submit()),
                strings().map(Action::url),
                strings().map(Action::sheet),
                Arbitraries.just(new UnknownAction(Json.parse("{\"type\":\"call\",\"number\":null}"))));
    }

    private static Arbitrary<BottomMargin> margins() {
        return orNone(Arbitraries.of(BottomMargin.class));
    }

    // a surrogate without its partner cannot be written as UTF-8
    private static Arbitrary<String> strings() {
        return Arbitraries.strings()
                .ofMaxLength(8)
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static <T> Arbitrary<T> orNone(Arbitrary<T> values) {
        return values.injectNull(0.4);
    }
}
