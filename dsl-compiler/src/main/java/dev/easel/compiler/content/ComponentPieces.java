package dev.easel.compiler.content;

import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Components and parts as pieces: of each its type, then its attributes in the catalog's order, then its action. */
final class ComponentPieces {
    private static final ElementPieces ELEMENTS = new ElementPieces(ComponentPieces::of);
    private static final ElementPieces OFFERS =
            new ElementPieces((option, loops, after) -> offer(option).stream().toList());

    private ComponentPieces() {}

    static List<Piece> array(List<Element> elements) {
        return ELEMENTS.array(elements, 0);
    }

    private static List<Piece> of(Component component, int loops, String after) {
        if (Missing.hasOptionsFromData(component)) {
            return choice(component, loops, after);
        }
        if (Missing.canBeEmpty(component)) {
            return unlessEmpty(component, loops, after);
        }
        List<Piece.Binding> address = Missing.address(component);
        List<Piece> whole = whole(component, loops, after);
        return address.isEmpty() ? whole : List.of(new Piece.IfPresent(address, whole));
    }

    private static List<Piece> whole(Component component, int loops, String after) {
        Pieces pieces = start(component);
        attributes(component, component.attributes(), loops, pieces);
        return end(component, pieces, after).all();
    }

    private static Pieces start(Component component) {
        return new Pieces()
                .fixed("{\"type\":" + JsonText.string(component.type().name()));
    }

    private static Pieces end(Component component, Pieces pieces, String after) {
        if (component.action() != null) {
            pieces.addAll(action(component.action(), label(component)));
        }
        return pieces.fixed("}" + after);
    }

    private static List<Piece> choice(Component component, int loops, String after) {
        Value.Parts options = Missing.options(component);
        List<Piece> instead = options.instead() == null ? List.of() : of(options.instead(), loops, after);
        boolean single = component.type().entry() == Entry.OPTION;
        return List.of(new Piece.Choice(
                OFFERS.entries(options.elements(), loops),
                label(component),
                single,
                whole(component, loops, after),
                instead));
    }

    /** The offer that an option makes; nothing if what it needs could not be read. */
    private static Optional<Piece> offer(Component option) {
        @Nullable
        Value disabled = option.attribute("disabled").map(Attribute::value).orElse(null);
        return option.attribute("id")
                .flatMap(id ->
                        option.attribute("text").map(text -> new Piece.Offer(id.value(), text.value(), disabled)));
    }

    private static List<Piece> unlessEmpty(Component component, int loops, String after) {
        List<Attribute> attributes = component.attributes();
        Attribute items = component.attribute("items").orElseThrow();
        int at = attributes.indexOf(items);
        Pieces start = start(component);
        attributes(component, attributes.subList(0, at), loops, start);
        start.fixed(name(items) + "[\n");
        Pieces rest = new Pieces();
        attributes(component, attributes.subList(at + 1, attributes.size()), loops, rest);
        return List.of(new Piece.UnlessEmpty(
                start.all(),
                ELEMENTS.entries(component.elements("items"), loops),
                end(component, rest, after).all()));
    }

