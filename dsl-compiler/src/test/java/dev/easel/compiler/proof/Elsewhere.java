package dev.easel.compiler.proof;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Has something done as on a machine of another country: what is sent and generated must not depend on it. */
final class Elsewhere {
    /** Here capitals, digits or months are others. */
    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist");

    private Elsewhere() {}

    static <T> T get(Random random, Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag(LOCALES.get(random.nextInt(LOCALES.size()))));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            return work.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
