package dev.easel.compiler.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two sides of Intercom on which an app can appear, and the locations of each (protocol 0.3). */
public enum Surface {
    /** For users, leads and visitors. */
    MESSENGER(
            "messenger",
            "Messenger",
            List.of("conversation", "home", "message", "operator"),
            RequestKind.MESSENGER_INITIALIZE),
    /** For teammates. */
    INBOX("inbox", "Inbox", List.of("conversation_details"), RequestKind.INBOX_INITIALIZE);

    private final String word;
    private final String title;
    private final List<String> locations;
    private final RequestKind initialize;

    Surface(String word, String title, List<String> locations, RequestKind initialize) {
        this.word = word;
        this.title = title;
        this.locations = locations;
        this.initialize = initialize;
    }

    /** The surface of this word, if it is one's. */
    public static Optional<Surface> named(String word) {
        return Stream.of(values()).filter(surface -> surface.word.equals(word)).findFirst();
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
        return title;
    }

    /** The kind of request that starts an app there. */
    public RequestKind initialize() {
        return initialize;
    }

    /** The phase in which people there have the app on screen. */
    public Phase phase() {
        return initialize.phase();
    }
}
