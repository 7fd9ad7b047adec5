package dev.easel.compiler.catalog;

import java.util.List;

/** The words that are called like functions and are part of the language. */
public final class LanguageWords {
    /** What is asked of a value that may be missing. */
    public static final List<LanguageWord> OF_OPTIONALS = List.of(
            LanguageWord.of("orValue", "the value, or the other one where it is missing", "T?.orValue(T) T")
                    .example("int(\"12\").orValue(0)", "12")
                    .example("int(\"a dozen\").orValue(0)", "0"),
            LanguageWord.of("or", "the first of two values that is there, if one is", "T?.or(T?) T?")
                    .example("int(\"a dozen\").or(int(\"12\")).orValue(0)", "12"),
            LanguageWord.of("hasValue", "whether the value is there", "T?.hasValue() bool")
                    .example("int(\"a dozen\").hasValue()", "false"),
            LanguageWord.of(
                            "optMap",
                            "what is made of the value, which the name stands for; nothing where it is missing",
                            "T?.optMap(x, U) U?")
                    .example("int(\"12\").optMap(n, plural(n, \"# cup\", \"# cups\")).orValue(\"none\")", "12 cups")
                    .example("int(\"a dozen\").optMap(n, n + 1).hasValue()", "false")
                    .example("first([\"12\"]).optMap(text, int(text)).orValue(0)", "12"),
            LanguageWord.of("optFlatMap", "the same as `optMap`, under CEL's other name", "T?.optFlatMap(x, U?) U?")
                    .example("first([\"12\"]).optFlatMap(text, int(text)).orValue(0)", "12"));

    /** What is said of every element of a list or every key of a map, with a name for it. */
    public static final List<LanguageWord> OF_ELEMENTS = List.of(
            LanguageWord.of(
                            "map",
                            "what is made of each; with a condition between, of those that it is true of",
                            "list<T>.map(x, U) list<U>",
                            "list<T>.map(x, bool, U) list<U>")
                    .example("join([\"tea\", \"latte\"].map(x, upper(x)), \", \")", "TEA, LATTE")
                    .example("join([\"tea\", \"latte\"].map(x, size(x) > 3, upper(x)), \", \")", "LATTE"),
            LanguageWord.of("filter", "those that the condition is true of", "list<T>.filter(x, bool) list<T>")
                    .example("join([\"tea\", \"latte\"].filter(x, size(x) > 3), \", \")", "latte"),
            LanguageWord.of(
                            "exists",
                            "whether the condition is true of one or more of them",
                            "list<T>.exists(x, bool) bool")
                    .example("[\"tea\", \"latte\"].exists(x, x.startsWith(\"t\"))", "true"),
            LanguageWord.of(
                            "exists_one",
                            "whether the condition is true of one and no more of them",
                            "list<T>.exists_one(x, bool) bool")
                    .example("[\"tea\", \"toast\"].exists_one(x, x.startsWith(\"t\"))", "false"),
            LanguageWord.of(
                            "all",
                            "whether the condition is true of all of them, as it is where there are none",
                            "list<T>.all(x, bool) bool")
                    .example("[\"tea\", \"latte\"].all(x, size(x) > 3)", "false"));

    private LanguageWords() {}
}
