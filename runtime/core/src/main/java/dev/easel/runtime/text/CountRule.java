package dev.easel.runtime.text;

import java.util.Map;

/** Which form of a word goes with which number: CLDR's plural rules for whole numbers from 1, as far as the languages here need them. */
enum CountRule {
    /** One, and all others. */
    ONE {
        @Override
        int form(long count) {
            return count == 1 ? 0 : 1;
        }
    },
    /** One, two to four, and all others. */
    CZECH {
        @Override
        int form(long count) {
            return count == 1 ? 0 : count <= 4 ? 1 : 2;
        }
    },
    /** One; those that end in two to four, but for the teens; all others. */
    POLISH {
        @Override
        int form(long count) {
            return count == 1 ? 0 : endsInFew(count) ? 1 : 2;
        }
    },
    /** Those that end in one, those that end in two to four, but for the teens; all others. */
    EAST_SLAVIC {
        @Override
        int form(long count) {
            return count % 10 == 1 && count % 100 != 11 ? 0 : endsInFew(count) ? 1 : 2;
        }
    };

    private static final Map<String, CountRule> OTHERS =
            Map.of("cs", CZECH, "sk", CZECH, "pl", POLISH, "ru", EAST_SLAVIC, "uk", EAST_SLAVIC);

    /** The rule of a language. */
    static CountRule of(String language) {
        return OTHERS.getOrDefault(language, ONE);
    }

    /** The position of the form, counted from 0. */
    abstract int form(long count);

    private static boolean endsInFew(long count) {
        long last = count % 10;
        long lastTwo = count % 100;
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
    }
}
