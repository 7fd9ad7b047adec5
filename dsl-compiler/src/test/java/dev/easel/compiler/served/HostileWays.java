package dev.easel.compiler.served;

import dev.easel.compiler.generate.ServedApp;
import dev.easel.protocol.json.Json;
import java.util.List;

/** What end users can do to a submit where ways part, where places meet, and where fields repeat; and what a teammate can who configures. */
final class HostileWays {
    private static final String WORDS = Row.WORDS;
    private static final String STALE = "EZ9110";
    private static final String CONFIGURE = "/messenger/configure";
    private static final String INITIALIZE = "/messenger/initialize";
    private static final String INBOX_SUBMIT = "/inbox/submit";
    private static final String HOME = "\"context\":{\"location\":\"home\",\"locale\":\"en\"}";

    private static final ServedApp SHOWN = new ServedApp(ToldApp.toolHire().app());
    private static final Json FIRST = SHOWN.start(INITIALIZE, HOME);
    private static final String TOOLS = canvas(FIRST);
    private static final String GARDEN =
            canvas(SHOWN.start(Row.SUBMIT, members("choose", "{\"kind\":\"garden\"}", TOOLS)));
    private static final String BASKET = canvas(SHOWN.use(Row.SUBMIT, FIRST, "set"));
    private static final String ASKED = canvas(SHOWN.use(Row.SUBMIT, FIRST, "ask"));
    private static final String PANEL = canvas(SHOWN.start("/inbox/initialize"));
    private static final String SETUP = canvas(SHOWN.start(CONFIGURE));
    private static final String DEPOTS =
            canvas(SHOWN.start(CONFIGURE, members("find", "{\"depot\":\"Harbour\",\"days\":\"2\"}", SETUP)));

    private static final String CHOSEN = "{\"days\":\"2\",\"cover\":\"basic\"}";
    private static final String PIECES = "\"pieces~saw\":\"4\",\"pieces~mix%7Eer\":\"2\",\"pieces~drill\":\"0\"";
    private static final String HILL = "{\"depot\":\"Hill\",\"days\":\"7\"}";
    private static final String HILL_RESULTS = "{\"depot\":\"Hill\",\"days\":7}";
    private static final String FORGED_RESULTS = "\"results\":{\"depot\":\"" + WORDS + "\",\"days\":99}";

    private HostileWays() {}

    private static String canvas(Json reply) {
        return reply.get("canvas").toString();
    }

    private static String members(String component, String values, String canvas) {
        return "\"component_id\":\"" + component + "\",\"input_values\":" + values + ",\"current_canvas\":" + canvas;
    }

    private static String body(String component, String values, String canvas) {
        return "{\"workspace_id\":\"w\"," + members(component, values, canvas) + "," + HOME + "}";
    }

    /** The same with members that nobody sends there. */
    private static String with(String members, String body) {
        return body.substring(0, body.length() - 1) + "," + members + "}";
    }

    /** The content of a canvas under the name of another. */
    private static String named(String name, String canvas) {
        return "{\"content\":" + Json.parse(canvas).get("content") + ",\"stored_data\":{\"$canvas\":\"" + name + "\"}}";
    }

    /** Fields that are not on screen: the handler gets the three copies that are, and nothing else. */
    static List<Row> copies() {
        return List.of(
                copy("no more than there is", "\"x\":\"" + WORDS + "\""),
                copy("a key that is on no row", "\"pieces~" + WORDS + "\":\"9\""),
                copy(
                        "a key that is on no row, and nothing that could be read",
                        "\"pieces~" + WORDS + "\":[\"" + WORDS + "\"]"),
                copy("no key", "\"pieces\":\"9\""),
                copy("an empty key", "\"pieces~\":\"9\""),
                copy("a missing key", "\"pieces~%\":\"9\""),
                copy("a key more", "\"pieces~saw~" + WORDS + "\":\"9\""),
                copy("a key in another form", "\"pieces~%73aw\":\"9\""),
                copy("a key that is not escaped", "\"pieces~mix~er\":\"9\""),
                copy("a key escaped in small letters", "\"pieces~mix%7eer\":\"9\""),
                copy("a field of another canvas", "\"days\":\"" + WORDS + "\""),
                copy("a value for a row's button", "\"about~saw\":\"9\""));
    }

    private static Row copy(String name, String entered) {
        return Row.shown(name, reserve(PIECES + "," + entered), "reserved", "ReserveEvent", "");
    }

    private static String reserve(String values) {
        return body("reserve", "{" + values + "}", BASKET);
    }

