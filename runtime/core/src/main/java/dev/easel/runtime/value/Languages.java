package dev.easel.runtime.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an app, where a request or a setting names it. */
public final class Languages {
    // Locales are kept, by their count: a tag of a whole request would be too.
    private static final int LONGEST_TAG = 100;

    private Languages() {}

    /**
     * Reads a locale as browsers name it.
     *
     * @param tag such as {@code pt-BR}; null if none is named
     * @return the locale; English where none is named, or something that is no locale, or that has more than 100 characters
     */
    public static Locale of(@Nullable String tag) {
        if (tag == null || tag.length() > LONGEST_TAG) {
            return Locale.ENGLISH;
        }
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    }
}
