package dev.easel.compiler.text;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as written, held against what browsers take: strict on the scheme, the host and the port, and of the rest refusing only
 * blanks and control characters.
 */
public final class HttpsAddress {
    private static final String SCHEME = "https://";
    private static final String WHOLE = "write the whole address, as a browser shows it: https://example.com/menu";

    private static final Pattern PLACEHOLDER = Pattern.compile("(?si)\\s*(?:https://[^/?#]*)?\\{\\{.*");
    /** A placeholder of another template language, in which blanks are no mistake. */
    private static final Pattern HOLE = Pattern.compile("\\{\\{[^{}]*}}");

    private static final Pattern BLANKS = Pattern.compile("\\p{Z}+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cc}]");

    private static final Pattern SCHEMED = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");
    private static final Pattern MISSPELT = Pattern.compile("[htps]{4,7}");
    private static final Pattern LEADING_SLASHES = Pattern.compile("^[/\\\\]+");
    private static final Pattern HOST_FIRST =
            Pattern.compile("(?://)?(?:[^/?#\\\\:@]+\\.[^/?#\\\\:@.]+|localhost)(?::\\d+)?(?:[/?#].*)?");
    private static final Pattern FILE = Pattern.compile("(?i)[^/]*\\.(?:png|jpe?g|gif|svg|webp|html?|pdf|json)");

    /** What follows {@code https:}: perhaps a user, then the host, the port, and anything. */
    private static final Pattern AFTER_SCHEME =
            Pattern.compile("//(?:[^/?#\\\\]*@)?(\\[[^\\]/]*]|[^/?#\\\\:]*)(?::([^/?#\\\\]*))?(?:[/?#\\\\].*)?");

    private static final Pattern PORT_OF_HTTP = Pattern.compile("^(//[^/?#]*):80(?=[/?#]|$)");

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_SHOWN = 60;
    private static final int LAST_PORT = 65_535;

    private final String text;

    /** Reads this text as an address. */
    public HttpsAddress(String text) {
        this.text = text;
    }

    /**
     * What is wrong with an address.
     *
     * @param message what is wrong
     * @param instead the address to write, where one is certain
     * @param note what to write, where none is
     */
    public record Mistake(String message, @Nullable String instead, String note) {}

    /** Whether a placeholder of another template language stands where the scheme or the host does. */
    public boolean isPlaceholder() {
        return PLACEHOLDER.matcher(text).matches();
    }

    /** What is wrong with it, if anything. */
    public Optional<Mistake> mistake() {
        if (text.isBlank()) {
            return wrong(
                    "this address is empty",
                    "write the whole address; where there is none, leave out what opens or shows it");
        }
        if (UNSEEN.matcher(HOLE.matcher(text).replaceAll("")).find()) {
            return Optional.of(unseen());
        }
        Matcher schemed = SCHEMED.matcher(text);
        if (HOST_FIRST.matcher(text).matches() || !schemed.matches()) {
            return Optional.of(withoutScheme());
        }
        String rest = schemed.group(2);
        return switch (schemed.group(1).toLowerCase(Locale.ROOT)) {
            case "https" -> https(rest);
            case "http" -> Optional.of(http(rest));
            case "mailto", "tel", "sms" ->
                wrong(
                        "this address starts with `" + schemed.group(1) + ":`, not with `https:`",
                        "Canvas Kit opens https addresses alone: write it as a text");
            default -> {
                boolean misspelt = MISSPELT.matcher(schemed.group(1)).matches() && rest.startsWith("//");
                String other = misspelt ? "https:" + rest : "";
                yield Optional.of(mended(
                        "this address starts with `" + schemed.group(1) + ":`, not with `https:`", other, WHOLE));
            }
        };
    }

    private Mistake unseen() {
        boolean control = text.chars().anyMatch(Character::isISOControl);
        String message = "there is a " + (control ? "control character" : "blank") + " in this address";
        String note = control ? "write it in one line" : "a blank within an address is written `%20`";
        String seen = BLANKS.matcher(text.strip()).replaceAll("%20");
        return UNSEEN.matcher(seen).find() ? new Mistake(message, null, note) : mended(message, seen, note);
    }

    private Mistake withoutScheme() {
        boolean host = HOST_FIRST.matcher(text).matches() && !FILE.matcher(text).matches();
        if (host) {
            return mended(
                    "this address has no scheme",
                    SCHEME + LEADING_SLASHES.matcher(text).replaceFirst(""),
                    WHOLE);
        }
        boolean path = FILE.matcher(text).matches() || "/.?#".indexOf(text.charAt(0)) >= 0;
        return new Mistake(path ? "this address has no host" : "this is no address", null, WHOLE);
    }

    private static Mistake http(String rest) {
        String secure = "https:" + PORT_OF_HTTP.matcher(rest).replaceFirst("$1");
        return mended("this address is plain http", secure, "write an address that starts with `https:`");
    }

    private static Optional<Mistake> https(String rest) {
        Matcher parts = AFTER_SCHEME.matcher(rest);
        if (!parts.matches()) {
            String mended = SCHEME + LEADING_SLASHES.matcher(rest).replaceFirst("");
            return Optional.of(mended("after `https:` come two slashes and the host", mended, WHOLE));
        }
        String host = parts.group(1);
        String port = parts.group(2);
        if (host.isEmpty()) {
            return wrong("this address has no host");
        }
        if (!isHost(host)) {
            return wrong("`" + excerpt(host) + "` is not the name of a host");
        }
        return port == null || isPort(port)
                ? Optional.empty()
                : wrong(
                        "`" + excerpt(port) + "` is no port",
                        "a port is a number up to 65535, and few addresses need one");
    }

    /** A mistake that another address does not have, or one without a certain way out. */
    private static Mistake mended(String message, String other, String note) {
        boolean right =
                other.startsWith(SCHEME) && new HttpsAddress(other).mistake().isEmpty();
        return new Mistake(message, right ? other : null, note);
    }

    private static Optional<Mistake> wrong(String message) {
        return wrong(message, WHOLE);
    }

    private static Optional<Mistake> wrong(String message, String note) {
        return Optional.of(new Mistake(message, null, note));
    }

    private static String excerpt(String part) {
        return part.length() <= LONGEST_SHOWN ? part : part.substring(0, LONGEST_SHOWN) + "...";
    }

    private static boolean isPort(String port) {
        return port.isEmpty() || DIGITS.matcher(port).matches() && Integer.parseInt(port) <= LAST_PORT;
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return IPV6.matcher(host).matches();
        }
        String ascii = host.length() > LONGEST_HOST ? "" : ascii(host);
        List<String> labels = List.of(ascii.split("\\."));
        boolean named = !labels.isEmpty()
                && ascii.length() <= LONGEST_HOST
                && labels.stream().allMatch(HttpsAddress::isLabel);
        boolean number = named && labels.get(labels.size() - 1).chars().allMatch(Character::isDigit);
        return number ? IPV4.matcher(ascii).matches() : named;
    }

    private static boolean isLabel(String label) {
        return label.length() <= LONGEST_LABEL && LABEL.matcher(label).matches();
    }

    /** The host as it is looked up, or nothing if it cannot be. */
    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