    /** What is refused where the copy stands. */
    static List<Row> refusedCopies() {
        return List.of(
                refusedCopy("a copy that says nothing", "\"pieces~saw\":null"),
                refusedCopy("a copy that is not sent", "\"pieces\":\"4\""),
                refusedCopy("a copy with a list", "\"pieces~saw\":[\"" + WORDS + "\"]"),
                refusedCopy("a copy with a number", "\"pieces~saw\":4"),
                refusedCopy("a copy with words", "\"pieces~saw\":\"" + WORDS + "\""),
                refusedCopy("a copy beyond its bounds", "\"pieces~saw\":\"10\""),
                refusedCopy("a copy beyond all bounds", "\"pieces~saw\":\"99999999999999999999\""),
                Row.shown(
                        "a copy that is greyed out, with another number",
                        reserve("\"pieces~saw\":\"4\",\"pieces~mix%7Eer\":\"2\",\"pieces~drill\":\"9\""),
                        "basket",
                        "",
                        ""),
                // the last counts, which the handler then refuses
                Row.shown("a copy twice", reserve(PIECES + ",\"pieces~saw\":\"9\""), "basket", "ReserveEvent", ""));
    }

    private static Row refusedCopy(String name, String saw) {
        return Row.shown(name, reserve(saw + ",\"pieces~mix%7Eer\":\"2\",\"pieces~drill\":\"0\""), "basket", "", "");
    }

    /** A copy that is greyed out, where nothing is checked. */
    static List<Row> greyedOut() {
        return List.of(
                greyedOut("with another number", "\"9\""),
                greyedOut("with words", "\"" + WORDS + "\""),
                greyedOut("with a list", "[\"" + WORDS + "\"]"),
                greyedOut("with nothing", "\"\""),
                greyedOut("with its own number, in another form", "\"00\""));
    }

    private static Row greyedOut(String name, String drill) {
        String values = "\"pieces~saw\":\"4\",\"pieces~mix%7Eer\":\"2\",\"pieces~drill\":" + drill;
        return Row.shown(name, body("about~saw", "{" + values + "}", BASKET), "asked", "AskEvent", "");
    }

    /** A request that does not say what is on screen, as a live card's may not: the definition alone is known. */
    static List<Row> unseen() {
        String basket = "{\"content_url\":\"https://example.com/live\",\"stored_data\":{\"$canvas\":\"basket\"}}";
        return List.of(
                Row.shown(
                        "a copy that may be there",
                        body("reserve", "{\"pieces~" + WORDS + "\":\"9\"}", basket),
                        "reserved",
                        "ReserveEvent",
                        ""),
                stale("a copy to refuse", body("reserve", "{\"pieces~saw\":\"" + WORDS + "\"}", basket)),
                stale("a key in another form", body("about~%73aw", "{}", basket)));
    }

    /** Components of rows, and of lists with ways that part. */
    static List<Row> components() {
        return List.of(
                Row.shown("a row's button", body("about~drill", "{}", BASKET), "asked", "AskEvent", ""),
                stale("a row's button with a forged key", body("about~" + WORDS, "{}", BASKET)),
                stale("a row's button without its key", body("about", "{}", BASKET)),
                stale("a row's button with a key more", body("about~saw~saw", "{}", BASKET)),
                stale("a row's field", body("pieces~saw", "{}", BASKET)),
                Row.shown("an item", body("hire~mix%7Eer~true", CHOSEN, TOOLS), "booked", "", ""),
                stale("an item with a forged argument", body("hire~" + WORDS + "~true", CHOSEN, TOOLS)),
                stale("an item with another's argument", body("hire~saw~true", CHOSEN, TOOLS)),
                stale("an item with an argument in another form", body("hire~mix%7Eer~TRUE", CHOSEN, TOOLS)),
                stale("an item with an argument less", body("hire~saw", CHOSEN, TOOLS)),
                stale("an item with an argument more", body("hire~saw~false~" + WORDS, CHOSEN, TOOLS)),
                stale("an item that is disabled", body("hire~drill~false", CHOSEN, TOOLS)),
                stale("an item that was on the canvas before", body("hire~drill~false", CHOSEN, GARDEN)),
                stale("a way by its target", body("deliver", CHOSEN, TOOLS)));
    }

    private static Row stale(String name, String body) {
        return Row.shown(name, body, "outdated", "", STALE);
    }

