package dev.easel.compiler.catalog;

import static dev.easel.compiler.catalog.Function.Need.LOCALE;
import static dev.easel.compiler.catalog.Function.Signature.taking;
import static dev.easel.compiler.type.Scalar.BOOL;
import static dev.easel.compiler.type.Scalar.INT;
import static dev.easel.compiler.type.Scalar.MARKDOWN;
import static dev.easel.compiler.type.Scalar.STRING;

import dev.easel.compiler.type.ListType;
import java.util.List;

/** The functions on texts. */
final class TextFunctions {
    private static final String OWNER = "Texts";
    private static final String CEL = "CEL";

    private static final Function PLURAL = Function.of("plural", OWNER)
            .taking(taking(INT, STRING, STRING).needing(LOCALE))
            .meaning(
                    "the second argument if the first is exactly 1, otherwise the third; every `#` in it is the number")
            .example("plural(1, \"# cup\", \"# cups\")", "1 cup")
            .example("plural(1200, \"# cup\", \"# cups\")", "1,200 cups")
            .from("the plural forms of English");

    private static final Function TRUNCATE = Function.of("truncate", OWNER)
            .taking(taking(STRING, INT))
            .meaning(
                    "a text of at most so many characters, its end replaced by `…` if it is longer; what is one character to"
                            + " people is not cut apart")
            .example("truncate(\"A long way home\", 8)", "A long…")
            .example("truncate(\"Short\", 8)", "Short")
            .from("Unicode; a character is a code point");

    private static final Function JOIN = Function.of("join", OWNER)
            .taking(taking(new ListType(STRING), STRING))
            .meaning("the texts of a list in one, with a separator between them")
            .example("join([\"Latte\", \"large\"], \" · \")", "Latte · large")
            .example("join([\"Latte\", ?[\"large\"][?0]], \" · \")", "Latte · large")
            .example("join([\"Latte\", ?[\"large\"][?1]], \" · \")", "Latte")
            .from("Easel itself");

    private static final Function UPPER = Function.of("upper", OWNER)
            .taking(taking(STRING))
            .meaning("the text in capitals, whatever the locale")
            .example("upper(\"wi-42\")", "WI-42")
            .example("\"wi-42\".upper()", "WI-42")
            .from("Unicode");

    private static final Function LOWER = Function.of("lower", OWNER)
            .taking(taking(STRING))
            .meaning("the text in small letters, whatever the locale")
            .example("lower(\"Ann@Example.com\")", "ann@example.com")
            .from("Unicode");

    private static final Function TRIM = Function.of("trim", OWNER)
            .taking(taking(STRING))
            .meaning("the text without blanks and line breaks at its ends")
            .example("trim(\"  Ann \")", "Ann")
            .from("Unicode's white space");

    private static final Function URL_ENCODE = Function.of("url_encode", OWNER)
            .doneBy("urlEncode")
            .taking(taking(STRING))
            .meaning("the text as a part of an address; a hole in an address needs no encoding, it has its own")
            .example("url_encode(\"a&b/ü\")", "a%26b%2F%C3%BC")
            .from("RFC 3986, section 2.3: all but the unreserved characters");

    private static final Function CONTAINS = Function.of("contains", OWNER)
            .taking(taking(STRING, STRING).giving(BOOL))
            .meaning("whether the first text has the second in it; `in` asks it of lists")
            .example("contains(\"Cold brew\", \"brew\")", "true")
            .from(CEL);

    private static final Function STARTS_WITH = Function.of("startsWith", OWNER)
            .taking(taking(STRING, STRING).giving(BOOL))
            .meaning("whether the first text starts with the second")
            .example("startsWith(\"WI-42\", \"WI\")", "true")
            .from(CEL);

    private static final Function ENDS_WITH = Function.of("endsWith", OWNER)
            .taking(taking(STRING, STRING).giving(BOOL))
            .meaning("whether the first text ends with the second")
            .example("endsWith(\"WI-42\", \"WI\")", "false")
            .from(CEL);

    private static final Function MARKDOWN_TEXT = Function.of("markdown", OWNER)
            .taking(taking(STRING).giving(MARKDOWN))
            .meaning("the text, with its links and bold meant as such where a component renders them")
            .example("markdown(\"**New**\")", "**New**")
            .from("Canvas Kit's text component");

    static final List<Function> ALL = List.of(
            PLURAL, TRUNCATE, JOIN, UPPER, LOWER, TRIM, URL_ENCODE, CONTAINS, STARTS_WITH, ENDS_WITH, MARKDOWN_TEXT);

    private TextFunctions() {}
}
