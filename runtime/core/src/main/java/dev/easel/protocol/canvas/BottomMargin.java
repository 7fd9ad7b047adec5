package dev.easel.protocol.canvas;

/** The distance to the component that follows, {@code bottom_margin} (Canvas Kit, "Presentation components"): 10 px unless it is set. */
public enum BottomMargin implements Word {
    /** No distance. */
    NONE("none");

    private final String word;

    BottomMargin(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
