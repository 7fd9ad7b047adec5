package dev.easel.compiler.served;

import dev.easel.compiler.generate.ServedApp;
import dev.easel.protocol.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What end users can do to a submit, since all but its signature is theirs; and what an app can do to itself. */
final class HostileSubmits {
    private static final String WORDS = Row.WORDS;
    private static final String HOME = "\"context\":{\"location\":\"home\",\"locale\":\"en\"}";
    private static final String INITIALIZE = "/messenger/initialize";
    private static final String STALE = "EZ9110";
    private static final String REPORT = "ReportEvent";
    private static final String GOOD = "{\"name\":\"" + WORDS + "\",\"count\":\"2\",\"urgency\":\"week\"}";
    private static final String FORM = new ServedApp(ToldApp.repairDesk().app())
            .start(INITIALIZE, HOME)
            .get("canvas")
            .toString();
    private static final String CONTENT = Json.parse(FORM).get("content").toString();

    private HostileSubmits() {}

    /** A submit that is as it should be. */
    static String good() {
        return good(GOOD);
    }

    /** One in which this was entered. */
    static String good(String values) {
        return submit("\"send\"", values, FORM, HOME);
    }

    /** What is entered, but for one value. */
    private static String with(String name, String value) {
        Json good = Json.parse(GOOD);
        Map<String, String> values = new LinkedHashMap<>();
        good.names().forEach(member -> values.put(member, good.get(member).toString()));
        values.put(name, value);
        return values.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String submit(String component, String values, String canvas, String more) {
        return "{\"workspace_id\":\"w\",\"component_id\":" + component + ",\"input_values\":" + values
                + ",\"current_canvas\":" + canvas + "," + more + "}";
    }

    private static String use(String component, String canvas) {
        return submit("\"" + component + "\"", GOOD, canvas, HOME);
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>(List.of(Row.shown("as it should be", good(), "reported", REPORT, "")));
        rows.addAll(components());
        rows.addAll(canvases());
        rows.addAll(entered());
        rows.addAll(parts());
        rows.addAll(storedData());
        rows.addAll(failures());
        return rows;
    }

    private static List<Row> components() {
        return List.of(
                noComponent("a component that is empty", "\"\""),
                noComponent("a component that is null", "null"),
                noComponent("a component that is a number", "7"),
                noComponent("a component that is a list", "[\"send\"]"),
                stale("an unknown component", WORDS),
                stale("a component of another canvas", "another"),
                stale("a component that is disabled", "closed"),
                stale("what only takes input", "name"),
                stale("a text", "text"),
                stale("an option", "belt"),
                stale("an item without its arguments", "part"),
                stale("an item with a forged argument", "part~" + WORDS + "~2~false~week"),
                stale("an item that is disabled", "part~bulb~0~true~week"),
                stale("an item with an argument more", "part~belt~2~false~week~" + WORDS),
                stale("an item in another form", "part~belt~02~false~week"),
                stale("a component of a megabyte", "x".repeat(1_000_000)),
                Row.shown("an item that is offered", use("part~belt~2~false~week", FORM), "taken", "TakeEvent", ""));
    }

    private static Row noComponent(String name, String component) {
        byte[] body = submit(component, GOOD, FORM, HOME).getBytes(StandardCharsets.UTF_8);
        return Row.refused(name, body, 400, "EZ9023");
    }

    private static Row stale(String name, String component) {
        return Row.shown(name, use(component, FORM), "outdated", "", STALE);
    }

    private static List<Row> canvases() {
        String onForm = "\"stored_data\":{\"$canvas\":\"form\"}";
        String live = "{\"content_url\":\"https://example.com/live\"," + onForm + "}";
        String forged = FORM.replace("part~belt~2~", "part~belt~02~");
        return List.of(
                Row.shown("a live canvas without content", use("send", live), "reported", REPORT, ""),
                Row.shown(
                        "there, an option that nobody declares",
                        submit("\"send\"", with("urgency", "\"never\""), live, HOME),
                        "outdated",
                        "",
                        STALE),
                Row.shown(
                        "there, nothing where something is required",
                        submit("\"send\"", with("name", "\"\""), live, HOME),
                        "outdated",
                        "",
                        STALE),
                Row.shown(
                        "there, an argument in another form",
                        use("part~belt~02~false~week", live),
                        "outdated",
                        "",
                        STALE),
                Row.shown("there, another argument", use("part~other~2~false~week", live), "taken", "TakeEvent", ""),
                Row.shown(
                        "a form of ids that the app never writes",
                        use("part~belt~02~false~week", forged),
                        "outdated",
                        "",
                        STALE),
                Row.shown("no canvas", submit("\"send\"", GOOD, "null", HOME), "reported", REPORT, ""),
                Row.shown("a canvas that is a text", use("send", "\"" + WORDS + "\""), "reported", REPORT, ""),
                Row.shown(
                        "no components",
                        use("send", "{\"content\":{\"components\":[]}," + onForm + "}"),
                        "outdated",
                        "",
                        STALE),
                Row.shown(
                        "components that are none",
                        use("send", "{\"content\":{\"components\":[1,null,[],\"send\"]}," + onForm + "}"),
                        "outdated",
                        "",
                        STALE),
                Row.shown(
                        "the content twice",
                        use("send", FORM.replace("{\"content\":", "{\"content\":" + CONTENT + ",\"content\":")),
                        "outdated",
                        "",
                        STALE),
                Row.shown(
                        "a component twice over",
                        use("send", FORM.replace("\"id\":\"send\"", "\"id\":\"x\",\"id\":\"send\"")),
                        "outdated",
                        "",
                        STALE));
    }

    private static List<Row> entered() {
        String noted = ",\"note\":\"" + "x".repeat(900_000) + "\"}";
        return List.of(
                refused("an option that was not offered", "urgency", "\"never\""),
                refused("an option in capitals", "urgency", "\"WEEK\""),
                refused("an option's text", "urgency", "\"This week\""),
                refused("an option that is disabled", "way", "\"van\""),
                refused("a box that is disabled", "spares", "[\"belt\",\"bulb\"]"),
                refused("a box twice", "spares", "[\"belt\",\"belt\"]"),
                refused("a required field without a value", "name", "null"),
                refused("a required field that is empty", "name", "\"\""),
                refused("a required field of blanks", "name", "\" \\u00a0\\n\""),
                refused("a required field that is an empty list", "name", "[]"),
                refused("a required option without a value", "urgency", "null"),
                refused("a list where a text is expected", "name", "[\"" + WORDS + "\"]"),
                refused("an object where a text is expected", "name", "{\"x\":\"" + WORDS + "\"}"),
                refused("a number where a text is expected", "count", "2"),
                refused("a truth value where a text is expected", "name", "true"),
                refused("a list where an option is expected", "urgency", "[\"week\"]"),
                refused("a text where boxes are expected", "spares", "\"belt\""),
                refused("a text too long", "name", "\"" + "x".repeat(21) + "\""),
                refused("a text too short", "note", "\"x\""),
                refused("half a pair", "name", "\"\\ud83d\""),
                refused("NUL", "name", "\"" + WORDS + "\\u0000\""),
                refused("a number too large", "count", "\"10\""),
                refused("a number too large for any", "count", "\"99999999999999999999\""),
                refused("a number in other digits", "count", "\"\u0662\""),
                refused("a number with an exponent", "count", "\"1e0\""),
                refused("a date that is none", "day", "\"2026-02-30\""),
                refused("an address that is none", "email", "\"" + WORDS + "@\""),
                Row.shown("a text of 900,000 characters", good(GOOD.replace("}", noted)), "form", "", ""),
                Row.shown("nothing that was entered", good("{}"), "form", "", ""),
                Row.shown("entered: null", good("null"), "form", "", ""),
                Row.shown("entered: a list", good("[\"" + WORDS + "\"]"), "form", "", ""),
                Row.shown(
                        "what nothing on screen asks for",
                        good(with("secret", "\"" + WORDS + "\"")),
                        "reported",
                        REPORT,
                        ""),
                Row.shown(
                        "a field that is not on screen",
                        good(with("coupon", "\"" + WORDS + "\"")),
                        "reported",
                        REPORT,
                        ""),
                Row.shown(
                        "everything that is offered",
                        good(with("spares", "[\"a~b%7E\",\"belt\"]")),
                        "reported",
                        REPORT,
                        ""),
                Row.shown("what the handler itself refuses", good(with("note", "\"refuse\"")), "form", REPORT, ""),
                Row.shown(
                        "what nobody checks",
                        submit("\"draft\"", with("urgency", "\"never\""), FORM, HOME),
                        "drafted",
                        "DraftEvent",
                        ""),
                Row.shown(
                        "half of it unchecked",
                        submit("\"half\"", with("count", "\"x\""), FORM, HOME),
                        "drafted",
                        "DraftEvent",
                        ""),
                Row.shown(
                        "the other half checked",
                        submit("\"half\"", with("name", "\"\""), FORM, HOME),
                        "form",
                        "",
                        ""));
    }

    private static Row refused(String name, String field, String value) {
        return Row.shown(name, good(with(field, value)), "form", "", "");
    }

    private static List<Row> parts() {
        String contact = "\"contact\":{\"type\":\"contact\",\"name\":\"" + WORDS + "\"}";
        String user = "\"user\":{\"type\":\"user\",\"name\":\"somebody else\"}";
        return List.of(
                started(
                        "an unknown location",
                        "\"context\":{\"location\":\"moon\"}",
                        "form",
                        "GreetEvent FormLoad",
                        ""),
                started(
                        "a location that is a number",
                        "\"context\":{\"location\":7}",
                        "form",
                        "GreetEvent FormLoad",
                        ""),
                started("no location", "\"context\":{}", "form", "GreetEvent FormLoad", ""),
                started("no context", "\"admin\":{\"name\":\"" + WORDS + "\"}", "sorry", "GreetEvent", "EZ9124"),
                started("a context that is null", "\"context\":null", "sorry", "GreetEvent", "EZ9124"),
                started("a context that is a list", "\"context\":[\"" + WORDS + "\"]", "sorry", "GreetEvent", "EZ9124"),
                started(
                        "options of another type",
                        HOME + ",\"card_creation_options\":{\"shop\":[\"" + WORDS + "\"]}",
                        "form",
                        "GreetEvent FormLoad",
                        "EZ9126"),
                started(
                        "options that are a text",
                        HOME + ",\"card_creation_options\":\"" + WORDS + "\"",
                        "form",
                        "GreetEvent FormLoad",
                        ""),
                Row.shown(
                        "both a contact and a user",
                        submit("\"send\"", GOOD, FORM, HOME + "," + user + "," + contact),
                        "reported",
                        REPORT,
                        ""),
                Row.shown(
                        "a contact that is a list",
                        submit("\"send\"", GOOD, FORM, HOME + ",\"contact\":[]"),
                        "reported",
                        REPORT,
                        ""),
                Row.shown(
                        "a submit without a context", submit("\"send\"", GOOD, FORM, contact), "reported", REPORT, ""));
    }

    private static Row started(String name, String members, String canvas, String reached, String code) {
        String body = "{\"workspace_id\":\"w\"," + members + "}";
        return Row.shownAt(INITIALIZE, name, body, canvas, reached, code);
    }

    private static List<Row> storedData() {
        String large = "\"x\":\"" + "x".repeat(64_000) + "\"";
        String over = "\"x\":\"" + "x".repeat(65_500) + "\"";
        String full = "{\"content\":"
                + CONTENT.replace(
                        "\"components\":[",
                        "\"components\":[{\"type\":\"text\",\"text\":\"" + "x".repeat(63_000) + "\"},")
                + ",\"stored_data\":{\"$canvas\":\"form\"," + large + "}}";
        String conversation = "\"conversation\":{\"id\":\"1\",\"source\":{\"body\":\"" + WORDS.repeat(20_000) + "\"}}";
        return List.of(
                stored("absent", "null", REPORT, ""),
                stored("a text", "\"" + WORDS + "\"", REPORT, ""),
                stored("a list", "[]", REPORT, ""),
                stored("another app's", "{\"survey\":\"" + WORDS + "\"}", REPORT, ""),
                stored("an older version's", "{\"$canvas\":\"start\",\"sent\":\"" + WORDS + "\"}", REPORT, "EZ9123"),
                stored("a number beyond all bounds", "{\"$canvas\":\"form\",\"sent\":1e999}", REPORT, "EZ9123"),
                stored("a canvas that is none", "{\"$canvas\":\"" + WORDS + "\"}", REPORT, ""),
                stored("a canvas that is a number", "{\"$canvas\":7}", REPORT, ""),
                Row.shown(
                        "another canvas of the app",
                        use("send", canvas("{\"$canvas\":\"setup\"}")),
                        "outdated",
                        "",
                        STALE),
                Row.refused(
                        "the canvas twice",
                        use("send", canvas("{\"$canvas\":\"form\",\"$canvas\":\"form\"}"))
                                .getBytes(StandardCharsets.UTF_8),
                        400,
                        "EZ9021"),
                Row.shown(
                        "too much to carry on",
                        use("send", canvas("{\"$canvas\":\"form\"," + over + "}")),
                        "sorry",
                        REPORT,
                        "EZ9104"),
                Row.shown(
                        "all that a canvas and a conversation can hold",
                        submit("\"send\"", GOOD, full, HOME + "," + conversation),
                        "reported",
                        REPORT,
                        ""));
    }

    private static Row stored(String name, String storedData, String reached, String code) {
        return Row.shown("stored data: " + name, use("send", canvas(storedData)), "reported", reached, code);
    }

    private static String canvas(String storedData) {
        return "{\"content\":" + CONTENT + ",\"stored_data\":" + storedData + "}";
    }

    private static List<Row> failures() {
        return List.of(
                failing("a handler that throws", "throw", "sorry", "EZ9101"),
                failing("a handler that returns null", "null", "sorry", "EZ9102"),
                failing("a handler that overruns its budget", "sleep", "busy", "EZ9107"),
                failing("a canvas over its limit", "flood", "sorry", "EZ9103"),
                failing("stored data over its limit", "hoard", "sorry", "EZ9104"));
    }

    private static Row failing(String name, String note, String canvas, String code) {
        return Row.shown(name, good(with("note", "\"" + note + "\"")), canvas, REPORT, code);
    }
}
