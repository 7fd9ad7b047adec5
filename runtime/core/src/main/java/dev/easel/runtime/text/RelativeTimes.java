package dev.easel.runtime.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** How far apart two moments are, in the largest unit of which it is at least one: whole ones, never rounded up. */
final class RelativeTimes {
    static final List<ChronoUnit> UNITS = List.of(
            ChronoUnit.YEARS,
            ChronoUnit.MONTHS,
            ChronoUnit.WEEKS,
            ChronoUnit.DAYS,
            ChronoUnit.HOURS,
            ChronoUnit.MINUTES);

    private RelativeTimes() {}

    static String write(Instant moment, Locale locale, Instant now) {
        RelativeWords words = RelativeWords.of(locale);
        LocalDateTime then = utc(moment);
        LocalDateTime today = utc(now);
        boolean past = then.isBefore(today);
        for (ChronoUnit unit : UNITS) {
            long count = past ? unit.between(then, today) : unit.between(today, then);
            if (count > 0) {
                String number = Numbers.number(BigDecimal.valueOf(count), words.isOf(locale) ? locale : Locale.ENGLISH);
                return words.form(past, unit, count).replace("#", number);
            }
        }
        return words.now();
    }

    private static LocalDateTime utc(Instant moment) {
        return Moments.at(ZoneOffset.UTC, moment).toLocalDateTime();
    }
}
