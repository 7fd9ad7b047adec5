package dev.easel.compiler.proof;

import dev.easel.compiler.generate.ServedApp;
import dev.easel.compiler.source.SourceFile;
import dev.easel.protocol.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An app of many random canvases, each of which a button of its first canvas shows; it can be written in three ways. */
final class ManyCanvases {
    /** The class that starts the app. */
    static final String APP = "com.example.proof.Proof";

    private final Place place;
    private final Random random;
    private final Map<String, List<Map<String, Object>>> components = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> stored = new LinkedHashMap<>();

    private ManyCanvases(Place place, Random random) {
        this.place = place;
        this.random = random;
    }

    static ManyCanvases of(int count, Place place, Random random) {
        ManyCanvases canvases = new ManyCanvases(place, random);
        for (int i = 0; i < count; i++) {
            canvases.components.put("c" + i, RandomCanvas.components(random, place));
            canvases.stored.put("c" + i, RandomStoredData.of(random));
        }
        return canvases;
    }

    /** One canvas, {@code c0}, with everything that there is. */
    static ManyCanvases full(Random random) {
        ManyCanvases canvases = new ManyCanvases(Place.MESSENGER, random);
        canvases.components.put("c0", RandomCanvas.full(random));
        return canvases;
    }

    List<String> names() {
        return List.copyOf(components.keySet());
    }

    /** Each as the JSON of a reply. */
    SourceFile pasted() {
        return definition(canvas -> {
            Map<String, Object> pasted = new LinkedHashMap<>();
            pasted.put("content", Map.of("components", AnyOrder.within(components(canvas), random)));
            pasted.put("stored_data", stored(canvas));
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("canvas", pasted);
            body.put("routes", Map.of("default", canvas));
            return "  " + canvas + ": " + JsonPrinter.pasted(body, random) + "\n";
        });
    }

    /** Each in blocks, in Canvas Kit's own words. */
    SourceFile verbatim() {
        return definition(canvas -> {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("content", Map.of("components", AnyOrder.within(components(canvas), random)));
            return members(canvas, body);
        });
    }

    /** Each in blocks, in short. */
    SourceFile inShort() {
        return definition(canvas -> {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("components", new Shorthand(random, canvas).components(components(canvas)));
            return members(canvas, body);
        });
    }

    private String members(String canvas, Map<String, Object> body) {
        if (!stored(canvas).isEmpty()) {
            body.put("stored_data", new YamlPrinter.Raw(JsonPrinter.pasted(stored(canvas), random)));
        }
        body.put("routes", Map.of("default", canvas));
        return "  " + canvas + ":\n" + YamlPrinter.members(body, 4, random);
    }

    private SourceFile definition(UnaryOperator<String> canvas) {
        String buttons = names().stream()
                .map("{button: %1$s, label: %1$s, submit: %1$s}"::formatted)
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder("""
                app: proof
                package: com.example.proof
                surfaces: %s
                stored_data: %s
                flows: {initialize: start}
                canvases:
                  start: {components: [%s]}
                """.formatted(
                        place == Place.INBOX ? "{inbox: [conversation_details]}" : "{messenger: [home]}",
                        RandomStoredData.DECLARED,
                        buttons));
        names().forEach(name -> text.append(canvas.apply(name)));
        return SourceFile.of("proof.easel.yaml", text.toString());
    }

    Json show(ServedApp app, String canvas) {
        return app.submit(place == Place.INBOX ? "/inbox/submit" : "/messenger/submit", "start", canvas);
    }

    /** The kind of request that shows them. */
    String submit() {
        return place == Place.INBOX ? "submit_inbox" : "submit_messenger";
    }

    /** What is sent of this canvas. */
    Json content(String canvas) {
        return Json.parse(JsonPrinter.compact(Map.of("components", components(canvas))));
    }

    /** What is sent beside it. */
    Json storedData(String canvas) {
        Map<String, Object> all = new LinkedHashMap<>(stored(canvas));
        all.put("$canvas", canvas);
        return Json.parse(JsonPrinter.compact(all));
    }

    private List<Map<String, Object>> components(String canvas) {
        return components.getOrDefault(canvas, List.of());
    }

    private Map<String, Object> stored(String canvas) {
        return stored.getOrDefault(canvas, Map.of());
    }
}
