package dev.easel.compiler.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A value on one line, from where it starts to where its author meant it to end.
 *
 * @param start the index in the line at which it starts
 * @param end the index after its end
 * @param text what stands there
 * @param inBraces whether it stands inside brackets, where more characters mean something
 */
record LineValue(int start, int end, String text, boolean inBraces) {
    private static final List<Event.ID> TWO_ENTRIES = List.of(
            Event.ID.StreamStart,
            Event.ID.DocumentStart,
            Event.ID.MappingStart,
            Event.ID.Scalar,
            Event.ID.Scalar,
            Event.ID.Scalar,
            Event.ID.Scalar,
            Event.ID.MappingEnd,
            Event.ID.DocumentEnd,
            Event.ID.StreamEnd);

    /** The same value, going on to a later place in its line. */
    LineValue upTo(int later, String line) {
        return new LineValue(start, later, line.substring(start, later), inBraces);
    }

    /** The same value with another text. */
    LineValue with(String other) {
        return new LineValue(start, end, other, inBraces);
    }

    /** Whether YAML reads it as the one text that it is. */
    boolean standsAsItIs() {
        if (text.isEmpty()) {
            return true;
        }
        List<Event> events = new ArrayList<>();
        try {
            new Events(inBraces ? "{k: " + text + ", l: m}" : "k: " + text + "\nl: m").forEachRemaining(events::add);
        } catch (MarkedYamlEngineException | Events.LibraryFailure mistake) {
            return false;
        }
        return events.stream().map(Event::getEventId).toList().equals(TWO_ENTRIES)
                && isAll((ScalarEvent) events.get(4));
    }

    private boolean isAll(ScalarEvent scalar) {
        boolean marked = scalar.getTag().isPresent() || scalar.getAnchor().isPresent();
        boolean whole = !scalar.isPlain() || scalar.getValue().length() == text.length();
        return !marked && whole && !scalar.isLiteral() && !scalar.isFolded();
    }

    /** Why it cannot stand as it is. */
    String whatIsWrong() {
        if (LineValues.holdsQuotes(text, 0)) {
            return "this needs other quotes: those within its expression end it";
        }
        return "this needs quotes: " + (isBrokenEscape() ? "in double quotes a backslash starts an escape" : why());
    }

    private String why() {
        return switch (text.charAt(0)) {
            case '*' -> "`*` at its start makes it an alias";
            case '&' -> "`&` at its start makes it an anchor";
            case '!' -> "`!` at its start makes it a tag";
            case '[' -> "`[` at its start makes it a list";
            case '{' -> "`{` at its start makes it a mapping";
            case '"', '\'' -> "it goes on after its closing quote";
            case '#' -> "`#` after a blank starts a comment";
            case '|', '>' -> "`" + text.charAt(0) + "` at its start makes it a block on the lines below";
            case '`' -> "YAML keeps a backtick at the start for itself";
            case '%', '@', ',', ']', '}' -> "YAML keeps `" + text.charAt(0) + "` at the start for itself";
            case '-', '?' -> startsAnEntry();
            default -> inside();
        };
    }

    private boolean isBrokenEscape() {
        boolean closed =
                text.length() > 1 && text.startsWith("\"") && LineValues.closingQuote(text, 0) == text.length() - 1;
        return closed && text.indexOf('\\') >= 0;
    }

    private String startsAnEntry() {
        boolean alone = text.length() == 1 || " \t".indexOf(text.charAt(1)) >= 0;
        return alone
                ? "`" + text.charAt(0) + " ` at its start makes it an entry, which stands on a line of its own"
                : inside();
    }

    private String inside() {
        if (text.endsWith(":")) {
            return "a `:` at its end makes it a key";
        }
        if (text.contains(": ") || text.contains(":\t")) {
            boolean expression = text.contains("${") && text.contains("?");
            return (expression ? "in an expression, too, " : "") + "a `:` followed by a blank makes it a key";
        }
        if (text.contains(" #") || text.contains("\t#")) {
            return "`#` after a blank starts a comment";
        }
        boolean bracket = text.chars().anyMatch(c -> "{}[]".indexOf(c) >= 0);
        return bracket ? "inside `{ }` a brace, bracket or comma ends it" : "inside `{ }` a comma ends it";
    }
}
