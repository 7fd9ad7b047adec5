package dev.easel.compiler.proof;

import dev.easel.runtime.text.Dates;
import dev.easel.runtime.text.Numbers;
import dev.easel.runtime.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes calls of functions that give texts. What each function gives, tests of the runtime say; here it is called by hand. */
final class RandomCalls {
    private static final List<String> DATES = List.of("short", "medium", "long", "full", "d MMM yyyy", "EEE");
    private static final List<String> TIMES = List.of("short", "medium", "HH:mm");
    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "USD");

    private final Random random;
    private final RandomExpressions expressions;

    RandomCalls(Random random, RandomExpressions expressions) {
        this.random = random;
        this.expressions = expressions;
    }

    /** What a call gives where it stands. */
    @FunctionalInterface
    private interface Gives<T> {
        String of(T first, Values values);
    }

    Known any(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> amount(depth);
            case 1 -> moment();
            case 2 -> day();
            case 3 -> text(depth);
            default -> plural(depth);
        };
    }

    private Known amount(int depth) {
        Known amount = expressions.of("decimal", depth);
        Known digits = expressions.of("int", depth);
        String code = of(CURRENCIES);
        return switch (random.nextInt(6)) {
            case 0 -> call("number(%s)", amount, BigDecimal.class, (n, v) -> Numbers.number(n, locale(v)));
            case 1 ->
                call(
                        "number(%s, " + digits.source() + ")",
                        amount,
                        BigDecimal.class,
                        (n, v) -> Numbers.number(n, digits.count(v), locale(v)));
            case 2 -> call("percent(%s, 1)", amount, BigDecimal.class, (n, v) -> Numbers.percent(n, 1, locale(v)));
            case 3 ->
                call(
                        "currency_minor(%s, \"" + code + "\")",
                        digits,
                        Long.class,
                        (n, v) -> Numbers.currencyMinor(n, code, locale(v)));
            case 4 -> {
                Known any = of(expressions.named("string"));
                yield call(
                        "currency(%s, " + any.source() + ")",
                        amount,
                        BigDecimal.class,
                        (n, v) -> Numbers.currency(n, any.text(v), locale(v)));
            }
            default ->
                call(
                        "currency(%s, \"" + code + "\")",
                        amount,
                        BigDecimal.class,
                        (n, v) -> Numbers.currency(n, code, locale(v)));
        };
    }

    private Known moment() {
        Known moment = of(expressions.named("datetime"));
        String dates = of(DATES);
        String times = of(TIMES);
        Known zone = of(expressions.named("zone"));
        return switch (random.nextInt(5)) {
            case 0 ->
                call(
                        "date(%s, \"" + dates + "\")",
                        moment,
                        Instant.class,
                        (at, v) -> Dates.date(at, dates, zone(v), locale(v)));
            case 1 ->
                call(
                        "time(%s, \"" + times + "\")",
                        moment,
                        Instant.class,
                        (at, v) -> Dates.time(at, times, zone(v), locale(v)));
            case 2 ->
                call(
                        "date(%s, \"" + dates + "\", " + zone.source() + ")",
                        moment,
                        Instant.class,
                        (at, v) -> Dates.date(at, dates, zone.in(v, ZoneId.class), locale(v)));
            case 3 -> call("relative(%s)", moment, Instant.class, (at, v) -> Dates.relative(at, locale(v), now(v)));
            default -> call("string(%s)", moment, Instant.class, (at, v) -> at.toString());
        };
    }

    private Known day() {
        Known date = of(expressions.named("date"));
        Known time = of(expressions.named("time"));
        Known zone = of(expressions.named("zone"));
        String dates = of(DATES);
        String times = of(TIMES);
        return switch (random.nextInt(5)) {
            case 0 ->
                call(
                        "date(%s, \"" + dates + "\")",
                        date,
                        LocalDate.class,
                        (day, v) -> Dates.date(day, dates, locale(v)));
            case 1 ->
                call("time(%s, \"" + times + "\")", time, LocalTime.class, (at, v) -> Dates.time(at, times, locale(v)));
            case 2 -> call("string(%s)", date, LocalDate.class, (day, v) -> day.toString());
            case 3 -> call("string(%s)", time, LocalTime.class, (at, v) -> at.toString());
            default -> call("string(%s)", zone, ZoneId.class, (id, v) -> id.getId());
        };
    }

    private Known text(int depth) {
        Known text = expressions.of("string", depth);
        return switch (random.nextInt(6)) {
            case 0 -> {
                Known most = expressions.of("int", depth);
                yield call(
                        "truncate(%s, " + most.source() + ")",
                        text,
                        String.class,
                        (all, v) -> Texts.truncate(all, most.count(v)));
            }
            case 1 -> call("truncate(%s, 4)", text, String.class, (all, v) -> Texts.truncate(all, 4));
            case 2 -> call("upper(%s)", text, String.class, (all, v) -> all.toUpperCase(Locale.ROOT));
            case 3 -> call("%s.lower()", text, String.class, (all, v) -> all.toLowerCase(Locale.ROOT));
            case 4 -> call("trim(%s)", text, String.class, (all, v) -> Texts.trim(all));
            default -> call("url_encode(%s)", text, String.class, (all, v) -> Texts.urlEncode(all));
        };
    }

    private Known plural(int depth) {
        Known other = expressions.of("string", depth);
        return call(
                "plural(%s, \"# \\\"cup\", " + other.source() + ")",
                expressions.of("int", depth),
                Long.class,
                (n, v) -> Texts.plural(n, "# \"cup", other.text(v), locale(v)));
    }

    private static <T> Known call(String source, Known first, Class<T> type, Gives<T> gives) {
        String call = source.replace("%s", first.source());
        return new Known(call, "string", values -> gives.of(first.in(values, type), values));
    }

    private static Locale locale(Values values) {
        return (Locale) values.around("locale");
    }

    private static ZoneId zone(Values values) {
        return (ZoneId) values.around("zone");
    }

    private static Instant now(Values values) {
        return (Instant) values.around("now");
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
