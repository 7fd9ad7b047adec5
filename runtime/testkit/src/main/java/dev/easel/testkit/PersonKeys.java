package dev.easel.testkit;

import dev.easel.protocol.request.Surface;
import java.util.List;

/** Under which names a request carries the person: Canvas Kit's documents and the requests that were seen contradict each other. */
public enum PersonKeys {
    /** As documented: {@code user} on the Messenger, {@code contact} in the Inbox. */
    DOCUMENTED(List.of("user"), List.of("contact")),
    /** As seen: {@code contact} and {@code customer}. */
    OBSERVED(List.of("contact", "customer"), List.of("contact", "customer")),
    /** The attribute table of the Inbox submit, and API 1.3: {@code customer} alone. */
    CUSTOMER(List.of("customer"), List.of("customer")),
    /** All three at once. */
    ALL(List.of("contact", "customer", "user"), List.of("contact", "customer", "user"));

    private final List<String> messenger;
    private final List<String> inbox;

    PersonKeys(List<String> messenger, List<String> inbox) {
        this.messenger = messenger;
        this.inbox = inbox;
    }

    List<String> on(Surface surface) {
        return surface == Surface.MESSENGER ? messenger : inbox;
    }
}