    private static void attributes(Component component, List<Attribute> attributes, int loops, Pieces pieces) {
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            Bound bound = Bound.of(attribute.value());
            if (bound.bindings().isEmpty() || attribute.type().required()) {
                pieces.addAll(attribute(component, attribute, bound.value(), loops));
                continue;
            }
            Pieces body = new Pieces().addAll(attribute(component, attribute, bound.value(), loops));
            int end = i + 1;
            while (end < attributes.size() && attributes.get(end).type().belongsTo(attribute.type())) {
                end++;
            }
            attributes(component, attributes.subList(i + 1, end), loops, body);
            i = end - 1;
            pieces.add(new Piece.IfPresent(bound.bindings(), body.all()));
        }
    }

    private static String name(Attribute attribute) {
        return "," + JsonText.string(attribute.type().name()) + ":";
    }

    private static List<Piece> attribute(Component component, Attribute attribute, Value value, int loops) {
        ValueType type = attribute.type().value();
        Pieces pieces = new Pieces().fixed(name(attribute));
        if (type instanceof ValueType.Parts) {
            boolean fromData = Missing.hasOptionsFromData(component);
            return fromData
                    ? pieces.add(new Piece.Options()).all()
                    : pieces.addAll(ELEMENTS.array(((Value.Parts) value).elements(), loops))
                            .all();
        }
        if (type instanceof ValueType.OptionId) {
            return chosen(component, attribute, value);
        }
        if (type instanceof ValueType.OptionIds && isTicked(component, value)) {
            return pieces.add(new Piece.Ticked(list(value, attribute), ids(component)))
                    .all();
        }
        if (type.equals(new ValueType.Id(ValueType.Scope.CANVAS))
                && !component.args().isEmpty()) {
            return pieces.addAll(idWithArgs(((Value.Text) value).text(), component))
                    .all();
        }
        int copies = type.equals(new ValueType.Id(ValueType.Scope.CANVAS)) ? loops : 0;
        return pieces.addAll(value(value, copies, label(component))).all();
    }

    private static @Nullable List<String> ids(Component component) {
        return Missing.ids(component).orElse(null);
    }

    /** What is chosen from the start; whether it is offered is known beforehand only of what is written out. */
    private static List<Piece> chosen(Component component, Attribute attribute, Value value) {
        if (value instanceof Value.Computed computed) {
            Expr id = computed.expr();
            return offersEvery(id.type(), component)
                    ? written(component, attribute, value)
                    : List.of(ifOffered(id, component, attribute));
        }
        return Missing.hasOptionsFromData(component)
                ? List.of(ifOffered(literal(((Value.Text) value).text(), attribute), component, attribute))
                : written(component, attribute, value);
    }

    private static Piece ifOffered(Expr id, Component component, Attribute attribute) {
        Variable chosen = new Variable("chosen", id.type(), Variable.Origin.LOCAL);
        Value value = new Value.Computed(new Expr.Name(chosen, id.span()));
        return new Piece.IfOffered(id, chosen, ids(component), written(component, attribute, value));
    }

    private static List<Piece> written(Component component, Attribute attribute, Value value) {
        return new Pieces()
                .fixed(name(attribute))
                .addAll(value(value, 0, label(component)))
                .all();
    }

    /** Whether the options are sure to hold a value, since they are those of its type. */
    private static boolean offersEvery(Type type, Component component) {
        return type.present() instanceof EnumType of
                && Missing.ids(component)
                        .filter(ids -> of.entries().stream().allMatch(entry -> ids.contains(entry.id())))
                        .isPresent();
    }

    private static boolean isTicked(Component component, Value value) {
        return value instanceof Value.Computed || Missing.hasOptionsFromData(component);
    }

    private static Expr list(Value value, Attribute attribute) {
        if (value instanceof Value.Computed computed) {
            return computed.expr();
        }
        List<Expr.Element> texts = ((Value.Texts) value)
                .texts().stream()
                        .map(entry -> new Expr.Element(literal(entry.text(), attribute), false))
                        .toList();
        return new Expr.ListOf(texts, new ListType(Scalar.STRING), attribute.span());
    }

    private static Expr literal(String text, Attribute attribute) {
        return new Expr.Literal(text, Scalar.STRING, attribute.span());
    }

    private static List<Piece> action(Action action, String component) {
        String type = ",\"action\":{\"type\":" + JsonText.string(action.type().word());
        if (!(action instanceof Action.Open open)) {
            return List.of(new Piece.Fixed(type + "}"));
        }
        Bound bound = Bound.of(open.url());
        List<Piece> pieces = new Pieces()
                .fixed(type + ",\"url\":")
                .addAll(value(bound.value(), 0, component))
                .fixed("}")
                .all();
        return bound.bindings().isEmpty() ? pieces : List.of(new Piece.IfPresent(bound.bindings(), pieces));
    }

    /** A value as JSON; an id in loops has its positions behind it. */
    private static List<Piece> value(Value value, int loops, String component) {
        if (value instanceof Value.Text text && loops > 0) {
            return copied(text.text(), loops);
        }
        if (value instanceof Value.Holes holes) {
            return string(TemplatePieces.of(holes.template(), component));
        }
        if (value instanceof Value.Computed computed) {
            Expr expr = computed.expr();
            boolean plain = expr.type() == Scalar.BOOL || expr.type() == Scalar.INT;
            return plain
                    ? List.of(new Piece.Plain(expr, component))
                    : string(List.of(TemplatePieces.data(expr, component)));
        }
        return List.of(new Piece.Fixed(constant(value)));
    }

    /** An id that carries arguments: the name, then each behind a tilde. */
    private static List<Piece> idWithArgs(String id, Component component) {
        String json = JsonText.string(ArgumentName.of(id));
        Pieces pieces = new Pieces().fixed(json.substring(0, json.length() - 1));
        component.args().forEach(arg -> pieces.fixed("~").add(new Piece.Argument(arg.value(), label(component))));
        return pieces.fixed("\"").all();
    }

    private static List<Piece> copied(String id, int loops) {
        String json = JsonText.string(id);
        Pieces pieces = new Pieces().fixed(json.substring(0, json.length() - 1));
        for (int loop = 0; loop < loops; loop++) {
            pieces.fixed("-").add(new Piece.Position(loop));
        }
        return pieces.fixed("\"").all();
    }

    private static List<Piece> string(List<Piece> parts) {
        return new Pieces().fixed("\"").addAll(parts).fixed("\"").all();
    }

    /** What messages call a component: its id, or its type if it has none. */
    private static String label(Component component) {
        return component.id().orElse(component.type().name());
    }

    private static String constant(Value value) {
        if (value instanceof Value.Text text) {
            return JsonText.string(text.text());
        }
        if (value instanceof Value.Choice choice) {
            return JsonText.string(choice.word());
        }
        if (value instanceof Value.Flag flag) {
            return String.valueOf(flag.value());
        }
        if (value instanceof Value.Pixels pixels) {
            return String.valueOf(pixels.count());
        }
        List<String> texts = new ArrayList<>();
        ((Value.Texts) value).texts().forEach(entry -> texts.add(JsonText.string(entry.text())));
        return texts.stream().collect(Collectors.joining(",", "[", "]"));
    }
}
