package dev.easel.compiler.catalog;

import static dev.easel.compiler.catalog.Function.Need.CLOCK;
import static dev.easel.compiler.catalog.Function.Need.LOCALE;
import static dev.easel.compiler.catalog.Function.Need.ZONE;
import static dev.easel.compiler.catalog.Function.Signature.taking;

import dev.easel.compiler.type.Scalar;
import java.util.List;

/** The functions that write dates and times for people. */
final class DateFunctions {
    private static final String OWNER = "Dates";
    private static final String CLDR =
            "the JDK's CLDR, Gregorian; patterns are those of `java.time.format.DateTimeFormatter`";

    private static final Function DATE = Function.of("date", OWNER)
            .taking(taking(Scalar.DATE, Scalar.STRING).needing(LOCALE).checking(1, LiteralRule.DATE))
            .taking(taking(Scalar.DATETIME, Scalar.STRING)
                    .needing(LOCALE, ZONE)
                    .checking(1, LiteralRule.DATE_OF_MOMENT))
            .taking(taking(Scalar.DATETIME, Scalar.STRING, Scalar.ZONE)
                    .needing(LOCALE)
                    .checking(1, LiteralRule.DATE_OF_MOMENT))
            .taking(taking(Scalar.DATETIME, Scalar.STRING, Scalar.STRING)
                    .needing(LOCALE)
                    .checking(1, LiteralRule.DATE_OF_MOMENT)
                    .checking(2, LiteralRule.ZONE))
            .meaning(
                    "a date in the style `short`, `medium`, `long` or `full`, or by a pattern; of a moment the date in the app's"
                            + " zone, or in the one that is given")
            .example("date(due, \"medium\")", "Mar 9, 2026")
            .example("date(placed, \"full\")", "Thursday, March 5, 2026")
            .example("date(placed, \"EEE d MMM, HH:mm\")", "Thu 5 Mar, 15:05")
            .example("date(placed, \"d MMM, HH:mm\", \"Asia/Kolkata\")", "5 Mar, 19:35")
            .from(CLDR);

    private static final Function TIME = Function.of("time", OWNER)
            .taking(taking(Scalar.TIME, Scalar.STRING).needing(LOCALE).checking(1, LiteralRule.TIME))
            .taking(taking(Scalar.DATETIME, Scalar.STRING)
                    .needing(LOCALE, ZONE)
                    .checking(1, LiteralRule.TIME_OF_MOMENT))
            .taking(taking(Scalar.DATETIME, Scalar.STRING, Scalar.ZONE)
                    .needing(LOCALE)
                    .checking(1, LiteralRule.TIME_OF_MOMENT))
            .taking(taking(Scalar.DATETIME, Scalar.STRING, Scalar.STRING)
                    .needing(LOCALE)
                    .checking(1, LiteralRule.TIME_OF_MOMENT)
                    .checking(2, LiteralRule.ZONE))
            .meaning(
                    "a time in the style `short` or `medium`, or by a pattern; of a moment the time in the app's zone, or in the"
                            + " one that is given")
            .example("time(opens, \"short\")", "8:30 AM")
            .example("time(placed, \"medium\")", "3:05:09 PM")
            .example("time(placed, \"HH:mm\", \"America/New_York\")", "09:05")
            .from(CLDR);

    private static final Function RELATIVE = Function.of("relative", OWNER)
            .taking(taking(Scalar.DATETIME).needing(LOCALE, CLOCK))
            .meaning(
                    "how long ago a moment was, or how far away it is, in whole minutes, hours, days, weeks, months or years;"
                            + " less than a minute is now")
            .example("relative(placed)", "2 hours ago")
            .example("relative(arrives)", "in 3 days")
            .from("CLDR's relative times, in a table of the runtime's own");

    static final List<Function> ALL = List.of(DATE, TIME, RELATIVE);

    private DateFunctions() {}
}
