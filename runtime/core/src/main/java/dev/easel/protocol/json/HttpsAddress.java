package dev.easel.protocol.json;

import dev.easel.runtime.text.Texts;
import java.net.IDN;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that Canvas Kit takes: absolute, https, with a host, and without a user in front of it. */
final class HttpsAddress {
    private static final String HTTPS = "https";
    private static final int LAST_PORT = 65_535;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

    private static final PlainCharacters LINKED = PlainCharacters.OF_JSON.without('(', ')', '*');
    private static final PlainCharacters UNRESERVED = unreserved();

    private HttpsAddress() {}

    private static PlainCharacters unreserved() {
        StringBuilder reserved = new StringBuilder();
        for (char c = ' '; c < 0x80; c++) {
            String character = String.valueOf(c);
            if (!Texts.urlEncode(character).equals(character)) {
                reserved.append(c);
            }
        }
        return PlainCharacters.OF_JSON.without(reserved.toString().toCharArray());
    }

    /** Writes an address into a string. */
    static void write(URI address, String component, JsonWriter out) {
        write(address, component, PlainCharacters.OF_JSON, out);
    }

    /** Writes an address where `](` stands before it and `)` behind. */
    static void writeLinked(URI address, String component, JsonWriter out) {
        write(address, component, LINKED, out);
    }

    private static void write(URI address, String component, PlainCharacters plain, JsonWriter out) {
        if (!HTTPS.equals(address.getScheme()) && !HTTPS.equalsIgnoreCase(address.getScheme())) {
            throw new UnwritableValueException(component, "the address is not https");
        }
        boolean known = address.getHost() != null && address.getRawUserInfo() == null && address.getPort() <= LAST_PORT;
        encode(known ? address.toString() : withHost(address, component), plain, out);
    }

    /** Writes a value into an address, as a part of its path by itself. */
    static void writePart(String value, String component, JsonWriter out) {
        if (value.equals(".") || value.equals("..")) {
            throw new UnwritableValueException(component, "a part of the address's path is nothing but dots");
        }
        int plain = out.plain(value, 0, UNRESERVED);
        if (plain < value.length()) {
            out.escaped(Texts.urlEncode(value.substring(plain)));
        }
    }

    private static void encode(String address, PlainCharacters plain, JsonWriter out) {
        int i = out.plain(address, 0, plain);
        while (i < address.length()) {
            int next = address.offsetByCodePoints(i, 1);
            out.escaped(Texts.urlEncode(address.substring(i, next)));
            i = out.plain(address, next, plain);
        }
    }

    /** An address with a host that java.net.URI does not know, but browsers do: one with an underscore, or with letters of any script. */
    private static String withHost(URI address, String component) {
        String written = address.getRawAuthority();
        String host = written == null ? null : inAscii(written);
        if (host == null || !isHost(host)) {
            throw new UnwritableValueException(component, "the address has no host, or more than a host and a port");
        }
        String text = address.toString();
        return "https://" + host + text.substring(text.indexOf(written) + written.length());
    }

    private static @Nullable String inAscii(String authority) {
        try {
            return isAscii(authority) ? authority : IDN.toASCII(authority);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether it is the name of a host, perhaps with a port. */
    private static boolean isHost(String authority) {
        char before = '.';
        for (int i = 0; i < authority.length(); i++) {
            char c = authority.charAt(i);
            if (c == ':') {
                return isWithin(before) && isPort(authority.substring(i + 1));
            }
            boolean edge = before == '.' || c == '.';
            if (!isOfHost(c) || edge && !isWithin(before) && !isWithin(c)) {
                return false;
            }
            before = c;
        }
        return isWithin(before);
    }

    private static boolean isWithin(char c) {
        return c != '.' && c != '-';
    }

    private static boolean isOfHost(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '.' || c == '-' || c == '_';
    }

    private static boolean isPort(String port) {
        return port.isEmpty() || DIGITS.matcher(port).matches() && Integer.parseInt(port) <= LAST_PORT;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
