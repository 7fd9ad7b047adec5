package dev.easel.protocol.json;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Writes UTF-8 JSON into one growing buffer, from pre-encoded segments and values that it escapes. Not for use by several threads. */
public final class JsonWriter {
    private static final Segment TRUE = Segment.of("true");
    private static final Segment FALSE = Segment.of("false");

    private final int most;
    private byte[] buffer;
    private int size;

    /**
     * Makes an empty writer.
     *
     * @param capacity how many bytes it holds before it has to grow
     */
    public JsonWriter(int capacity) {
        this(capacity, Integer.MAX_VALUE);
    }

    /**
     * Makes an empty writer with a bound: what would exceed it, or come within four bytes of it, is an {@link OverlongJsonException}.
     *
     * @param capacity how many bytes it holds before it has to grow
     * @param most how many bytes it never holds more of, not below the capacity
     */
    public JsonWriter(int capacity, int most) {
        this.buffer = new byte[capacity + Utf8Segment.OVERRUN];
        this.most = Math.min(most, Integer.MAX_VALUE - Utf8Segment.OVERRUN);
    }

    /**
     * Writes a segment as it stands.
     *
     * @param segment pre-encoded JSON
     * @return this
     */
    public JsonWriter segment(Segment segment) {
        Utf8Segment utf8 = (Utf8Segment) segment;
        reserve(utf8.bytes().length);
        utf8.copyTo(buffer, size);
        size += utf8.bytes().length;
        return this;
    }

    /**
     * Copies a piece of JSON that was received.
     *
     * @param source the bytes that hold it
     * @param span where it lies in them
     * @return this
     */
    public JsonWriter copy(byte[] source, ByteSpan span) {
        return copy(source, span.start(), span.end());
    }

    /**
     * Writes a text as a JSON string, quotes included. What JSON cannot hold as it is gets escaped; a surrogate without its partner,
     * which UTF-8 cannot hold, becomes U+FFFD.
     *
     * @param text any text
     * @return this
     */
    public JsonWriter string(String text) {
        reserve(1);
        put('"');
        escaped(text);
        reserve(1);
        put('"');
        return this;
    }

    /**
     * Writes a text as {@link #string} does, but without the quotes: a part of a longer string.
     *
     * @param text any text
     * @return this
     */
    public JsonWriter escaped(String text) {
        int length = text.length();
        int i = plain(text, 0, PlainCharacters.OF_JSON);
        while (i < length) {
            i = plain(text, character(text, i), PlainCharacters.OF_JSON);
        }
        return this;
    }

    /**
     * Writes a value into the string of a text component, where nothing that means something to Markdown follows it: the end of the
     * text, a letter, another value.
     *
     * @param value any text
     * @return this
     * @see #text(String, char)
     */
    public JsonWriter text(String value) {
        return text(value, '"');
    }

    /**
     * Writes a value into the string of a text component, in which Canvas Kit renders links and bold. The value forms none: U+2060, which
     * nobody sees, parts what would start one, in the value and between it and what stands around it. Line breaks become blanks.
     *
     * @param value any text
     * @param next what the definition has right behind the value
     * @return this
     */
    public JsonWriter text(String value, char next) {
        TextValue.PROSE.write(value, next, this);
        return this;
    }

    /**
     * Writes a value into such a text where nothing that means something to Markdown follows it.
     *
     * @param value any text
     * @return this
     * @see #textAmongMarkdown(String, char)
     */
    public JsonWriter textAmongMarkdown(String value) {
        return textAmongMarkdown(value, '"');
    }

    /**
     * Writes a value into the string of a text component in which the definition itself has a link or bold. There a bracket or an asterisk
     * alone could end what the definition has begun, so letters that look like them stand in their place. For the rest as
     * {@link #text(String, char)}.
     *
     * @param value any text
     * @param next what the definition has right behind the value
     * @return this
     */
    public JsonWriter textAmongMarkdown(String value, char next) {
        TextValue.AMONG_MARKDOWN.write(value, next, this);
        return this;
    }

    /**
     * Writes a value into the string of a text component, links and bold in it included. Line breaks become blanks.
     *
     * @param value a text whose author may write links and bold
     * @return this
     */
    public JsonWriter markdown(String value) {
        TextValue.MARKDOWN.write(value, '"', this);
        return this;
    }

    /**
     * Writes a value into the string of an address, percent-encoded, as a part of the path by itself: whatever it is, it ends none and leads
     * nowhere else.
     *
     * @param value any text; a surrogate without its partner becomes U+FFFD
     * @param component names the component that shows it, for the exception
     * @return this
     * @throws UnwritableValueException for {@code .} and {@code ..}, which browsers follow however they are encoded
     */
    public JsonWriter pathPart(String value, String component) {
        HttpsAddress.writePart(value, component, this);
        return this;
    }

    /**
     * Writes a whole address, or the start of one, into a string.
     *
     * @param address the address
     * @param component names the component that shows it, for the exception
     * @return this
     * @throws UnwritableValueException if Canvas Kit would not take it: anything but an absolute https address with a host and no user
     */
    public JsonWriter address(URI address, String component) {
        HttpsAddress.write(address, component, this);
        return this;
    }

