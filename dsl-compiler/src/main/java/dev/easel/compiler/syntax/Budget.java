package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.Limits;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a handler may take: {@code 5 s} or {@code 800 ms}. */
final class Budget {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,9} (s|ms)");
    private static final Pattern MEANT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?) ?([a-z]*)\\.?");
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60_000);

    private Budget() {}

    static Optional<Duration> parse(Word written, Diagnostics said) {
        Optional<Duration> meant = meant(written.text());
        Optional<Diagnostic> mistake = meant.flatMap(duration -> outOfRange(written, duration));
        if (mistake.isEmpty() && !WRITTEN.matcher(written.text()).matches()) {
            mistake = Optional.of(notWritten(written, meant));
        }
        mistake.ifPresent(said::add);
        return mistake.isPresent() ? Optional.empty() : meant;
    }

    private static Optional<Diagnostic> outOfRange(Word written, Duration duration) {
        if (duration.isZero()) {
            String message = "nothing can be done in `" + written.text() + "`";
            return Optional.of(Diagnostic.of(DiagnosticCode.BUDGET_OUT_OF_RANGE, written.span(), message)
                    .note("write at least 1 ms"));
        }
        if (duration.compareTo(Limits.LONGEST_BUDGET) <= 0) {
            return Optional.empty();
        }
        String message = "`" + written.text() + "` is longer than Intercom can be counted on to wait";
        return Optional.of(Diagnostic.of(DiagnosticCode.BUDGET_OUT_OF_RANGE, written.span(), message)
                .note("write at most " + text(Limits.LONGEST_BUDGET)
                        + "; begin in the handler what takes longer, and show it when a later submit asks"));
    }

    private static Diagnostic notWritten(Word written, Optional<Duration> meant) {
        Diagnostic mistake = Diagnostic.of(
                DiagnosticCode.NOT_A_BUDGET,
                written.span(),
                "`" + written.text() + "` is not a time as a budget has it");
        return meant.map(duration -> Suggestion.asking(mistake, text(duration)))
                .orElseGet(() -> mistake.note("write: budget: 5 s"));
    }

    /** What any writing of a time says, in whole milliseconds. */
    private static Optional<Duration> meant(String text) {
        Matcher time = MEANT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(time.group(1));
        return unit(time.group(2), number)
                .map(unit -> number.multiply(unit).setScale(0, RoundingMode.UP))
                .map(millis -> Duration.ofMillis(millis.longValue()));
    }

    /** A number without a unit is of seconds if it can be: nobody waits so few milliseconds. */
    private static Optional<BigDecimal> unit(String word, BigDecimal number) {
        boolean few = number.compareTo(BigDecimal.valueOf(Limits.LONGEST_BUDGET.toSeconds())) <= 0;
        return switch (word) {
            case "" -> Optional.of(few ? MILLIS : BigDecimal.ONE);
            case "s", "sec", "secs", "second", "seconds" -> Optional.of(MILLIS);
            case "ms", "msec", "msecs", "milli", "millis", "millisecond", "milliseconds" -> Optional.of(BigDecimal.ONE);
            case "m", "min", "mins", "minute", "minutes" -> Optional.of(MINUTE);
            default -> Optional.empty();
        };
    }

    private static String text(Duration duration) {
        long millis = duration.toMillis();
        return millis % 1_000 == 0 ? millis / 1_000 + " s" : millis + " ms";
    }
}
