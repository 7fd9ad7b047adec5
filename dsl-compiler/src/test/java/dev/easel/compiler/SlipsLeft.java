package dev.easel.compiler;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Slips of the keyboard whose message does not name the word that was meant, and why.
 *
 * @param code what is said of it
 * @param message the message as a regular expression
 * @param why why the word cannot be known
 */
record SlipsLeft(DiagnosticCode code, String message, String why) {
    static final List<SlipsLeft> ALL = List.of(
            new SlipsLeft(
                    DiagnosticCode.NO_SUCH_FILE,
                    "there is no file .*",
                    "what else lies beside the definition is not listed"),
            new SlipsLeft(
                    DiagnosticCode.WRONG_SHAPE,
                    "`(components|canvas|content)` is .*, and this is a text",
                    "a file is known by the end of its name, and without it is a text"),
            new SlipsLeft(
                    DiagnosticCode.TYPE_MISMATCH, "this is no literal of type .*", "a literal has no nearest one"),
            new SlipsLeft(
                    DiagnosticCode.BUDGET_OUT_OF_RANGE, "nothing can be done in .*", "a number has no nearest one"),
            new SlipsLeft(DiagnosticCode.CONSTRAINT, "`.*` is a number.*", "the same"),
            new SlipsLeft(
                    DiagnosticCode.CONSTRAINT,
                    "this is no regular expression.*",
                    "a pattern is made of no known words"),
            new SlipsLeft(
                    DiagnosticCode.TYPE_MISMATCH,
                    "`.*` is neither a style nor a pattern",
                    "a pattern is made of no known words"),
            new SlipsLeft(
                    DiagnosticCode.INVALID_NAME,
                    "`.*` (is the list of all values|means something else in expressions.*)",
                    "a slip made a new name a word of the language, and any other may be meant for it"),
            new SlipsLeft(
                    DiagnosticCode.NOT_A_BUDGET, ".* is not a time as a budget has it", "a number has no nearest one"),
            new SlipsLeft(DiagnosticCode.WRONG_TYPE, ".* takes .*, and this is .*", "the same"),
            new SlipsLeft(
                    DiagnosticCode.TYPE_MISMATCH,
                    ".* takes .*, and this is .*",
                    "a literal with a slip is a text, which is sound where it stands"),
            new SlipsLeft(
                    DiagnosticCode.TYPE_MISMATCH,
                    "`size` does not take an? `.*`|`.*` cannot compare an? `.*` with an? `.*`",
                    "a slip made it another name that is there, with another type"),
            new SlipsLeft(
                    DiagnosticCode.TYPE_MISMATCH,
                    "this is no `.*`",
                    "what stands for no value at all is not listed among the values"),
            new SlipsLeft(
                    DiagnosticCode.UNKNOWN_WORD,
                    "`.*` is not a word of `(canvas|content)`",
                    "a reply within a reply is taken where it was pasted, and not offered"),
            new SlipsLeft(
                    DiagnosticCode.CONSTRAINT,
                    "`.*` is a `.*` here and a `.*` elsewhere.*",
                    "a slip made it another component, which is sound where it stands"),
            new SlipsLeft(
                    DiagnosticCode.CONSTRAINT,
                    "other things are asked of `.*` here than elsewhere.*",
                    "a slip in a text, which two sides of a condition have alike"),
            new SlipsLeft(
                    DiagnosticCode.WRONG_SHAPE,
                    "`options` is a list, and this is a text",
                    "a type is known by its first letter, and without it is a text"),
            new SlipsLeft(
                    DiagnosticCode.KEEPS_NOTHING,
                    "canvas `.*` has no field of canvas `.*`, so nothing is kept",
                    "a slip made it another id, which is sound where it stands"),
            new SlipsLeft(
                    DiagnosticCode.LOADS_IN_A_CIRCLE,
                    "the load of `.*` can show `.*` instead.*",
                    "a slip made it the name of another canvas, which loads as well"),
            new SlipsLeft(
                    DiagnosticCode.DUPLICATE_ID,
                    "canvas `.*` has two components with the id `.*`",
                    "a slip made it the name of another fragment, which is sound where it stands"),
            new SlipsLeft(
                    DiagnosticCode.SUBMIT_WITHOUT_ANSWER,
                    "nothing says where the submit of `.*` leads",
                    "a slip made it another id, which a use of the fragment might lead somewhere"),
            new SlipsLeft(
                    DiagnosticCode.PARAMS_NOT_GIVEN,
                    "canvas `.*` needs .*",
                    "a slip made it the name of another canvas, which needs something else"),
            new SlipsLeft(
                    DiagnosticCode.UNREACHABLE,
                    "nothing leads to canvas `.*`",
                    "a slip made it the name of another canvas, which is sound where it stands"),
            new SlipsLeft(
                    DiagnosticCode.DUPLICATE_KEY, "`.*` is here twice", "a slip made it another name that is there"),
            new SlipsLeft(
                    DiagnosticCode.LISTED_TWICE,
                    "`.*` is listed twice|two values have the id `.*`",
                    "a slip made it another name that is listed"),
            new SlipsLeft(
                    DiagnosticCode.UNDOCUMENTED,
                    "running apps call this .*",
                    "it is no slip: both words are taken, and the message has the other"),
            new SlipsLeft(
                    DiagnosticCode.NOT_A_PLACE, ".* is no locale", "the locales of the JDK are too many to list"));

    boolean holds(Diagnostic said) {
        return said.code() == code
                && Pattern.compile(message, Pattern.DOTALL)
                        .matcher(said.message())
                        .matches();
    }
}