    /** What a condition between targets reads. */
    static List<Row> conditions() {
        String heavy = "hire~mix%7Eer~true";
        String street = ",\"street\":\"" + WORDS + "\"}";
        return List.of(
                refused("an option that is greyed out", heavy, "{\"days\":\"2\",\"cover\":\"full\"}", TOOLS),
                refused("an option that is none", heavy, "{\"days\":\"2\",\"cover\":\"" + WORDS + "\"}", TOOLS),
                refused("an option in a list", heavy, "{\"days\":\"2\",\"cover\":[\"full\"]}", TOOLS),
                refused("an option's text", heavy, "{\"days\":\"2\",\"cover\":\"Full cover\"}", TOOLS),
                Row.shown(
                        "a field that is not on screen",
                        body(heavy, "{\"days\":\"2\"" + street, TOOLS),
                        "booked",
                        "",
                        ""),
                Row.shown(
                        "a field that is",
                        body(heavy, "{\"days\":\"2\"" + street, GARDEN),
                        "booked",
                        "DeliverEvent",
                        ""),
                refused("a list in a field", heavy, "{\"days\":\"2\",\"street\":[\"" + WORDS + "\"]}", GARDEN),
                refused("a way's own field", heavy, "{\"days\":\"" + WORDS + "\"}", TOOLS),
                refused(
                        "what the handler of a way gets besides",
                        heavy,
                        "{\"days\":\"2\",\"kind\":\"" + WORDS + "\"" + street,
                        GARDEN),
                Row.shown(
                        "what no way reads",
                        body(heavy, "{\"days\":\"2\",\"kind\":\"" + WORDS + "\"}", TOOLS),
                        "booked",
                        "",
                        ""),
                Row.shown(
                        "what was done, of another type",
                        body(heavy, CHOSEN, hired("\"" + WORDS + "\"")),
                        "booked",
                        "",
                        "EZ9123"),
                Row.shown(
                        "what was done, more than there can be",
                        body(heavy, CHOSEN, hired("1e999")),
                        "booked",
                        "",
                        "EZ9123"),
                Row.shown("what was done, much", body(heavy, CHOSEN, hired("9223372036854775807")), "enough", "", ""));
    }

    private static Row refused(String name, String component, String values, String canvas) {
        return Row.shown(name, body(component, values, canvas), "tools", "", "");
    }

    private static String hired(String hired) {
        return "{\"content\":" + Json.parse(TOOLS).get("content") + ",\"stored_data\":{\"$canvas\":\"tools\",\"hired\":"
                + hired + "}}";
    }

    /** A handler that several places lead to, of which each has its own. */
    static List<Row> places() {
        String asked = "{\"question\":\"" + WORDS + "\",\"days\":\"2\"}";
        return List.of(
                Row.shown("from where it is asked", body("ask", asked, TOOLS), "asked", "AskEvent", ""),
                Row.shown(
                        "from another canvas by name",
                        body("ask", asked, named("basket", TOOLS)),
                        "asked",
                        "AskEvent",
                        ""),
                stale("from a canvas that nobody knows", body("ask", asked, named(WORDS, TOOLS))),
                stale(
                        "from a canvas without a name",
                        body("ask", asked, "{\"content\":" + Json.parse(TOOLS).get("content") + "}")),
                Row.shown("from a canvas of the Inbox", body("ask", asked, PANEL), "asked", "AskEvent", ""),
                stale("from a canvas that has no such component", body("ask", asked, named("booked", TOOLS))),
                stale("from the configuration", body("ask", asked, named("setup", TOOLS))),
                stale("by a component that is not on screen", body("ask", asked, SETUP.replace("setup", "tools"))),
                stale("by a row that is not on screen", body("about~saw", asked, named("basket", TOOLS))),
                stale("by a row of another canvas", body("about~saw", asked, named("tools", BASKET))),
                Row.shown(
                        "with a place of its own",
                        with("\"from\":\"PANEL_ASK\"", body("ask", asked, TOOLS)),
                        "asked",
                        "AskEvent",
                        ""),
                inbox("from the Inbox", body("ask", asked, PANEL), "asked", "AskEvent", ""),
                inbox("from the Inbox with nothing asked", body("ask", "{}", PANEL), "panel", "", ""),
                inbox(
                        "from a canvas that lacks the field",
                        body("ask", asked, named("panel", TOOLS)),
                        "outdated",
                        "",
                        STALE),
                inbox("from the first canvas of the Messenger", body("ask", asked, TOOLS), "asked", "AskEvent", ""));
    }

    private static Row inbox(String name, String body, String canvas, String reached, String code) {
        return Row.shownAt(INBOX_SUBMIT, name, body, canvas, reached, code);
    }

