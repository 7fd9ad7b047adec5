package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.MalformedJsonException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet that an end user has opened: its page, which is not run. What the page would do with the Messenger Sheet Library a test does in its place.
 */
public final class Sheet {
    // what the service writes into the head of every page: a JSON text, within a text of JavaScript
    private static final Pattern DATA = Pattern.compile("\\(JSON\\.parse\\((\"(?:[^\"\\\\]|\\\\.)*\")\\)\\)</script>");

    private final Card card;
    private final String html;
    private final Json data;

    Sheet(Card card, String html) {
        this.card = card;
        this.html = html;
        this.data = data(html);
    }

    private static Json data(String html) {
        Matcher matcher = DATA.matcher(html);
        if (!matcher.find()) {
            throw new AssertionError("the page does not load the Messenger Sheet Library:\n" + html);
        }
        try {
            return Json.parse(
                    Objects.requireNonNull(Json.parse(matcher.group(1)).text()));
        } catch (MalformedJsonException e) {
            throw new AssertionError("the data of the page is no JSON:\n" + html, e);
        }
    }

    /**
     * Gives the page as the service sent it.
     *
     * @return HTML
     */
    public String html() {
        return html;
    }

    /**
     * Gives what the page is handed.
     *
     * @return {@code easel.sheet}: an object with {@code name}, {@code args}, {@code locale}, {@code context} and {@code stored_data}
     */
    public Json data() {
        return data;
    }

    /**
     * Submits texts, as the page does by {@code submitSheet}: the sheet closes, and the app answers the card.
     *
     * @param values texts by name
     * @return the card, with what the app answered on screen
     * @throws AssertionError if Intercom would not take the reply
     */
    public Card submit(Map<String, String> values) {
        JsonObject json = new JsonObject();
        values.forEach(json::put);
        return submit(json.toJson());
    }

    /**
     * Submits values, as the page does by {@code submitSheet}: the sheet closes, and the app answers the card.
     *
     * @param values an object
     * @return the card, with what the app answered on screen
     * @throws AssertionError if Intercom would not take the reply
     */
    public Card submit(Json values) {
        String name = Objects.requireNonNull(data.get("name").text());
        return card.submitSheet(JsonObject.of(values).put("$sheet", name).toJson());
    }

    /**
     * Closes it, as the page or the person may: the app is not told.
     *
     * @return the card as it was
     */
    public Card close() {
        return card;
    }

    @Override
    public String toString() {
        return html;
    }
}
