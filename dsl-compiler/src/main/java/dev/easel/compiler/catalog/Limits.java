package dev.easel.compiler.catalog;

import java.time.Duration;

/** Limits of Canvas Kit (protocol 2.2, 7.1). */
public final class Limits {
    /** The most UTF-8 bytes of JSON that the content of a canvas may take. */
    public static final int CONTENT_BYTES = 65_536;

    /** The most UTF-8 bytes of JSON that the stored data of a canvas may take. */
    public static final int STORED_DATA_BYTES = 65_536;

    /** The most pixels that the first canvas of the Inbox should be high: a guideline (protocol 7.6). */
    public static final int FIRST_INBOX_CANVAS_PIXELS = 400;

    /** The most results that a search should show: a guideline (protocol 7.6). */
    public static final int SEARCH_RESULTS = 5;

    /**
     * The longest that an answer may take: how long Intercom waits is not documented, and an app that counts on 10 seconds gives up
     * after 9 (protocol 7.1).
     */
    public static final Duration LONGEST_BUDGET = Duration.ofSeconds(9);

    private Limits() {}
}
