package dev.easel.protocol.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * An immutable JSON value that can be walked without exceptions: what is not there, or is of another kind than asked for, is
 * {@link #MISSING} or null.
 */
public final class Json {
    /** What stands where there is no value. It prints as nothing. */
    public static final Json MISSING = new Json(MissingNode.getInstance());

    // a decimal printed in full takes as many digits as its exponent says: 1e999999999 would fill the memory of whoever
    // prints it
    private static final int MAX_SCALE = 1_000;

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final JsonNode node;

    private Json(JsonNode node) {
        this.node = node;
    }

    /**
     * Reads one JSON text.
     *
     * @param json the text
     * @return its value
     * @throws MalformedJsonException if it is not well-formed
     */
    public static Json parse(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return parse(bytes, new ByteSpan(0, bytes.length));
    }

    /**
     * Reads the JSON text that lies in a part of some bytes.
     *
     * @param bytes UTF-8
     * @param span where it lies
     * @return its value
     * @throws MalformedJsonException if it is not well-formed, is nested deeper than 500 levels, or has a number of more than 1,000
     *     characters or an exponent beyond 32 bits
     */
    public static Json parse(byte[] bytes, ByteSpan span) {
        JsonNode node = read(bytes, span);
        if (node.isMissingNode()) {
            throw new MalformedJsonException("not well-formed JSON");
        }
        return new Json(node);
    }

    private static JsonNode read(byte[] bytes, ByteSpan span) {
        try {
            return READER.readTree(bytes, span.start(), span.end() - span.start());
        } catch (JacksonException | NumberFormatException e) {
            throw new MalformedJsonException("not well-formed JSON");
        }
    }

    /**
     * Looks up a member of an object.
     *
     * @param name the member's name
     * @return its value, or {@link #MISSING}
     */
    public Json get(String name) {
        return of(node.path(name));
    }

    /**
     * Looks up an element of an array.
     *
     * @param index from 0
     * @return its value, or {@link #MISSING}
     */
    public Json get(int index) {
        return of(node.path(index));
    }

    /**
     * Tells whether there is a value; JSON's null is one.
     *
     * @return false for {@link #MISSING} alone
     */
    public boolean isPresent() {
        return !node.isMissingNode();
    }

    /**
     * Tells whether this is JSON's null.
     *
     * @return true for null, false for {@link #MISSING}
     */
    public boolean isNull() {
        return node.isNull();
    }

    /**
     * Tells whether this is an object.
     *
     * @return true for an object
     */
    public boolean isObject() {
        return node.isObject();
    }

    /**
     * Tells whether this is an array.
     *
     * @return true for an array
     */
    public boolean isArray() {
        return node.isArray();
    }

    /**
     * Gives a string's text.
     *
     * @return the text, or null if this is no string
     */
    public @Nullable String text() {
        return node.isString() ? node.stringValue() : null;
    }

    /**
     * Gives an id: Intercom sends the same id as a string in one place and as an integer in another.
     *
     * @return a string's text or a whole number's digits, otherwise null
     */
    public @Nullable String id() {
        return node.isIntegralNumber() ? node.asString() : text();
    }

    /**
     * Gives a whole number.
     *
     * @return the number, or null if this is none or exceeds 64 bits
     */
    public @Nullable Long integer() {
        return node.isIntegralNumber() && node.canConvertToLong() ? Long.valueOf(node.longValue()) : null;
    }

    /**
     * Gives a number.
     *
     * @return the number, or null if this is none or its exponent is beyond a thousand digits
     */
    public @Nullable BigDecimal decimal() {
        if (!node.isNumber()) {
            return null;
        }
        BigDecimal value = node.decimalValue();
        return Math.abs((long) value.scale()) <= MAX_SCALE ? value : null;
    }

    /**
     * Gives a truth value.
     *
     * @return true or false, or null if this is neither
     */
    public @Nullable Boolean bool() {
        return node.isBoolean() ? Boolean.valueOf(node.booleanValue()) : null;
    }

    /**
     * Lists an array's elements.
     *
     * @return the elements in order; empty if this is no array
     */
    public List<Json> items() {
        return node.isArray() ? node.valueStream().map(Json::of).toList() : List.of();
    }

    /**
     * Lists the names of an object's members.
     *
     * @return the names in order; empty if this is no object
     */
    public List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    private static Json of(JsonNode node) {
        return node.isMissingNode() ? MISSING : new Json(node);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Json json && node.equals(json.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /**
     * Prints the value as JSON text.
     *
     * @return compact JSON; nothing for {@link #MISSING}
     */
    @Override
    public String toString() {
        return node.toString();
    }
}
