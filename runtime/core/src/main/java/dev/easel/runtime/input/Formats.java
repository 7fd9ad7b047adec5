package dev.easel.runtime.input;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Tells addresses and numbers that people can be reached at from what cannot be one. Whether somebody answers there is another matter. */
final class Formats {
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_MAILBOX = 64;
    private static final int LONGEST_LABEL = 63;
    private static final String MAILBOX_SIGNS = "!#$%&'*+-/=?^_`{|}~.";
    private static final int LONGEST_PHONE = 40;
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 15;
    private static final String PHONE_SIGNS = " ()-./";

    private Formats() {}

    /** Reads an e-mail address as browsers take it, letters of all scripts too; the domain has a dot. */
    static @Nullable String email(String text) {
        int at = text.indexOf('@');
        if (at < 1 || at > LONGEST_MAILBOX || text.length() > LONGEST_EMAIL) {
            return null;
        }
        return isMailbox(text.substring(0, at)) && isDomain(text.substring(at + 1)) ? text : null;
    }

    private static boolean isMailbox(String mailbox) {
        return !mailbox.startsWith(".")
                && !mailbox.endsWith(".")
                && !mailbox.contains("..")
                && mailbox.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || MAILBOX_SIGNS.indexOf(c) >= 0);
    }

    private static boolean isDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        for (String label : labels) {
            if (!isLabel(label)) {
                return false;
            }
        }
        return labels.length > 1;
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }

    /** Reads a whole address on the web. */
    static @Nullable URI url(String text) {
        try {
            URI url = new URI(text);
            boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Reads a phone number: 5 to 15 digits as people group them, perhaps behind a plus. */
    static @Nullable String phone(String text) {
        if (text.length() > LONGEST_PHONE) {
            return null;
        }
        String number = text.startsWith("+") ? text.substring(1) : text;
        long digits = number.chars().filter(Formats::isDigit).count();
        boolean readable = number.chars().allMatch(c -> isDigit(c) || PHONE_SIGNS.indexOf(c) >= 0);
        return readable && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? text : null;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