    /**
     * Writes an address, or the start of one, into the target of a Markdown link. What could end the target or mean something to Markdown is
     * percent-encoded.
     *
     * @param address the address
     * @param component names the component that shows it, for the exception
     * @return this
     * @throws UnwritableValueException as for {@link #address}
     */
    public JsonWriter linkedAddress(URI address, String component) {
        HttpsAddress.writeLinked(address, component, this);
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @return this
     */
    public JsonWriter integer(long number) {
        Digits.write(number, this);
        return this;
    }

    /**
     * Writes a decimal in plain digits, zeros at its end included: {@code 4.50}. One that would take more than a thousand zeros is written with
     * an exponent: printing never fills the memory.
     *
     * @param number the number
     * @return this
     */
    public JsonWriter decimal(BigDecimal number) {
        Digits.write(number, this);
        return this;
    }

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value which of them
     * @return this
     */
    public JsonWriter bool(boolean value) {
        return segment(value ? TRUE : FALSE);
    }

    /**
     * Ends an array as {@link #endList} does, or takes back what begins with it if it has no entries.
     *
     * @param start the size before whatever is not written without entries
     * @return whether the array has entries; if not, the size is {@code start} again
     */
    public boolean endListUnlessEmpty(int start) {
        if (buffer[size - 1] != ',') {
            truncate(start);
            return false;
        }
        endList();
        return true;
    }

    /**
     * Ends an array whose entries were each written with a comma behind: the last comma, if there is one, gives way to the bracket.
     *
     * @return this
     */
    public JsonWriter endList() {
        if (size > 0 && buffer[size - 1] == ',') {
            size--;
        }
        reserve(1);
        put(']');
        return this;
    }

    /**
     * Counts what has been written.
     *
     * @return bytes so far
     */
    public int size() {
        return size;
    }

    /**
     * Forgets what was written after a point.
     *
     * @param size an earlier {@link #size()}
     */
    public void truncate(int size) {
        this.size = Math.min(this.size, size);
    }

    /**
     * Gives what has been written, without copying it.
     *
     * @return the bytes; the writer must not be used any more
     */
    public ByteBuffer finish() {
        return ByteBuffer.wrap(buffer, 0, size).asReadOnlyBuffer();
    }

    private JsonWriter copy(byte[] source, int start, int end) {
        int length = end - start;
        reserve(length);
        System.arraycopy(source, start, buffer, size, length);
        size += length;
        return this;
    }

    /** Copies characters up to the first that is not in the set, and says where that stands. */
    // getBytes drops the high bytes of characters; those before `end` have none, and nothing else copies them at once
    @SuppressWarnings("deprecation")
    int plain(String text, int from, PlainCharacters set) {
        int end = set.end(text, from);
        if (end == from) {
            // in many languages most characters are none of the set
            return end;
        }
        reserve(end - from);
        text.getBytes(from, end, buffer, size);
        size += end - from;
        return end;
    }

    /** Writes the character that starts at an index, and says where the next one does. */
    int character(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x80) {
            ascii(c);
            return index + 1;
        }
        int codePoint = Utf8.codePoint(text, index);
        multiByte(codePoint);
        return index + Character.charCount(codePoint);
    }

    /** What was written last, or 0 if nothing was. */
    int last() {
        return size == 0 ? 0 : buffer[size - 1];
    }

    /** Writes the last digits of a number, as many as are wanted. */
    void digits(long number, int count) {
        reserve(count);
        Digits.fill(buffer, number, size, size + count);
        size += count;
    }

    /** Writes them with a decimal point before the last of them. */
    void digits(long number, int count, int behindPoint) {
        reserve(count + 1);
        int point = size + count - behindPoint;
        long whole = Digits.fill(buffer, number, point + 1, size + count + 1);
        buffer[point] = '.';
        Digits.fill(buffer, whole, size, point);
        size += count + 1;
    }

    /** Writes an ASCII character as it stands. */
    void raw(char c) {
        reserve(1);
        put(c);
    }

    private void ascii(char c) {
        if (PlainCharacters.OF_JSON.contains(c)) {
            raw(c);
        } else {
            segment(Escapes.of(c));
        }
    }

    void multiByte(int codePoint) {
        reserve(4);
        if (codePoint < 0x800) {
            put(0xC0 | codePoint >> 6);
        } else if (codePoint < 0x10000) {
            put(0xE0 | codePoint >> 12);
            put(0x80 | codePoint >> 6 & 0x3F);
        } else {
            put(0xF0 | codePoint >> 18);
            put(0x80 | codePoint >> 12 & 0x3F);
            put(0x80 | codePoint >> 6 & 0x3F);
        }
        put(0x80 | codePoint & 0x3F);
    }

    private void put(int b) {
        buffer[size++] = (byte) b;
    }

    private void reserve(int more) {
        if (capacity() - size < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        if (most - size < more) {
            throw new OverlongJsonException(most);
        }
        long doubled = Math.min(2L * capacity(), most);
        buffer = Arrays.copyOf(buffer, Math.max((int) doubled, size + more) + Utf8Segment.OVERRUN);
    }

    /** How many bytes it holds; what a segment may overwrite behind itself comes on top. */
    private int capacity() {
        return buffer.length - Utf8Segment.OVERRUN;
    }
}
