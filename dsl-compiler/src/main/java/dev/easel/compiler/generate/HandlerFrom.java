package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.naming.Names;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** From where a handler is asked, if that is from several places. */
final class HandlerFrom {
    /** The enum of the places, in the handler's event. */
    static final String FROM = "From";

    private final Names names;

    HandlerFrom(Names names) {
        this.names = names;
    }

    boolean has(Handler handler) {
        return !names.of(handler).from().isEmpty();
    }

    ClassName type(Handler handler) {
        return JavaFiles.className(names.of(handler).event()).nestedClass(FROM);
    }

    /** The constant of a place, as an expression. */
    CodeBlock constant(Handler handler, Place place) {
        String constant = Objects.requireNonNull(names.of(handler).from().get(place), place::toString);
        return CodeBlock.of("$T.$L", type(handler), constant);
    }

    /** The enum. */
    TypeSpec generate(Handler handler) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(FROM)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("From where the handler is asked."));
        names.of(handler)
                .from()
                .forEach((place, constant) -> type.addEnumConstant(
                        constant,
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(Javadoc.of(words(place) + "."))
                                .build()));
        return type.build();
    }

    private static String words(Place place) {
        if (place instanceof Place.Start start) {
            return start.request().title();
        }
        if (place instanceof Place.UnknownCanvas) {
            return "A component that leads here from several canvases, on a card that does not say which: one of an older version";
        }
        if (place instanceof Place.OfSheet submitted) {
            return "Sheet " + Javadoc.code(submitted.sheet());
        }
        Place.Use use = (Place.Use) place;
        return "Component " + Javadoc.code(use.component()) + " of canvas " + Javadoc.code(use.canvas());
    }
}
