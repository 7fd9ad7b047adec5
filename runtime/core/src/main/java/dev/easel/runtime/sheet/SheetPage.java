package dev.easel.runtime.sheet;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Context;
import dev.easel.protocol.request.Request;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML page of a sheet. At the start of its head it gets the Messenger Sheet Library and {@code easel.sheet}, an object with the
 * sheet's {@code name}, {@code args}, {@code locale}, {@code context} and {@code stored_data}: all but the name came through the browser. What the
 * page gives to the library's {@code submitSheet} is sent with the sheet's name.
 */
public final class SheetPage {
    private static final Pattern HEAD =
            Pattern.compile("<!--.*?-->|<head(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    // a page whose library could not be loaded is shown all the same, and cannot submit
    private static final String SCRIPTS = """
            <script src="https://js.intercomcdn.com/messenger-sheet-library.latest.js"></script>\
            <script>(function(sheet){window.easel={sheet:sheet};\
            var library=window.INTERCOM_MESSENGER_SHEET_LIBRARY;\
            if(!library){return}\
            var submit=library.submitSheet;\
            library.submitSheet=function(values){\
            return submit.call(library,Object.assign({},values,{"$sheet":sheet.name}))};\
            })(JSON.parse(""";
    private static final String END = "))</script>";
    private static final int CAPACITY = 1_024;
    private static final Segment NAME = Segment.of("{\"name\":");
    private static final Segment ARGS = Segment.of(",\"args\":");
    private static final Segment LOCALE = Segment.of(",\"locale\":");
    private static final Segment CONTEXT = Segment.of(",\"context\":");
    private static final Segment STORED_DATA = Segment.of(",\"stored_data\":");
    private static final Segment CLOSE = Segment.of("}");
    private static final Segment NULL = Segment.of("null");
    private static final Segment EMPTY = Segment.of("{}");

    /** What stands in place of a page that could not be made. */
    public static final SheetPage FAILED = of("""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>Not available</title>
            </head>
            <body style="font: 100%/1.5 system-ui, sans-serif; margin: 1.5rem">
            <p role="alert">Something went wrong. Please close this and try again.</p>
            </body>
            </html>
            """);

    private final byte[] before;
    private final byte[] behind;
    private final Consumer<JsonWriter> args;

    private SheetPage(byte[] before, byte[] behind, Consumer<JsonWriter> args) {
        this.before = before;
        this.behind = behind;
        this.args = args;
    }

    /**
     * Makes a page.
     *
     * @param html the whole page, with a {@code head}; whatever it shows of people's data is escaped by whoever writes it
     * @return the page
     * @throws IllegalArgumentException if it has no {@code head}
     */
    public static SheetPage of(String html) {
        Matcher head = HEAD.matcher(html);
        while (head.find()) {
            if (!head.group().startsWith("<!--")) {
                return new SheetPage(
                        bytes(html.substring(0, head.end()) + SCRIPTS),
                        bytes(END + html.substring(head.end())),
                        args -> args.segment(EMPTY));
            }
        }
        throw new IllegalArgumentException("the page has no <head>");
    }

    /**
     * Adds what the component that opens the sheet carries.
     *
     * @param args writes one JSON object
     * @return the same page with {@code easel.sheet.args}
     */
    public SheetPage with(Consumer<JsonWriter> args) {
        return new SheetPage(before, behind, args);
    }

    /**
     * Writes the page for whoever opens it.
     *
     * @param sheet the sheet's name
     * @param request the request that opens it
     * @return HTML in UTF-8, read-only
     */
    public ByteBuffer render(String sheet, Request request) {
        JsonWriter data = new JsonWriter(CAPACITY);
        write(sheet, request, data);
        // as a text: in an object that a script spells out, a member `__proto__` would be its prototype
        JsonWriter text = new JsonWriter(2 * data.size());
        text.string(text(data));
        byte[] script = bytes(inScript(text(text)));
        return ByteBuffer.allocate(before.length + script.length + behind.length)
                .put(before)
                .put(script)
                .put(behind)
                .flip()
                .asReadOnlyBuffer();
    }

    private void write(String sheet, Request request, JsonWriter out) {
        Context context = request.context();
        String locale = context == null ? null : context.locale();
        out.segment(NAME).string(sheet).segment(ARGS);
        args.accept(out);
        out.segment(LOCALE);
        if (locale == null) {
            out.segment(NULL);
        } else {
            out.string(locale);
        }
        out.segment(CONTEXT);
        json(context == null ? Json.MISSING : context.json(), out);
        out.segment(STORED_DATA);
        json(request.storedData(), out);
        out.segment(CLOSE);
    }

    private static void json(Json value, JsonWriter out) {
        out.segment(value.isPresent() ? Segment.of(value.toString()) : EMPTY);
    }

    /** JSON as it may stand in a script: nothing in it ends the script or begins a comment, and no line ends within a text. */
    private static String inScript(String json) {
        StringBuilder script = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<', '>', '&', '\u2028', '\u2029' -> script.append(String.format("\\u%04x", (int) c));
                default -> script.append(c);
            }
        }
        return script.toString();
    }

    private static String text(JsonWriter written) {
        return StandardCharsets.UTF_8.decode(written.finish()).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
