package dev.easel.compiler.link;

import java.util.regex.Pattern;

/**
 * Where a hole stands in an address.
 *
 * @param before what is written before it, with a sign for each earlier hole
 * @param after what is written right behind it; empty if it ends the address or another hole follows
 * @param inLink whether the address is the target of a link in a text, of which nothing else is checked
 */
record AddressPlace(String before, String after, boolean inLink) {
    /** Stands for an earlier hole. */
    static final char HOLE = '\0';

    /** Stands for one of which something is said already. */
    static final char WRONG = '\1';

    /** Up to where the host of an address ends, whatever else is wrong with it. */
    private static final Pattern THROUGH_HOST = Pattern.compile("(?is)(?:[a-z][a-z0-9+.-]*:)?+/*+[^/?#\\\\]+[/?#].*");

    /** The same in a link, where browsers take a blank or a bracket out before they look for the host. */
    private static final Pattern THROUGH_HOST_OF_LINK = Pattern.compile(
            "(?i)(?:https?://[^/?#\\\\\\s<>\0]+|\0[^/?#\\\\\\s<>]*)[/?#][^\\s<>\\p{Cntrl}\0]*(?:\0[^\\s<>\\p{Cntrl}\0]*)*");

    /** Addresses without a host. */
    private static final Pattern WITHOUT_HOST = Pattern.compile("(?is)(?:mailto|tel|sms):.*");

    private static final String ENDS_OF_SEGMENT = "/\\?#)";

    /** Whether it is the start of the address. */
    boolean isStart() {
        return before.isEmpty();
    }

    /** Whether what follows cannot become a part of the host, if the hole ends with it. */
    boolean endsHost() {
        return after.isEmpty() || (inLink ? "/?#)" : "/?#").indexOf(after.charAt(0)) >= 0;
    }

    /** Whether an earlier hole comes first. */
    boolean startsWithHole() {
        return !before.isEmpty() && before.charAt(0) == HOLE;
    }

    /** Whether it cannot become a part of the host; of what is wrong before it, that is said. */
    boolean isBehindHost() {
        return before.indexOf(WRONG) >= 0
                || (inLink ? THROUGH_HOST_OF_LINK : THROUGH_HOST)
                        .matcher(before)
                        .matches()
                || WITHOUT_HOST.matcher(before).matches();
    }

    /** Whether it is a part of the path by itself, or behind one dot: then nothing but dots in it leads elsewhere. */
    boolean isSegment() {
        if (before.indexOf('?') >= 0 || before.indexOf('#') >= 0) {
            return false;
        }
        String lead = before.substring(Math.max(before.lastIndexOf('/'), before.lastIndexOf('\\')) + 1);
        return (lead.isEmpty() || lead.equals("."))
                && (after.isEmpty() || ENDS_OF_SEGMENT.indexOf(after.charAt(0)) >= 0);
    }
}
