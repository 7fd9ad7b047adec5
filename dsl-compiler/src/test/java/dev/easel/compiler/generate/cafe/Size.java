package dev.easel.compiler.generate.cafe;

/** An enum with a further text. */
public enum Size {
    SMALL("small", "Small", "0.2 l"),
    LARGE("large", "Large", "0.4 l");

    private final String id;
    private final String text;
    private final String detail;

    Size(String id, String text, String detail) {
        this.id = id;
        this.text = text;
        this.detail = detail;
    }

    public String id() {
        return id;
    }

    public String text() {
        return text;
    }

    public String detail() {
        return detail;
    }
}