    /** A way back that carries where people came from. */
    static List<Row> waysBack() {
        return List.of(
                Row.shown("where people came from", body("back~tools", "{}", ASKED), "tools", "ToolsLoad", ""),
                stale("where they did not", body("back~basket", "{}", ASKED)),
                stale("where nobody can", body("back~" + WORDS, "{}", ASKED)),
                stale("nowhere", body("back", "{}", ASKED)),
                inbox(
                        "a card of the Messenger in the Inbox",
                        body("back~tools", "{}", ASKED),
                        "tools",
                        "ToolsLoad",
                        ""));
    }

    /** Results and other parts of replies that come in requests. */
    static List<Row> forgedReplies() {
        String step = body("find", HILL, SETUP);
        return List.of(
                configure("a step as it should be", step, HILL_RESULTS, "FindDepotEvent", ""),
                configure(
                        "results in the first request",
                        "{\"workspace_id\":\"w\"," + FORGED_RESULTS + "}",
                        "setup",
                        "",
                        ""),
                configure("results in a step", with(FORGED_RESULTS, step), HILL_RESULTS, "FindDepotEvent", ""),
                configure(
                        "results among what was entered",
                        body("find", with(FORGED_RESULTS, HILL), SETUP),
                        HILL_RESULTS,
                        "FindDepotEvent",
                        ""),
                configure(
                        "results in the canvas",
                        body("find", HILL, with(FORGED_RESULTS, SETUP)),
                        HILL_RESULTS,
                        "FindDepotEvent",
                        ""),
                configure("results as a component", body("results", HILL, SETUP), "outdated", "", STALE),
                configure(
                        "a row with a forged name", body("depot~" + WORDS + "~2", "{}", DEPOTS), "outdated", "", STALE),
                configure(
                        "a row with a forged number",
                        body("depot~Harbour East~99", "{}", DEPOTS),
                        "outdated",
                        "",
                        STALE),
                configure(
                        "a row that is offered",
                        body("depot~Harbour East~2", "{}", DEPOTS),
                        "{\"depot\":\"Harbour East\",\"days\":2}",
                        "",
                        ""),
                configure("a row of another step", body("depot~Harbour East~2", "{}", SETUP), "outdated", "", STALE),
                configure(
                        "a depot that is none",
                        body("find", "{\"depot\":\"" + WORDS + "\"}", SETUP),
                        "setup",
                        "FindDepotEvent",
                        ""),
                configure("a component of the card", body("choose", "{}", TOOLS), "outdated", "", STALE),
                stale("a step that is sent as a submit", with(FORGED_RESULTS, step)),
                Row.shown(
                        "results in a submit",
                        with(FORGED_RESULTS, body("hire~saw~false", CHOSEN, TOOLS)),
                        "booked",
                        "",
                        ""),
                Row.shown(
                        "options in a submit",
                        with(
                                "\"card_creation_options\":{\"depot\":\"" + WORDS + "\"}",
                                body("hire~saw~false", CHOSEN, TOOLS)),
                        "booked",
                        "",
                        ""),
                Row.shown(
                        "an event in a submit",
                        with("\"event\":{\"type\":\"completed\"}", body("set", "{}", TOOLS)),
                        "basket",
                        "BasketLoad",
                        ""),
                Row.shownAt(
                        INITIALIZE,
                        "results in initialize",
                        "{\"workspace_id\":\"w\"," + FORGED_RESULTS + "," + HOME + "}",
                        "tools",
                        "ToolsLoad",
                        ""));
    }

    private static Row configure(String name, String body, String answer, String reached, String code) {
        return Row.shownAt(CONFIGURE, name, body, answer, reached, code);
    }

    /** What stands again though nobody could enter it: nothing. */
    static List<Row> kept() {
        return List.of(
                keep("a field that was not on screen", "\"street\":\"" + WORDS + "\"", "ToolsLoad"),
                keep("an option that is offered nowhere", "\"cover\":\"" + WORDS + "\"", "ToolsLoad"),
                keep("a list in a field", "\"days\":[\"" + WORDS + "\"]", "ToolsLoad"),
                keep("what nothing asks for", "\"x\":\"" + WORDS + "\"", "ToolsLoad"),
                keep("more than a canvas can hold", "\"days\":\"" + WORDS.repeat(60_000) + "\"", "ToolsLoad"),
                Row.shown("the choice itself", body("choose", "{\"kind\":\"" + WORDS + "\"}", TOOLS), "tools", "", ""));
    }

    private static Row keep(String name, String entered, String reached) {
        return Row.shown(name, body("choose", "{\"kind\":\"garden\"," + entered + "}", TOOLS), "tools", reached, "");
    }
}
