package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Builds the tree of one document from the library's events, and judges what those let pass. */
final class TreeBuilder {
    private static final int MAX_DEPTH = 100;

    private final SourceFile file;
    private final Diagnostics said;
    private final Events events;
    private final ValueTraps traps;
    private @Nullable YamlScalar lastScalar;
    private boolean stopped;

    /** A builder for {@code text}, which is the file's or, with quotes added, has the same lines. */
    TreeBuilder(SourceFile file, String text, Diagnostics said) {
        this.file = file;
        this.said = said;
        this.events = new Events(text);
        this.traps = new ValueTraps(file, said);
    }

    /** The line, from 1, at which the library gives up; past every line if it does not. */
    static int firstBrokenLine(String text) {
        try {
            Events events = new Events(text);
            while (events.hasNext()) {
                events.next();
            }
            return Integer.MAX_VALUE;
        } catch (MarkedYamlEngineException mistake) {
            int problem = mistake.getProblemMark().map(Mark::getLine).orElse(0);
            return 1 + problem;
        } catch (Events.LibraryFailure failure) {
            return failure.line();
        }
    }

    /** The scalar read last. */
    Optional<YamlScalar> lastScalar() {
        return Optional.ofNullable(lastScalar);
    }

    /** Whether a line, not before what was read last, starts inside brackets. */
    boolean startsInBrackets(int line) {
        return events.isInBrackets(line);
    }

    /** The root of the document, if it has one, is not too deep, and does not have more mistakes than can be said. */
    Optional<YamlNode> build() {
        Event event = events.next();
        while (event.getEventId() != Event.ID.DocumentStart && events.hasNext()) {
            event = events.next();
        }
        if (!events.hasNext()) {
            said.add(DiagnosticCode.EMPTY_FILE, file.span(0, 0), "there is nothing in this file");
            return Optional.empty();
        }
        try {
            YamlNode root = node(events.next(), 0);
            if (stopped) {
                return Optional.empty();
            }
            refuseMore();
            return Optional.of(root);
        } finally {
            traps.report();
        }
    }

