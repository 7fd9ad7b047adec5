package dev.easel.compiler.proof;

import dev.easel.compiler.source.SourceFile;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The definition of an app whose canvases show values, {@code c0} and so on.
 *
 * @param place where they are shown
 * @param locale what functions speak; null if requests say so
 * @param zone where times are told
 * @param canvases what is on each
 * @param stored what each sets of the stored data
 */
record ValueDefinition(
        Place place,
        @Nullable String locale,
        ZoneId zone,
        List<List<Node>> canvases,
        List<Map<String, Object>> stored) {
    /** Some that differ in how they write numbers and dates. */
    private static final List<String> WRITTEN = List.of("en", "de", "fr-CH", "ja", "pt-BR", "en-GB");

    /** The same, and one that a request may name although no language has it. */
    static final List<String> LOCALES = List.of("en", "de", "fr-CH", "ja", "pt-BR", "xx", "en-GB");

    /** The canvas of which something goes wrong. */
    static final String FAILURE = "sorry";

    static ValueDefinition of(Random random, Place place, int count) {
        List<List<Node>> canvases = new ArrayList<>();
        List<Map<String, Object>> stored = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            canvases.add(new ValueCanvas(random, place, i).components());
            stored.add(
                    random.nextBoolean() ? Map.of() : Map.of("cups", (long) random.nextInt(9), "last-view", "c" + i));
        }
        boolean states = place == Place.INBOX || random.nextBoolean();
        String locale = WRITTEN.get(random.nextInt(WRITTEN.size()));
        ZoneId zone = ZoneId.of(random.nextBoolean() ? "Europe/Berlin" : "Asia/Kolkata");
        return new ValueDefinition(place, states ? locale : null, zone, canvases, stored);
    }

    private static final String IN_THE_MESSENGER = """
            surfaces: {messenger: [home]}
            handlers: {go: %s}
            flows: {initialize: start, failure: sorry}
            canvases:
              start: {components: [{button: send, label: Start, submit: go}]}
            """;
    private static final String IN_THE_INBOX = """
            surfaces: {inbox: [conversation_details]}
            handlers: {go: %1$s, begin: %1$s}
            flows: {initialize: begin, failure: sorry}
            canvases:
            """;

    List<String> names() {
        return IntStream.range(0, canvases.size()).mapToObj(i -> "c" + i).toList();
    }

    /** The locale of an answer to a request that was read as this. */
    Locale localeOf(Map<String, @Nullable Object> read) {
        String tag = locale == null ? (String) RandomExpressions.member(read.get("context"), "locale") : locale;
        Locale known = Locale.forLanguageTag(Objects.requireNonNullElse(tag, ""));
        return known.getLanguage().isEmpty() ? Locale.ENGLISH : known;
    }

    private static Map<String, Object> types() {
        Map<String, Object> types = new HashMap<>(Values.Constant.DECLARED);
        types.put("Drink", Declared.DRINK);
        return types;
    }

    /** The definition in JSON, as it was made. */
    SourceFile source() {
        return source(i -> " " + JsonPrinter.compact(body(i, written(i))) + "\n");
    }

    /** The definition in JSON, the members of components in any order. */
    SourceFile inAnyOrder(Random random) {
        return source(i -> " " + JsonPrinter.compact(body(i, AnyOrder.within(written(i), random))) + "\n");
    }

    /** The definition in blocks, in short. */
    SourceFile inShort(Random random) {
        ValueForms forms = new ValueForms(random);
        return source(i -> "\n" + YamlPrinter.membersWithValues(body(i, (List<?>) forms.of(written(i))), 4, random));
    }

    private List<?> written(int canvas) {
        return canvases.get(canvas).stream().map(Node::written).toList();
    }

    private Map<String, Object> body(int canvas, List<?> components) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("params", Declared.PARAMS);
        body.put("load", Declared.LOAD);
        body.put("components", components);
        if (!stored.get(canvas).isEmpty()) {
            body.put("stored_data", stored.get(canvas));
        }
        return body;
    }

    private SourceFile source(IntFunction<String> canvas) {
        StringBuilder text = new StringBuilder("""
                app: proof
                package: com.example.proof
                zone: %s
                types: %s
                settings: %s
                stored_data: %s
                """.formatted(
                zone, JsonPrinter.compact(types()), JsonPrinter.compact(Declared.SETTINGS), Declared.STORED_DATA));
        text.append(locale == null ? "" : "locale: " + locale + "\n");
        text.append((place == Place.INBOX ? IN_THE_INBOX : IN_THE_MESSENGER).formatted(names()));
        text.append("  " + FAILURE + ": {components: [{text: Sorry.}]}\n");
        for (int i = 0; i < canvases.size(); i++) {
            text.append("  c" + i + ":").append(canvas.apply(i));
        }
        return SourceFile.of("proof.easel.yaml", text.toString());
    }
}
