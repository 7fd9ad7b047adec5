package dev.easel.runtime.text;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The locales for which the JDK has data, and how people read it. */
final class Locales {
    private static final Set<String> LANGUAGES = Arrays.stream(NumberFormat.getAvailableLocales())
            .map(Locale::getLanguage)
            .filter(language -> !language.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SCRIPTS = Arrays.stream(NumberFormat.getAvailableLocales())
            .filter(locale -> !locale.getScript().isEmpty())
            .map(locale -> locale.getLanguage() + "-" + locale.getScript())
            .collect(Collectors.toUnmodifiableSet());
    private static final Cache<Locale, Locale> KNOWN = new Cache<>(Locales::nearest);

    private Locales() {}

    /** The locale as language, script and region; of an unknown language it is English. A region that is unknown changes nothing. */
    static Locale known(Locale locale) {
        return KNOWN.get(locale);
    }

    private static Locale nearest(Locale locale) {
        Locale wellFormed = Locale.forLanguageTag(locale.toLanguageTag());
        if (!LANGUAGES.contains(wellFormed.getLanguage())) {
            return Locale.ENGLISH;
        }
        String script = wellFormed.getLanguage() + "-" + wellFormed.getScript();
        return new Locale.Builder()
                .setLanguage(wellFormed.getLanguage())
                .setScript(SCRIPTS.contains(script) ? wellFormed.getScript() : "")
                .setRegion(wellFormed.getCountry())
                .build();
    }

    /** The text with the blanks of some locales, which forbid a line break, as plain ones: JDKs do not agree on them. */
    static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
