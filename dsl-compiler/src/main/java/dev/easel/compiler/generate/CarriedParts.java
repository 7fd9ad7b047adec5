package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.catalog.Presence;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of events that give what their requests carry; each decodes it when it is called. */
final class CarriedParts {
    private static final String LACKING =
            "@throws dev.easel.runtime.app.MissingPartException if the request lacks it nevertheless";

    private static final String INCOMPLETE =
            "@throws dev.easel.runtime.app.MissingOptionException if the request lacks one that is required";

    private final JavaTypes types;
    private final App app;
    private final Names names;
    private final EventRequests requests;

    CarriedParts(App app, Names names, EventRequests requests) {
        this.app = app;
        this.names = names;
        this.types = JavaTypes.of(names);
        this.requests = requests;
    }

    /** Those of a handler's event. */
    List<MethodSpec> of(Handler handler) {
        return of(requests.of(handler));
    }

    /** Those of the event of a canvas's load. */
    List<MethodSpec> of(Canvas loaded) {
        return of(requests.of(loaded));
    }

    private List<MethodSpec> of(Set<RequestKind> reaching) {
        Stream<MethodSpec> parts = carried(reaching).map(part -> method(part, reaching));
        Stream<MethodSpec> attributes = carried(reaching)
                .filter(part -> !app.values().attributes(part).isEmpty())
                .map(this::attributes);
        return Stream.concat(parts, attributes).toList();
    }

    /** Those that every event has. */
    List<MethodSpec> ofAll() {
        return carriedByAll()
                .map(part -> declared(part, requests.all())
                        .addModifiers(Modifier.ABSTRACT)
                        .build())
                .toList();
    }

    /** What the workspace adds to a part; of a part that is not there, as if nothing were added. */
    private MethodSpec attributes(RequestPart owner) {
        return MethodSpec.methodBuilder(owner.word() + "Attributes")
                .addJavadoc(Javadoc.of(
                        "Gives what the workspace adds to the " + owner.word()
                                + ". A value of another type than declared is" + " absent.",
                        "@return " + Javadoc.code("custom_attributes") + " of the request's " + owner.word()
                                + ", all absent where it has none"))
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaFiles.className(names.attributes(owner)))
                .addStatement("return $T.read(request)", JavaFiles.className(names.attributesReader(owner)))
                .build();
    }

    /** A part that is always there by the protocol; where a request lacks it nevertheless, the failure names it. */
    static CodeBlock always(RequestPart part, CodeBlock value) {
        return CodeBlock.of("$T.always($S, $L)", RuntimeTypes.CARRIED, part.word(), value);
    }

    private Stream<RequestPart> carried(Set<RequestKind> requests) {
        boolean options = !app.values().cardCreationOptions().isEmpty();
        return Stream.of(RequestPart.values())
                .filter(part -> options || part != RequestPart.CARD_CREATION_OPTIONS)
                .filter(part -> requests.stream().anyMatch(kind -> part.in(kind) != Presence.NEVER));
    }

    private Stream<RequestPart> carriedByAll() {
        Set<RequestKind> all = requests.all();
        return carried(all).filter(part -> all.stream().noneMatch(kind -> part.in(kind) == Presence.NEVER));
    }

    private static boolean isAlways(RequestPart part, Set<RequestKind> reaching) {
        return reaching.stream().allMatch(kind -> part.in(kind) == Presence.ALWAYS);
    }

    private MethodSpec method(RequestPart part, Set<RequestKind> reaching) {
        MethodSpec.Builder method = declared(part, reaching);
        if (carriedByAll().anyMatch(part::equals)) {
            method.addAnnotation(Override.class);
        }
        return method.addStatement("return $L", value(part, isAlways(part, reaching)))
                .build();
    }

    private CodeBlock value(RequestPart part, boolean always) {
        if (part == RequestPart.CARD_CREATION_OPTIONS) {
            return CodeBlock.of(
                    "$T.$L(request)", JavaFiles.className(names.cardCreationOptionsReader()), always ? "read" : "find");
        }
        CodeBlock value = CodeBlock.of("request.$L()", Names.member(part.word()));
        return always && part != RequestPart.WORKSPACE_ID ? always(part, value) : value;
    }

    /** Their method, which events call in short by what comes last. */
    private static String name(RequestPart part) {
        return part == RequestPart.CARD_CREATION_OPTIONS ? "options" : Names.member(part.word());
    }

    private MethodSpec.Builder declared(RequestPart part, Set<RequestKind> reaching) {
        Type type = isAlways(part, reaching) ? part.type() : part.type().optional();
        return MethodSpec.methodBuilder(name(part))
                .addJavadoc(Javadoc.of("Gives " + part.meaning() + ".", tags(part, type.isOptional())))
                .addModifiers(Modifier.PUBLIC)
                .returns(types.of(type));
    }

    private String[] tags(RequestPart part, boolean nullable) {
        String returned = "@return " + Javadoc.code(part.word()) + " of the request";
        if (nullable) {
            return new String[] {returned + ", or null where it has none"};
        }
        if (part == RequestPart.CARD_CREATION_OPTIONS) {
            return OptionsGenerator.areRequired(app) ? new String[] {returned, INCOMPLETE} : new String[] {returned};
        }
        return part == RequestPart.WORKSPACE_ID ? new String[] {returned} : new String[] {returned, LACKING};
    }
}
