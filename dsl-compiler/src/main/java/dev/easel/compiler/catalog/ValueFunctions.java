package dev.easel.compiler.catalog;

import static dev.easel.compiler.catalog.Function.Signature.taking;

import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.TypeVariable;
import java.util.List;
import java.util.stream.Stream;

/** The functions that make one type of value of another, and those on lists. */
final class ValueFunctions {
    private static final String VALUES = "Values";
    private static final String LISTS = "Lists";
    private static final String ISO = "ISO 8601 where dates and times are concerned";
    private static final String PLAIN = "numbers as expressions write them";
    private static final Type ANY_LIST = new ListType(TypeVariable.T);

    private static final Function STRING = Function.of("string", VALUES)
            .takingEach(Stream.of(
                            Scalar.INT,
                            Scalar.DECIMAL,
                            Scalar.BOOL,
                            Scalar.DATE,
                            Scalar.TIME,
                            Scalar.DATETIME,
                            Scalar.ZONE,
                            Scalar.URL)
                    .map(type -> taking(type)))
            .meaning("the value as data, the same in every locale; of an enum, `.id` and `.text` are texts already")
            .example("string(1.50)", "1.50")
            .example("string(true)", "true")
            .example("string(due)", "2026-03-09")
            .example("string(placed)", "2026-03-05T14:05:09Z")
            .from(ISO);

    private static final Function INT = Function.of("int", VALUES)
            .doneBy("integer")
            .taking(taking(Scalar.STRING).giving(Scalar.INT.optional()))
            .taking(taking(Scalar.DECIMAL).giving(Scalar.INT.optional()))
            .meaning(
                    "the whole number that a text is, or a number without what stands after its point; nothing if there is none"
                            + " or it has more than 64 bits")
            .example("int(\"42\").orValue(0)", "42")
            .example("int(\"4.2\").hasValue()", "false")
            .example("int(4.7).orValue(0)", "4")
            .from(PLAIN);

    private static final Function DECIMAL = Function.of("decimal", VALUES)
            .taking(taking(Scalar.STRING).giving(Scalar.DECIMAL.optional()))
            .taking(taking(Scalar.INT).giving(Scalar.DECIMAL))
            .meaning(
                    "the number that a text is, nothing if it is none; or a whole number as one that may have digits after its"
                            + " point")
            .example("decimal(\"4.20\").orValue(0)", "4.20")
            .example("decimal(\"4,20\").hasValue()", "false")
            .example("decimal(3)", "3")
            .from(PLAIN);

    private static final Function SIZE = Function.of("size", VALUES)
            .taking(taking(Scalar.STRING).giving(Scalar.INT))
            .taking(taking(ANY_LIST).giving(Scalar.INT))
            .taking(taking(new MapType(TypeVariable.T)).giving(Scalar.INT))
            .meaning("how many characters a text has, or how many values a list or a map")
            .example("size(\"Crème 🍮\")", "7")
            .example("size([\"Latte\", \"Mocha\"])", "2")
            .from("CEL; a character is a code point");

    private static final Function SORTED = Function.of("sorted", LISTS)
            .takingEach(Stream.of(Scalar.STRING, Scalar.INT, Scalar.DECIMAL, Scalar.DATE, Scalar.TIME, Scalar.DATETIME)
                    .map(ListType::new)
                    .map(list -> taking(list).giving(list)))
            .meaning("the same values, the least first; texts by their code, capitals before small letters")
            .example("join(sorted([\"mocha\", \"latte\"]), \", \")", "latte, mocha")
            .from("CEL's order of values");

    private static final Function REVERSED = Function.of("reversed", LISTS)
            .taking(taking(ANY_LIST).giving(ANY_LIST))
            .meaning("the same values, the last first")
            .example("join(reversed([\"latte\", \"mocha\"]), \", \")", "mocha, latte")
            .from("Easel itself");

    private static final Function FIRST = Function.of("first", LISTS)
            .taking(taking(ANY_LIST).giving(TypeVariable.T.optional()))
            .meaning("the first value of a list, nothing if it is empty")
            .example("first([\"latte\", \"mocha\"]).orValue(\"none\")", "latte")
            .from("Easel itself");

    private static final Function LAST = Function.of("last", LISTS)
            .taking(taking(ANY_LIST).giving(TypeVariable.T.optional()))
            .meaning("the last value of a list, nothing if it is empty")
            .example("last([\"latte\", \"mocha\"]).orValue(\"none\")", "mocha")
            .from("Easel itself");

    static final List<Function> ALL = List.of(STRING, INT, DECIMAL, SIZE, SORTED, REVERSED, FIRST, LAST);

    private ValueFunctions() {}
}