    private void refuseMore() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                said.add(DiagnosticCode.SECOND_DOCUMENT, span(event), "a second document starts here");
            }
        }
    }

    private YamlNode node(Event event, int depth) {
        stopped |= said.isFull() && said.hasErrors() || traps.isFull();
        if (stopped) {
            return new YamlSequence(List.of(), span(event));
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        judge((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth == MAX_DEPTH) {
            said.add(DiagnosticCode.TOO_DEEP, span(event), "this is nested more than 100 deep");
            stopped = true;
            return new YamlSequence(List.of(), span(event));
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        return start.getEventId() == Event.ID.SequenceStart ? sequence(start, depth) : mapping(start, depth);
    }

    private YamlNode sequence(CollectionStartEvent start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            if (stopped) {
                break;
            }
            event = events.next();
        }
        SourceSpan last =
                items.isEmpty() ? span(start) : items.get(items.size() - 1).span();
        return new YamlSequence(items, span(start).to(start.isFlow() ? span(event) : last));
    }

    private YamlNode mapping(CollectionStartEvent start, int depth) {
        DistinctEntries entries = new DistinctEntries(said);
        SourceSpan last = span(start);
        boolean textual = true;
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = stopped ? key : node(events.next(), depth + 1);
            if (stopped) {
                break;
            }
            last = end(key, value);
            textual = isText(key, textual || !start.isFlow());
            entry(key, value, start.isFlow()).ifPresent(entries::add);
            event = events.next();
        }
        entries.sayRepeated();
        return new YamlMapping(entries.inOrder(), span(start).to(start.isFlow() ? span(event) : last));
    }

    /** Whether a key is a text; of several in one mapping that are none, as after a missing bracket, the first is said. */
    private boolean isText(YamlNode key, boolean soFar) {
        boolean text = key instanceof YamlScalar name && !name.isAbsent();
        if (!text && soFar && !traps.isIn(key)) {
            said.add(DiagnosticCode.KEY_NOT_TEXT, key.span(), "a key must be a text, and this is " + key.kind());
        }
        return text && soFar;
    }

    private Optional<YamlEntry> entry(YamlNode key, YamlNode value, boolean flow) {
        if (!(key instanceof YamlScalar name) || name.isAbsent()) {
            return Optional.empty();
        }
        if (value instanceof YamlScalar scalar) {
            traps.check(name, scalar, flow, events.isInBrackets(name.span().line()));
        }
        return Optional.of(new YamlEntry(name, value));
    }

    private static SourceSpan end(YamlNode key, YamlNode value) {
        return value instanceof YamlScalar scalar && scalar.isAbsent() ? key.span() : value.span();
    }

    private YamlScalar scalar(ScalarEvent event) {
        YamlScalar scalar = new YamlScalar(event.getValue(), style(event), tidy(event));
        if (scalar.style() == YamlScalar.Style.DOUBLE_QUOTED) {
            Characters.check(scalar, said);
        }
        lastScalar = scalar;
        return scalar;
    }

    private YamlScalar alias(AliasEvent event) {
        String name = "*" + event.getAlias().getValue();
        SourceSpan span = span(event);
        if (said.isFull()) {
            return new YamlScalar(name, YamlScalar.Style.PLAIN, span);
        }
        said.add(Diagnostic.of(
                        DiagnosticCode.ANCHOR, span, "`" + name + "` is an alias to YAML, and a definition has none")
                .note("if it starts a text, " + MendedLine.of(span).advice())
                .fixedBy(new Fix(span, Quoting.quoted(name))));
        return new YamlScalar(name, YamlScalar.Style.PLAIN, span);
    }

    private void judge(NodeEvent event) {
        if (said.isFull()) {
            return;
        }
        if (event.getAnchor().isPresent()) {
            said.add(refused(DiagnosticCode.ANCHOR, "an anchor", "write its value out where it is wanted", event));
        } else if (tag(event).isPresent()) {
            said.add(refused(DiagnosticCode.TAG, "a type tag", "leave it out", event));
        }
    }

    /** An anchor or tag may be the start of a text or expression that lacks its quotes. */
    private Diagnostic refused(DiagnosticCode code, String what, String instead, NodeEvent event) {
        SourceSpan word = word(event);
        String message = "`" + word.text() + "` is " + what + " to YAML, and a definition has none";
        Diagnostic refused = Diagnostic.of(code, word, message);
        boolean text = event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && !word.text().startsWith("!!");
        SourceSpan whole = text ? wordAndText((ScalarEvent) event) : word;
        if (!text || whole.line() != whole.endLine()) {
            return refused.note(instead);
        }
        return refused.note("if it starts a text or expression, "
                        + MendedLine.of(whole).advice())
                .note("otherwise " + instead)
                .fixedBy(new Fix(whole, Quoting.quoted(whole.text())));
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    /** The tag or anchor that a node starts with. */
    private SourceSpan word(Event event) {
        int start = start(event);
        int end = start;
        while (end < file.text().length() && " \t\r\n,[]{}".indexOf(file.text().charAt(end)) < 0) {
            end++;
        }
        return file.span(start, end);
    }

    private SourceSpan wordAndText(ScalarEvent event) {
        int start = start(event);
        SourceSpan word = word(event);
        int end = index(event.getEndMark());
        return end > start + word.text().length() ? file.span(start, tidyEnd(start, end)) : word;
    }

    private int start(Event event) {
        return index(event.getStartMark());
    }

    private SourceSpan span(Event event) {
        return file.span(start(event), Math.max(start(event), index(event.getEndMark())));
    }

    /** A block scalar ends for the library where the next line starts; for people it ends with its last character. */
    private SourceSpan tidy(ScalarEvent event) {
        int start = start(event);
        return file.span(start, tidyEnd(start, Math.max(start, index(event.getEndMark()))));
    }

    private int tidyEnd(int start, int marked) {
        int end = marked;
        while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int index(Optional<Mark> mark) {
        return mark.map(place -> file.index(place.getLine() + 1, place.getColumn() + 1))
                .orElse(0);
    }

    private static YamlScalar.Style style(ScalarEvent event) {
        if (event.isDQuoted()) {
            return YamlScalar.Style.DOUBLE_QUOTED;
        }
        if (event.isSQuoted()) {
            return YamlScalar.Style.SINGLE_QUOTED;
        }
        if (event.isLiteral()) {
            return YamlScalar.Style.LITERAL;
        }
        return event.isFolded() ? YamlScalar.Style.FOLDED : YamlScalar.Style.PLAIN;
    }
}
