package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.Function.Need;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.naming.Names;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** How the record of what canvases read beside their params and loads is made of a request. */
final class ViewEmitter implements Variables {
    /** What the settings mean. */
    static final String SETTINGS = "the values from the environment";

    /** What the stored data means. */
    static final String STORED_DATA = "what travels with the card, as it is when the canvas is shown";

    private static final String LOCALE = "LOCALE";
    private static final String ZONE = "ZONE";

    private final App app;
    private final Names names;
    private final Needed needed;

    ViewEmitter(App app, Names names, Needed needed) {
        this.app = app;
        this.names = names;
        this.needed = needed;
    }

    /** A language or time zone that is always the same. */
    List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>();
        constant(app.values().locale())
                .filter(tag -> needed.need(Need.LOCALE))
                .ifPresent(tag -> constants.add(constant(
                        Locale.class,
                        LOCALE,
                        CodeBlock.of("$T.forLanguageTag($L)", Locale.class, JavaText.literal(tag)))));
        constant(app.values().zone())
                .filter(id -> needed.need(Need.ZONE))
                .ifPresent(id -> constants.add(
                        constant(ZoneId.class, ZONE, CodeBlock.of("$T.of($L)", ZoneId.class, JavaText.literal(id)))));
        return constants;
    }

    /** The language of messages, where it is always the same. */
    Optional<FieldSpec> localeConstant() {
        return constant(app.values().locale())
                .map(tag -> constant(
                        Locale.class,
                        LOCALE,
                        CodeBlock.of("$T.forLanguageTag($L)", Locale.class, JavaText.literal(tag))));
    }

    /** The method of the dispatcher that tells the language of messages. */
    MethodSpec localeMethod() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("locale")
                .addModifiers(Modifier.PRIVATE)
                .returns(Locale.class)
                .addParameter(RuntimeTypes.REQUEST, "request");
        CodeBlock locale = locale();
        if (locale.toString().contains("storedData.")) {
            method.addStatement("$T storedData = storedData(request)", JavaFiles.className(names.storedData()));
        }
        return method.addStatement("return $L", locale).build();
    }

    private static Optional<String> constant(@Nullable Template template) {
        if (template == null || template.holes().findAny().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(((Template.Literal) template.parts().get(0)).text());
    }

    private static FieldSpec constant(Class<?> type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    /** The method that makes the record. */
    MethodSpec of() {
        List<String> tags = new ArrayList<>();
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(JavaFiles.className(names.view()));
        if (needed.reads(Needed.SETTINGS)) {
            method.addParameter(JavaFiles.className(names.settings()), "settings");
            tags.add("@param settings " + SETTINGS);
        }
        if (needed.reads(Needed.STORED_DATA)) {
            method.addParameter(JavaFiles.className(names.storedData()), "storedData");
            tags.add("@param storedData " + STORED_DATA);
        }
        method.addParameter(RuntimeTypes.REQUEST, "request");
        tags.addAll(List.of("@param request the request", "@return what canvases show of it"));
        RequestPart.WITH_ATTRIBUTES.stream()
                .filter(owner -> needed.reads(owner.word())
                        && !app.values().attributes(owner).isEmpty())
                .forEach(owner -> method.addComment("logs attributes of another type, which canvases read as absent")
                        .addStatement("$T.read(request)", JavaFiles.className(names.attributesReader(owner))));
        return method.addJavadoc(Javadoc.of("Reads a request.", tags.toArray(String[]::new)))
                .addStatement("return new $T(\n$L)", JavaFiles.className(names.view()), arguments())
                .build();
    }

    private CodeBlock arguments() {
        List<CodeBlock> parts = new ArrayList<>();
        if (needed.reads(Needed.SETTINGS)) {
            parts.add(CodeBlock.of("settings"));
        }
        if (needed.reads(Needed.STORED_DATA)) {
            parts.add(CodeBlock.of("storedData"));
        }
        needed.parts().forEach(part -> parts.add(part(part)));
        if (needed.need(Need.LOCALE)) {
            parts.add(locale());
        }
        if (needed.need(Need.ZONE)) {
            parts.add(zone());
        }
        if (needed.need(Need.CLOCK)) {
            parts.add(CodeBlock.of("request.receivedAt()"));
        }
        return CodeBlock.join(parts, ",\n");
    }

    private CodeBlock part(RequestPart part) {
        if (part == RequestPart.CARD_CREATION_OPTIONS) {
            return CodeBlock.of("$T.find(request)", JavaFiles.className(names.cardCreationOptionsReader()));
        }
        CodeBlock value = CodeBlock.of("request.$L()", Names.member(part.word()));
        return part == RequestPart.WORKSPACE_ID || needed.mayLack(part) ? value : CarriedParts.always(part, value);
    }

    private CodeBlock locale() {
        Template locale = app.values().locale();
        if (locale != null && constant(locale).isPresent()) {
            return CodeBlock.of(LOCALE);
        }
        CodeBlock tag = locale == null
                ? CodeBlock.of(
                        "$T.ofNullable(request.context()).map($T::locale).orElse(null)",
                        Optional.class,
                        RuntimeTypes.request("Context"))
                : expression(locale);
        return CodeBlock.of("$T.of($L)", RuntimeTypes.LANGUAGES, tag);
    }

    private CodeBlock zone() {
        Template zone = Objects.requireNonNull(app.values().zone());
        return constant(zone).isPresent() ? CodeBlock.of(ZONE) : expression(zone);
    }

    private CodeBlock expression(Template template) {
        Expr value = template.holes().findFirst().orElseThrow().value();
        Typing typing = new Typing(app.values().types(), JavaTypes.of(names), Constants.IN_PLACE);
        return new ExpressionEmitter(typing, this, new JavaNames()).whole(value);
    }

    @Override
    public CodeBlock of(Variable variable) {
        return switch (variable.name()) {
            case Needed.SETTINGS -> CodeBlock.of("settings");
            case Needed.STORED_DATA -> CodeBlock.of("storedData");
            default -> RequestPart.named(variable.name()).map(this::part).orElseThrow();
        };
    }

    @Override
    public CodeBlock of(Function.Need need) {
        throw new IllegalArgumentException(need.name());
    }

    @Override
    public CodeBlock loop(LoopTest test) {
        throw new IllegalArgumentException(test.field());
    }
}
