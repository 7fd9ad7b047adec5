package dev.easel.compiler.generate;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Load;
import dev.easel.compiler.model.StoredValue;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts apps together without YAML: for what no file can hold, and for what would take a long one. */
public final class AppBuilder {
    /** Where everything is. */
    public static final SourceSpan HERE = SourceFile.of("app.easel.yaml", "").span(0, 0);

    private final String name;
    private final List<SurfaceFlows> surfaces = new ArrayList<>();
    private final List<Handler> handlers = new ArrayList<>();
    private final List<Canvas> canvases = new ArrayList<>();

    public AppBuilder(String name) {
        this.name = name;
    }

    public AppBuilder messenger(Target initialize) {
        surfaces.add(new SurfaceFlows(Surface.MESSENGER, List.of("home"), null, initialize, null, null, HERE));
        return this;
    }

    public AppBuilder handler(String handler, String... answers) {
        List<Target.ToCanvas> targets =
                Stream.of(answers).map(AppBuilder::toCanvas).toList();
        handlers.add(new Handler(handler, targets, null, null, null, HERE));
        return this;
    }

    public AppBuilder canvas(String canvas, Component... components) {
        canvases.add(new Canvas(canvas, List.of(), Load.NONE, List.of(), List.of(components), List.of(), HERE));
        return this;
    }

    public AppBuilder storing(String canvas, Map<String, String> values) {
        List<StoredValue> stored = values.entrySet().stream()
                .map(value -> new StoredValue(value.getKey(), value.getValue(), HERE))
                .toList();
        canvases.add(new Canvas(canvas, List.of(), Load.NONE, List.of(), List.of(), stored, HERE));
        return this;
    }

    public App build() {
        return new App(name, "com.example.app", surfaces, App.Values.NONE, handlers, canvases, List.of(), HERE);
    }

    public static Target.ToCanvas toCanvas(String canvas) {
        return new Target.ToCanvas(canvas, HERE);
    }

    public static Target toHandler(String handler) {
        return new Target.ToHandler(handler, HERE);
    }

    public static Component text(String text) {
        return component(Components.TEXT, Map.of("text", text));
    }

    public static Component button(String id, String label, Target submit) {
        Component button = component(Components.BUTTON, Map.of("id", id, "label", label));
        return new Component(button.type(), button.attributes(), new Action.Submit(submit, HERE), HERE);
    }

    private static Component component(ComponentType type, Map<String, String> texts) {
        List<Attribute> attributes = type.attributes().stream()
                .filter(attribute -> texts.containsKey(attribute.name()))
                .map(attribute -> new Attribute(attribute, new Value.Text(texts.get(attribute.name())), HERE))
                .toList();
        return new Component(type, attributes, null, HERE);
    }
}
