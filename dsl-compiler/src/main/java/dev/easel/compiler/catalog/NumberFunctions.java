package dev.easel.compiler.catalog;

import static dev.easel.compiler.catalog.Function.Need.LOCALE;
import static dev.easel.compiler.catalog.Function.Signature.taking;
import static dev.easel.compiler.type.Scalar.DECIMAL;
import static dev.easel.compiler.type.Scalar.INT;
import static dev.easel.compiler.type.Scalar.STRING;

import java.util.List;

/** The functions that write numbers for people. */
final class NumberFunctions {
    private static final String OWNER = "Numbers";
    private static final String CLDR = "the JDK's CLDR; halves are rounded away from zero, as shops and browsers do";

    private static final Function CURRENCY = Function.of("currency", OWNER)
            .taking(taking(DECIMAL, STRING).needing(LOCALE).checking(1, LiteralRule.CURRENCY))
            .taking(taking(DECIMAL, STRING, INT).needing(LOCALE).checking(1, LiteralRule.CURRENCY))
            .meaning(
                    "an amount of money, with as many digits after the point as the currency has, or as the third argument says")
            .example("currency(3.5, \"EUR\")", "€3.50")
            .example("currency(1200, \"JPY\")", "¥1,200")
            .example("currency(1234.5, \"USD\", 0)", "$1,235")
            .from(CLDR + "; ISO 4217");

    private static final Function CURRENCY_MINOR = Function.of("currency_minor", OWNER)
            .doneBy("currencyMinor")
            .taking(taking(INT, STRING).needing(LOCALE).checking(1, LiteralRule.CURRENCY))
            .meaning("an amount of money that is counted in the currency's smallest unit, such as cents")
            .example("currency_minor(350, \"EUR\")", "€3.50")
            .example("currency_minor(1200, \"JPY\")", "¥1,200")
            .from(CLDR + "; ISO 4217 says how many of them make one");

    private static final Function NUMBER = Function.of("number", OWNER)
            .taking(taking(DECIMAL).needing(LOCALE))
            .taking(taking(DECIMAL, INT).needing(LOCALE))
            .meaning("a number, with at most three digits after the point, or as many as the second argument says")
            .example("number(1234567)", "1,234,567")
            .example("number(0.12345)", "0.123")
            .example("number(4.5, 2)", "4.50")
            .from(CLDR);

    private static final Function PERCENT = Function.of("percent", OWNER)
            .taking(taking(DECIMAL).needing(LOCALE))
            .taking(taking(DECIMAL, INT).needing(LOCALE))
            .meaning(
                    "a share of one in percent, without digits after the point, or with as many as the second argument says")
            .example("percent(0.25)", "25%")
            .example("percent(0.0425, 1)", "4.3%")
            .from(CLDR);

    static final List<Function> ALL = List.of(CURRENCY, CURRENCY_MINOR, NUMBER, PERCENT);

    private NumberFunctions() {}
}
