package dev.easel.compiler.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What using a component does (protocol 4). */
public enum ActionType {
    /** The app is asked what to show next. */
    SUBMIT("submit", false),
    /** An address opens in a new tab. */
    URL("url", true),
    /** A page opens inside the Messenger. */
    SHEET("sheet", true);

    private final String word;
    private final boolean opens;

    ActionType(String word, boolean opens) {
        this.word = word;
        this.opens = opens;
    }

    /** The action of this word, if it is one's. */
    public static Optional<ActionType> named(String word) {
        return Stream.of(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** The words of all actions. */
    public static List<String> words() {
        return Stream.of(values()).map(ActionType::word).toList();
    }

    /** Canvas Kit's word for it. */
    public String word() {
        return word;
    }

    /** Whether it opens an address, which it then has as {@code url}. */
    public boolean opens() {
        return opens;
    }

    /** Whether Canvas Kit takes it in a canvas that is shown in this phase: sheets exist for people in the Messenger only. */
    public boolean isAllowedIn(Phase phase) {
        return this != SHEET || phase == Phase.MESSENGER;
    }
}
