package dev.easel.compiler.proof;

import dev.easel.compiler.proof.Values.Constant;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The types and names that the definitions of values have, and what they know of requests; types are written as in definitions. */
final class Declared {
    /** The parts of the record. */
    static final Map<String, String> DRINK = types("""
            id: string, name: string, note: string?, price: decimal, count: int, left: int?, page: url, photo: url?, size: Size,
            usual: Size?, hot: bool, iced: bool?, tags: list<string>, sizes: list<Size>, notes: map<string>, fresh: date?,
            parent: Drink?""");

    /** What is passed to canvases. */
    static final Map<String, String> PARAMS = types("""
            title: string, remark: string?, cups: int, extra: int?, total: decimal, site: url, logo: url?, pick: Size, wish: Size?,
            open: bool, vip: bool?, drink: Drink, gift: Drink?, rebate: decimal?, due: date, day: date?, opens: time, placed: datetime,
            arrives: datetime?, home: zone, tree: json, twig: json?, mood: Mood, whim: Mood?""");

    /** What is loaded for them. */
    static final Map<String, String> LOAD = types("""
            drinks: list<Drink>, words: list<string>, picks: list<Size>, stock: map<int>, labels: map<string>,
            chosen: list<string>?, counts: list<int>, prices: list<decimal>, rows: list<list<string>>, menus: map<Drink>,
            boards: map<list<int>>, moods: list<Mood>, days: list<date>""");

    /** What the environment says. */
    static final Map<String, String> SETTINGS =
            types("greeting: string, desk: url, most: int, rebate: decimal?, usual: Size?, beta: bool, mood: Mood");

    /** What travels with a card, without the defaults. */
    static final Map<String, String> STORED = types("""
            note: string?, cups: int, price: decimal, open: bool, pick: Size, last_view: string, seen: list<string>?, link: url?,
            drink: Drink?, mood: Mood, since: datetime?, opened: time?, home: zone?, tree: json?, counts: list<int>?""");

    /** What is read of a card where the card has nothing. */
    static final Map<String, Object> DEFAULTS = Map.of(
            "cups",
            7L,
            "price",
            new BigDecimal("1.50"),
            "open",
            true,
            "pick",
            Constant.ALL.get(1),
            "mood",
            Constant.MOODS.get(1),
            "last_view",
            "a, \"b\"");

    /** How that is declared. */
    static final String STORED_DATA = """
            {note: string?, cups: int = 7, price: decimal = 1.50, open: bool = true, pick: Size = medium,
              last-view: 'string = "a, \\"b\\""', seen: list<string>?, link: url?, drink: Drink?,
              mood: Mood = shut, since: datetime?, opened: time?, home: zone?, tree: json?, counts: list<int>?}""";

    private static final Map<String, Map<String, String>> RECORDS = Map.of(
            "Drink",
            DRINK,
            "Settings",
            SETTINGS,
            "StoredData",
            STORED,
            "Contact",
            types("""
                    id: string?, name: string?, role: string?, avatar: url?, unsubscribed_from_emails: bool, last_seen_at: datetime?,
                    location: Location"""),
            "Location",
            types("country: string?, city: string?"),
            "Admin",
            types("id: string?, name: string?, avatar: url?, has_inbox_seat: bool, team_ids: list<string>"),
            "Conversation",
            types("id: string?, title: string?, state: string?, open: bool, created_at: datetime?"),
            "Context",
            types("conversation_id: string?, locale: string?, location: string?, referrer: url?"));

    private Declared() {}

    private static Map<String, String> types(String declared) {
        Map<String, String> types = new LinkedHashMap<>();
        for (String name : declared.split(",\\s+")) {
            types.put(name.substring(0, name.indexOf(':')), name.substring(name.indexOf(':') + 2));
        }
        return types;
    }

    /** What a value of this type consists of; nothing if it is no record. */
    static Map<String, String> members(String type) {
        return RECORDS.getOrDefault(type, Map.of());
    }

    /** What canvases know beside what they are given, whatever shows them: Messenger submits, or all requests of the Inbox. */
    static Map<String, String> around(Place place) {
        Map<String, String> names = types("settings: Settings, stored_data: StoredData, workspace_id: string");
        names.putAll(
                place == Place.INBOX
                        ? types("contact: Contact, admin: Admin, conversation: Conversation")
                        : types("contact: Contact?, context: Context"));
        return names;
    }
}
