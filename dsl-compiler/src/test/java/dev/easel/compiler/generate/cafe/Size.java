package dev.easel.compiler.generate.cafe;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

    public static @Nullable Size ofId(@Nullable String id) {
        return Arrays.stream(values())
                .filter(size -> size.id.equals(id))
                .findFirst()
                .orElse(null);
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
