package dev.easel.protocol.canvas;

/**
 * Whether what a person entered is saved, {@code save_state} (Canvas Kit, "Interactive components"). Intercom never changes it: the app
 * sets it in its reply.
 */
public enum SaveState implements Word {
    /** It can be changed. */
    UNSAVED("unsaved"),
    /** It is drawn with a tick and cannot be changed, whatever {@code disabled} says. */
    SAVED("saved"),
    /** It is drawn as wrong and can be changed. */
    FAILED("failed");

    private final String word;

    SaveState(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
