package dev.easel.compiler.catalog;

import java.util.List;

/** The two sides of Intercom on which an app can appear, and the locations of each (protocol 0.3). */
public enum Surface {
    /** For users, leads and visitors. */
    MESSENGER("messenger", List.of("conversation", "home", "message", "operator")),
    /** For teammates. */
    INBOX("inbox", List.of("conversation_details"));

    private final String word;
    private final List<String> locations;

    Surface(String word, List<String> locations) {
        this.word = word;
        this.locations = locations;
    }

    /** The word for it in definitions. */
    public String word() {
        return word;
    }

    /** The closed set of its locations. */
    public List<String> locations() {
        return locations;
    }

    /** The name that people know it by: {@code Messenger}, {@code Inbox}. */
    public String title() {
        return this == MESSENGER ? "Messenger" : "Inbox";
    }
}
