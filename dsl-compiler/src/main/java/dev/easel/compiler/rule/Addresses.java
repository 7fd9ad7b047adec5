package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.stream.Stream;

/** The addresses on a canvas: of images, and of what actions open. */
final class Addresses {
    private static final ValueType URL = new ValueType.Url();

    private Addresses() {}

    /**
     * An address.
     *
     * @param text the address as it is sent
     * @param span the address in the file
     */
    record Written(String text, SourceSpan span) implements Sourced {
        HttpsAddress address() {
            return new HttpsAddress(text);
        }
    }

    static Stream<Written> of(Canvas canvas) {
        return canvas.everything().flatMap(component -> Stream.concat(attributes(component), action(component)));
    }

    private static Stream<Written> attributes(Component component) {
        return component.attributes().stream()
                .filter(attribute -> attribute.type().value().equals(URL))
                .flatMap(Addresses::written);
    }

    private static Stream<Written> written(Attribute attribute) {
        return attribute.value() instanceof Value.Text text
                ? Stream.of(new Written(text.text(), attribute.span()))
                : Stream.empty();
    }

    private static Stream<Written> action(Component component) {
        return component.action() instanceof Action.Open open
                ? Stream.of(new Written(open.url(), open.span()))
                : Stream.empty();
    }
}
