package dev.easel.protocol.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the members of one JSON object in a single pass over its UTF-8 bytes, and says where each value begins and ends.
 *
 * <p>Every value must be consumed, by {@link #string()}, {@link #texts()}, {@link #isFalse()}, {@link #skip()}, {@link #skipObject()},
 * {@link #enter()} or {@link #enterArray()}. Text that is not
 * UTF-8, is no object, is nested deeper than 500 levels, has a number of more than 1,000 characters or an exponent beyond 32 bits, has a name
 * of more than about 1,000 bytes, or goes on after the object ends in a {@link MalformedJsonException}. What passes, {@link Json} can read.
 */
public final class JsonReader implements AutoCloseable {
    // Names outlive their text in the parser's table, which bounds how many they are and not how long.
    private static final int MAX_NAME = 1_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNameLength(MAX_NAME).build())
            .build();

    private final JsonParser parser;
    // the token of an element has been read to see that there is one
    private boolean onElement;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Opens the one object that the bytes hold.
     *
     * @param bytes UTF-8 JSON, kept and not copied
     * @return a reader that stands before the first member
     */
    public static JsonReader of(byte[] bytes) {
        requireObjectInUtf8(bytes);
        JsonReader reader = new JsonReader(JSON.createParser(ObjectReadContext.empty(), bytes));
        reader.advance();
        return reader;
    }

    // Jackson would take a byte-order mark or zero bytes as a sign of UTF-16 and decode that, where the protocol knows
    // UTF-8 alone.
    private static void requireObjectInUtf8(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
        boolean object = at < bytes.length && bytes[at] == '{' && (at + 1 == bytes.length || bytes[at + 1] != 0);
        if (!object || !Utf8.isWellFormed(bytes)) {
            throw new MalformedJsonException("not a JSON object in UTF-8");
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /**
     * Moves to the next member of the object that was entered last.
     *
     * @return its name, or null at the end of that object, which is left
     */
    public @Nullable String nextName() {
        try {
            return parser.nextName();
        } catch (JacksonException e) {
            throw malformed();
        }
    }

    /**
     * Enters the value of the current member if it is an object.
     *
     * @return true if it was entered; otherwise the value has been skipped
     */
    public boolean enter() {
        if (advance() == JsonToken.START_OBJECT) {
            return true;
        }
        skipRest();
        return false;
    }

    /**
     * Enters the value of the current member if it is an array.
     *
     * @return true if it was entered; otherwise the value has been skipped
     */
    public boolean enterArray() {
        if (advance() == JsonToken.START_ARRAY) {
            return true;
        }
        skipRest();
        return false;
    }

    /**
     * Moves to the next element of the array that was entered last. Its value is then consumed as a member's is.
     *
     * @return false at the end of that array, which is left
     */
    public boolean nextElement() {
        onElement = advance() != JsonToken.END_ARRAY;
        return onElement;
    }

    /**
     * Reads the value of the current member if it is a string or an array.
     *
     * @return the text, or those elements of the array that are texts; empty for any other value
     */
    public List<String> texts() {
        JsonToken token = advance();
        if (token == JsonToken.VALUE_STRING) {
            return List.of(text());
        }
        if (token != JsonToken.START_ARRAY) {
            skipRest();
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        while (nextElement()) {
            String text = string();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /**
     * Reads the value of the current member as a flag that is not set.
     *
     * @return true for {@code false} and null alone
     */
    public boolean isFalse() {
        JsonToken token = advance();
        skipRest();
        return token == JsonToken.VALUE_FALSE || token == JsonToken.VALUE_NULL;
    }

    /**
     * Reads the value of the current member if it is a string.
     *
     * @return the text; null for any other value, which has been skipped
     */
    public @Nullable String string() {
        if (advance() != JsonToken.VALUE_STRING) {
            skipRest();
            return null;
        }
        return text();
    }

    private String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw malformed();
        }
    }

    /**
     * Skips the value of the current member.
     *
     * @return where it lies
     */
    public ByteSpan skip() {
        advance();
        return skipFrom(tokenStart());
    }

    /**
     * Skips the value of the current member, and keeps its place only if it is an object.
     *
     * @return where the object lies, or null for any other value
     */
    public @Nullable ByteSpan skipObject() {
        if (advance() == JsonToken.START_OBJECT) {
            return skipFrom(tokenStart());
        }
        skipRest();
        return null;
    }

    /**
     * Says where the token that was read last begins: right after {@link #nextName()}, the name's opening quote; right after
     * {@link #enter()}, the object's opening brace; right after {@link #nextElement()}, the element.
     *
     * @return a byte offset
     */
    public int tokenStart() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /**
     * Says where reading has come to: right after {@link #nextName()} gave null, behind the object's closing brace, and right after
     * {@link #nextElement()} gave false, behind the array's closing bracket.
     *
     * @return a byte offset
     */
    public int position() {
        return (int) parser.currentLocation().getByteOffset();
    }

    /** Makes sure that nothing follows the object but blanks. */
    public void requireEnd() {
        if (advance() != null) {
            throw malformed();
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private ByteSpan skipFrom(int start) {
        skipRest();
        return new ByteSpan(start, position());
    }

    private void skipRest() {
        try {
            int depth = passOver(parser.currentToken());
            while (depth > 0) {
                depth += passOver(parser.nextToken());
            }
            // a string is scanned lazily: without this its end would be met one token too late
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                parser.getStringLength();
            }
        } catch (JacksonException | NumberFormatException e) {
            throw malformed();
        }
    }

    /** Looks at a token that is skipped, and says how much deeper it leads. */
    private int passOver(@Nullable JsonToken token) {
        if (token == null) {
            throw malformed();
        }
        return switch (token) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            case VALUE_NUMBER_FLOAT -> {
                // an exponent beyond 32 bits is JSON, but no number that whoever looks at the value later could be
                // given
                parser.getDecimalValue();
                yield 0;
            }
            default -> 0;
        };
    }

    private @Nullable JsonToken advance() {
        if (onElement) {
            onElement = false;
            return parser.currentToken();
        }
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw malformed();
        }
    }

    private static MalformedJsonException malformed() {
        return new MalformedJsonException("not well-formed JSON");
    }
}
