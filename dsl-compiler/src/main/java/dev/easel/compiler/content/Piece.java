package dev.easel.compiler.content;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.GivenValue;
import dev.easel.compiler.model.Loop;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a canvas's content. Pieces are written one behind the other. */
public sealed interface Piece {
    /**
     * What is the same each time.
     *
     * @param json a part of the JSON without blanks; a line break, which JSON never holds, stands where a line of source may end
     */
    record Fixed(String json) implements Piece {}

    /**
     * A value inside a JSON string.
     *
     * @param value a value that is there
     * @param printing how it is written
     * @param around what stands around it
     */
    record Printed(Expr value, Template.Printing printing, Around around) implements Piece {}

    /**
     * What stands around a value.
     *
     * @param component the component that shows it, for messages: its id, or its type
     * @param next what the text has right behind it; a quote at its end, a letter if that is another value
     * @param markdown whether the text itself has links or bold
     */
    record Around(String component, char next, boolean markdown) {}

    /**
     * An argument in an id.
     *
     * @param value a string, an int, a bool or an enum, which may be missing
     * @param component the component that carries it, for messages
     */
    record Argument(GivenValue value, String component) implements Piece {}

    /**
     * The position in a loop around, which tells copies of an id apart.
     *
     * @param loop which loop, the outermost is 0
     */
    record Position(int loop) implements Piece {}

    /**
     * A whole JSON value.
     *
     * @param value a bool, or an int that counts pixels
     * @param component the component that has it, for messages
     */
    record Plain(Expr value, String component) implements Piece {}

    /** What is there under a condition. */
    record When(Expr condition, List<Piece> then, List<Piece> otherwise) implements Piece {}

    /**
     * What is there if all of these values are.
     *
     * @param bindings the values, each with the name that the body has for it
     */
    record IfPresent(List<Binding> bindings, List<Piece> body) implements Piece {}

    /**
     * A value that may be missing.
     *
     * @param optional the value
     * @param variable its name where it is there
     */
    record Binding(Expr optional, Variable variable) {}

    /** What is there once for each value of a loop, or in place of that. */
    record Each(Loop loop, List<Piece> body, List<Piece> otherwise) implements Piece {}

    /** The end of a JSON array: the comma behind its last entry, if it has any, gives way to the bracket. */
    record EndOfList() implements Piece {}

    /**
     * What is left out as a whole if the list in it has no entries.
     *
     * @param start everything up to the bracket that opens the list
     * @param entries the entries, a comma behind each
     * @param rest everything behind the list
     */
    record UnlessEmpty(List<Piece> start, List<Piece> entries, List<Piece> rest) implements Piece {}

    /**
     * What offers options that depend on data.
     *
     * @param options collects them; nothing in it but {@link Offer} is written
     * @param component the component's id
     * @param single whether exactly one of them can be chosen
     * @param offering what is there if there are any; {@link Options} stands for them
     * @param instead what is there if there are none
     */
    record Choice(List<Piece> options, String component, boolean single, List<Piece> offering, List<Piece> instead)
            implements Piece {}

    /**
     * An option of the choice around it.
     *
     * @param id a text or a text with holes
     * @param text the same
     * @param disabled whether it cannot be chosen; null if it can
     */
    record Offer(Value id, Value text, @Nullable Value disabled) implements Piece {}

    /** The options of the choice around it, as a JSON array. */
    record Options() implements Piece {}

    /**
     * The id that is chosen from the start, if it is among the options.
     *
     * @param id the id
     * @param chosen its name in what is there
     * @param ids all ids, if they are the same each time; null if they are those of the choice around it
     * @param then what is there if it is
     */
    record IfOffered(Expr id, Variable chosen, @Nullable List<String> ids, List<Piece> then) implements Piece {}

    /**
     * The ids that are ticked from the start, as a JSON array of those among the options.
     *
     * @param chosen a list of texts or of enum constants
     * @param ids all ids, if they are the same each time; null if they are those of the choice around it
     */
    record Ticked(Expr chosen, @Nullable List<String> ids) implements Piece {}
}
