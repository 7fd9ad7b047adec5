package dev.easel.compiler.proof;

import dev.easel.compiler.proof.Values.Constant;
import dev.easel.compiler.proof.Values.Link;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What values are where they are printed, by the printing rule of the language. */
final class Printed {
    private static final Pattern HALF_PAIR =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final int MOST_ZEROS = 1_000;

    private Printed() {}

    /** For people. */
    static String label(Object value) {
        return value instanceof Constant constant ? constant.text() : data(value);
    }

    /** In the text of a {@code text}, which has one line. */
    static String text(Object value) {
        return LINE_BREAK.matcher(label(value)).replaceAll(" ");
    }

    /** For machines. */
    static String data(Object value) {
        if (value instanceof Constant constant) {
            return constant.id();
        }
        if (value instanceof Link link) {
            return link.written();
        }
        if (value instanceof BigDecimal number) {
            return Math.abs(number.scale()) > MOST_ZEROS ? number.toString() : number.toPlainString();
        }
        return value.toString();
    }

    /** As a part of an address's path by itself. */
    static String pathPart(Object value) {
        String part = addressPart(value);
        if (part.equals(".") || part.equals("..")) {
            throw new Refused("a part of a path that is nothing but dots");
        }
        return part;
    }

    /** As a part of an address. */
    static String addressPart(Object value) {
        return URLEncoder.encode(sent(data(value)), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    /** As a whole address, or the start of one. */
    static String address(Object value) {
        String sent = ((Link) value).sent();
        if (sent == null) {
            throw new Refused("an address that is not https");
        }
        return sent;
    }

    /** The same as what a link of a text leads to. */
    static String linkedAddress(Object value) {
        return address(value).replace("(", "%28").replace(")", "%29").replace("*", "%2A");
    }

    /** As JSON holds it. */
    static String sent(String text) {
        return HALF_PAIR.matcher(text).replaceAll("\uFFFD");
    }
}
