package dev.easel.compiler.yaml;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The library's events of a text; where it fails without naming a place, {@link LibraryFailure} says after which place. */
final class Events implements Iterator<Event> {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final Iterator<Event> events;
    private @Nullable Event last;
    private int openBrackets;
    private int openedInLine;

    Events(String text) {
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** The library threw something without a place: some broken escapes make it do so. */
    static final class LibraryFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int line;
        private final int column;

        private LibraryFailure(Optional<Mark> after, RuntimeException cause) {
            super(cause);
            this.line = after.map(Mark::getLine).orElse(0) + 1;
            this.column = after.map(Mark::getColumn).orElse(0) + 1;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return events.hasNext();
        } catch (MarkedYamlEngineException mistake) {
            throw mistake;
        } catch (RuntimeException failure) {
            throw failed(failure);
        }
    }

    @Override
    public Event next() {
        try {
            Event next = events.next();
            last = next;
            count(next);
            return next;
        } catch (MarkedYamlEngineException mistake) {
            throw mistake;
        } catch (RuntimeException failure) {
            throw failed(failure);
        }
    }

    private void count(Event event) {
        boolean starts = event instanceof CollectionStartEvent;
        boolean counts = starts ? openBrackets > 0 || ((CollectionStartEvent) event).isFlow() : openBrackets > 0;
        if (!counts) {
            return;
        }
        if (starts && openBrackets == 0) {
            openedInLine = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
        }
        openBrackets += starts ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
    }

    /** Whether a line, at or after the last event, starts inside brackets that an earlier one opened. */
    boolean isInBrackets(int line) {
        return openBrackets > 0 && openedInLine < line;
    }

    private LibraryFailure failed(RuntimeException failure) {
        return new LibraryFailure(Optional.ofNullable(last).flatMap(Event::getEndMark), failure);
    }
}
