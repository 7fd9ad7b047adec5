package dev.easel.runtime.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an app, where a request or a setting names it. */
public final class Languages {
    private Languages() {}

    /**
     * Reads a locale as browsers name it.
     *
     * @param tag such as {@code pt-BR}; null if none is named
     * @return the locale; English where none is named, or something that is no locale
     */
    public static Locale of(@Nullable String tag) {
        Locale locale = tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    }
}
