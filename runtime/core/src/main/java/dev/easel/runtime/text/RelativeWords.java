package dev.easel.runtime.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a language calls the time since something, or until it. The JDK has no such words, so a file a language beside this class has
 * them. {@code #} stands for the number; the forms of a word are in the order of {@link CountRule}, the last one serves all further
 * numbers.
 */
final class RelativeWords {
    private static final String ENGLISH = "en";
    private static final Pattern BETWEEN_FORMS = Pattern.compile(" \\| ");
    private static final Set<String> TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");
    private static final Cache<String, RelativeWords> WORDS = new Cache<>(RelativeWords::read);

    private final String tag;
    private final CountRule rule;
    private final String now;
    private final Map<ChronoUnit, List<String>> past;
    private final Map<ChronoUnit, List<String>> future;

    private RelativeWords(String tag, Properties words) {
        this.tag = tag;
        this.rule = CountRule.of(tag);
        this.now = words.getProperty("now");
        this.past = forms(words, "past.");
        this.future = forms(words, "future.");
    }

    private static Map<ChronoUnit, List<String>> forms(Properties words, String prefix) {
        Map<ChronoUnit, List<String>> forms = new EnumMap<>(ChronoUnit.class);
        for (ChronoUnit unit : RelativeTimes.UNITS) {
            String line = words.getProperty(prefix + unit.name().toLowerCase(Locale.ROOT));
            forms.put(unit, BETWEEN_FORMS.splitAsStream(line).toList());
        }
        return forms;
    }

    /** The words of a locale's language, or English. */
    static RelativeWords of(Locale locale) {
        return WORDS.get(tag(locale));
    }

    private static RelativeWords read(String tag) {
        try (InputStream file = open(tag)) {
            if (file == null) {
                return WORDS.get(ENGLISH);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new RelativeWords(tag, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String tag) {
        return RelativeWords.class.getResourceAsStream("relative/" + tag + ".properties");
    }

    private static String tag(Locale locale) {
        String language = locale.getLanguage();
        String region = locale.getCountry();
        return switch (language) {
            case "no", "nn" -> "nb";
            case "pt" -> region.isEmpty() || region.equals("BR") ? language : "pt-PT";
            case "zh" -> isTraditional(locale.getScript(), region) ? "zh-Hant" : language;
            default -> language;
        };
    }

    private static boolean isTraditional(String script, String region) {
        return script.isEmpty() ? TRADITIONAL_CHINESE.contains(region) : script.equals("Hant");
    }

    /** Whether they are the words of this locale's language. */
    boolean isOf(Locale locale) {
        return tag.equals(tag(locale));
    }

    /** What a moment is called that is less than a minute away. */
    String now() {
        return now;
    }

    /** What so many of a unit are called. */
    String form(boolean isPast, ChronoUnit unit, long count) {
        List<String> forms = Objects.requireNonNull((isPast ? past : future).get(unit));
        return forms.get(Math.min(rule.form(count), forms.size() - 1));
    }
}
