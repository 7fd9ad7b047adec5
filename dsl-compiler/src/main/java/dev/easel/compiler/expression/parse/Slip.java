package dev.easel.compiler.expression.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sign of another language where CEL has its own.
 *
 * @param sign how it is written
 * @param instead the sign that means the same here; empty if none does
 * @param note what to write
 */
record Slip(String sign, String instead, String note) {
    private static final String LAMBDA = "what is made of each element stands after its name: xs.map(x, x.name)";
    private static final String POWER = "there are `+`, `-` and `*`";

    /** Longer signs first. None of them can stand in an expression of CEL, but for {@code ?.} before digits. */
    private static final List<Slip> ALL = List.of(
            new Slip("===", "==", "one kind of equality is enough: values have types"),
            new Slip("!==", "!=", "one kind of equality is enough: values have types"),
            new Slip("=!", "!=", "the opposite of `==` is `!=`"),
            new Slip("<>", "!=", "the opposite of `==` is `!=`"),
            new Slip("=<", "<=", "the `=` comes last"),
            new Slip("=>", "", "to compare, write `>=`; " + LAMBDA),
            new Slip("->", "", "a field stands after a `.`: drink.name; " + LAMBDA),
            new Slip("??", "", "what stands for a missing value: a.orValue(b)"),
            new Slip("?.", ".", "a field of a value that may be missing may be missing itself, without a sign for it"),
            new Slip("**", "", POWER),
            new Slip("++", "", POWER),
            new Slip("=", "==", "to ask whether two values are equal, write `==`; an expression changes nothing"),
            new Slip("&", "&&", "both must hold: a && b"),
            new Slip("|", "||", "one must hold: a || b; a function is called: upper(name)"),
            new Slip("$", "", "a name stands as it is: stored_data.cups"),
            new Slip(";", "", "an expression is one value and needs no end"),
            new Slip("\u201c", "", "texts stand in straight quotes"),
            new Slip("\u201d", "", "texts stand in straight quotes"),
            new Slip("\u2018", "", "texts stand in straight quotes"),
            new Slip("\u2019", "", "texts stand in straight quotes"));

    /** Words of other languages that join values, and the signs for them. */
    private static final Map<String, String> WORDS =
            Map.of("and", "&&", "or", "||", "is", "==", "eq", "==", "ne", "!=");

    /** The slip at this place of a text. */
    static Optional<Slip> at(String text, int index) {
        for (Slip slip : ALL) {
            if (text.startsWith(slip.sign, index)) {
                return slip.sign.equals("?.") && !startsName(text, index + 2) ? Optional.empty() : Optional.of(slip);
            }
        }
        return Optional.empty();
    }

    /** The sign that is meant by a word. */
    static Optional<String> sign(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    private static boolean startsName(String text, int index) {
        return index < text.length() && (Character.isLetter(text.charAt(index)) || text.charAt(index) == '_');
    }
}
