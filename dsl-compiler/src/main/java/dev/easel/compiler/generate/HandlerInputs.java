package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people entered that a handler is told: of all canvases from which submits lead to it; what only some have may be missing. */
final class HandlerInputs {
    /** The record of it, in the handler's event. */
    static final String INPUT = "Input";

    private final Names names;
    private final JavaTypes types;
    private final Map<String, List<Led>> byHandler = new LinkedHashMap<>();

    // asked for at every way to a handler, and each answer looks at all ways
    private final Map<String, List<InputRecord.Entered>> entered = new HashMap<>();
    private final Map<String, List<InputField>> refusable = new HashMap<>();

    /** One way to a handler: what was entered by its name, and which of it is checked. */
    private record Led(@Nullable Canvas canvas, Map<String, InputField> inputs, Target.ToHandler target) {
        static Led of(Submitted submitted, Target.ToHandler target) {
            Map<String, InputField> byName = new LinkedHashMap<>();
            submitted.inputs().forEach(field -> byName.putIfAbsent(field.name(), field));
            return new Led(submitted.canvas(), byName, target);
        }

        Optional<InputField> field(String name) {
            return Optional.ofNullable(inputs.get(name));
        }

        Type type(InputField field) {
            return target.validates(field) ? field.checked() : field.unchecked();
        }
    }

    HandlerInputs(App app, Names names) {
        this.names = names;
        this.types = JavaTypes.of(names);
        app.withoutInputs().forEach(target -> note(target, Submitted.NOTHING));
        for (Canvas canvas : app.canvases()) {
            canvas.submits().forEach(submit -> note(submit.target(), Submitted.from(canvas, submit)));
        }
    }

    private void note(Target target, Submitted submitted) {
        target.toHandlers()
                .forEach(handler -> byHandler
                        .computeIfAbsent(handler.handler(), name -> new ArrayList<>())
                        .add(Led.of(submitted, handler)));
    }

    private List<Led> led(Handler handler) {
        return byHandler.getOrDefault(handler.name(), List.of());
    }

    /** The inputs of a handler, as first met. */
    private List<InputRecord.Entered> of(Handler handler) {
        return entered.computeIfAbsent(handler.name(), name -> entered(led(handler)));
    }

    private static List<InputRecord.Entered> entered(List<Led> all) {
        Map<String, InputRecord.Entered> union = new LinkedHashMap<>();
        for (Led led : all) {
            led.inputs()
                    .forEach((name, field) -> union.computeIfAbsent(
                            name,
                            first -> new InputRecord.Entered(
                                    typed(name, field, all), name, field.ownName(), field.groups())));
        }
        return List.copyOf(union.values());
    }

    private static TypedName typed(String name, InputField field, List<Led> all) {
        boolean always = all.stream()
                .allMatch(led -> led.field(name)
                        .filter(there -> !led.type(there).isOptional())
                        .isPresent());
        return new TypedName(name, always ? field.type() : field.type().optional(), null, field.span());
    }

    boolean has(Handler handler) {
        return !of(handler).isEmpty();
    }

    /** The fields that every submit to the handler has, under one id: those that it can refuse. */
    List<InputField> refusable(Handler handler) {
        return refusable.computeIfAbsent(handler.name(), name -> refusable(led(handler)));
    }

    private static List<InputField> refusable(List<Led> all) {
        return all.stream()
                .limit(1)
                .flatMap(first -> first.inputs().entrySet().stream())
                .filter(field -> all.stream()
                        .allMatch(led -> led.field(field.getKey())
                                .filter(other ->
                                        other.id().equals(field.getValue().id()))
                                .isPresent()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Those of these whose ids carry arguments, as constants of a canvas where they do. */
    List<CodeBlock> carrying(Handler handler) {
        return refusable(handler).stream()
                .flatMap(field -> led(handler).stream()
                        .flatMap(led -> carrying(led, field.name()).stream())
                        .limit(1))
                .toList();
    }

    private Optional<CodeBlock> carrying(Led led, String name) {
        Canvas canvas = led.canvas();
        return canvas == null
                ? Optional.empty()
                : led.field(name)
                        .filter(InputField::carries)
                        .map(field -> CodeBlock.of(
                                "$T.$L", JavaFiles.className(names.of(canvas).inputs()), Names.constant(field.name())));
    }

    /** A canvas from which a submit leads to a handler that nothing else leads to. */
    Canvas from(Handler handler) {
        return Objects.requireNonNull(led(handler).get(0).canvas());
    }

    ClassName type(Handler handler) {
        return JavaFiles.className(names.of(handler).event()).nestedClass(INPUT);
    }

    /** The record. */
    TypeSpec generate(Handler handler) {
        return InputRecord.of(type(handler), of(handler))
                .generate(new TypedParameters(types))
                .addJavadoc(Javadoc.of("What people entered; what was not checked may be missing."))
                .build();
    }

    /** The record of what was entered, as an expression where {@code inputs} are those of the request. */
    CodeBlock make(Handler handler, Target.ToHandler target, Submitted submitted) {
        return InputRecord.of(type(handler), of(handler)).make(name -> value(name, target, submitted));
    }

    private CodeBlock value(String name, Target.ToHandler target, Submitted submitted) {
        Canvas canvas = submitted.canvas();
        Optional<InputField> field = submitted.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst();
        return canvas == null || field.isEmpty()
                ? CodeBlock.of("null")
                : new InputReader(names, canvas).read(field.get(), target.validates(field.get()));
    }
}
