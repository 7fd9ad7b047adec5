package dev.easel.runtime;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.json.MalformedJsonException;
import dev.easel.protocol.screen.ScreenComponent;
import java.util.Set;
import java.util.function.Predicate;

/** What takes most of a part of a reply, in words for the log, which never holds what came in a request. */
final class LargestPart {
    private static final Set<String> TYPES = Set.of(
            "button",
            "checkbox",
            "data-table",
            "divider",
            "dropdown",
            "image",
            "input",
            "list",
            "single-select",
            "spacer",
            "text",
            "textarea");

    private String name = "";
    private int bytes;

    private LargestPart() {}

    /** The largest component of some content. */
    static String component(byte[] content) {
        LargestPart largest = new LargestPart();
        try (JsonReader reader = JsonReader.of(content)) {
            for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                if (!name.equals("components") || !reader.enterArray()) {
                    reader.skip();
                    continue;
                }
                for (int number = 1; reader.nextElement(); number++) {
                    int start = reader.tokenStart();
                    String type = type(reader);
                    largest.meet("component " + number + type, new ByteSpan(start, reader.position()));
                }
            }
        } catch (MalformedJsonException e) {
            return "";
        }
        return largest.words();
    }

    private static String type(JsonReader reader) {
        ScreenComponent component = new ScreenComponent();
        if (!reader.enter()) {
            return "";
        }
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            component.take(name, reader);
        }
        return TYPES.contains(component.type()) ? " (" + component.type() + ")" : "";
    }

    /** The largest member of an object, by its name if the app has set it. */
    static String member(byte[] object, Predicate<String> isOwn) {
        LargestPart largest = new LargestPart();
        try (JsonReader reader = JsonReader.of(object)) {
            for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                largest.meet(isOwn.test(name) ? "`" + name + "`" : "a value that came with the request", reader.skip());
            }
        } catch (MalformedJsonException e) {
            return "";
        }
        return largest.words();
    }

    private void meet(String part, ByteSpan span) {
        if (span.end() - span.start() > bytes) {
            bytes = span.end() - span.start();
            name = part;
        }
    }

    private String words() {
        return name.isEmpty() ? "" : "; most of it is " + name + ", with " + bytes;
    }
}
