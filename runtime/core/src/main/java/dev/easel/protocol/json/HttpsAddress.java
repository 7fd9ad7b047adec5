package dev.easel.protocol.json;

import java.net.IDN;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that Canvas Kit takes: absolute, https, with a host, and without a user in front of it. */
final class HttpsAddress {
    private static final String LABEL = "[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?";

    // java.net.URI itself knows no host with an underscore, which browsers and object stores do
    private static final Pattern HOST =
            Pattern.compile("(?:" + LABEL + "(?:\\." + LABEL + ")*\\.?|\\[[0-9A-Fa-f:.]+])(?::[0-9]{0,5})?");

    private static final boolean[] LINKED = linked();

    private HttpsAddress() {}

    private static boolean[] linked() {
        boolean[] linked = JsonWriter.PLAIN.clone();
        for (char sign : new char[] {'(', ')', '*'}) {
            linked[sign] = false;
        }
        return linked;
    }

    /** The address as ASCII text. */
    static String of(URI address, String component) {
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new UnwritableValueException(component, "the address is not https");
        }
        String written = address.getRawAuthority();
        String host = written == null ? null : inAscii(written);
        if (host == null || !HOST.matcher(host).matches()) {
            throw new UnwritableValueException(component, "the address has no host, or more than a host and a port");
        }
        String text = address.toString();
        if (isAscii(text)) {
            return text;
        }
        String rest = text.substring(text.indexOf(written) + written.length());
        return URI.create("https://" + host + rest).toASCIIString();
    }

    /** Writes an address where `](` stands before it and `)` behind. */
    static void writeLinked(String address, JsonWriter out) {
        int i = out.plain(address, 0, LINKED);
        while (i < address.length()) {
            PercentEncoding.octet(address.charAt(i), out);
            i = out.plain(address, i + 1, LINKED);
        }
    }

    private static @Nullable String inAscii(String authority) {
        try {
            return isAscii(authority) ? authority : IDN.toASCII(authority);
        } catch (IllegalArgumentException e) {
            return null;
        }
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
