package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Related;
import dev.easel.compiler.source.SourceFile;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line that starts in the wrong column, or seems to, held against the lines above it. */
final class Columns {
    private static final Pattern STUCK_DASH = Pattern.compile(
            "( *+(?:- ++)*+)-(?:(?:[A-Za-z_][\\w-]*+|\"[^\"]*\"|'[^']*') *:(?:\\s.*|$)|[A-Za-z_][\\w-]*+ *|[{\\[].*)");

    private final SourceFile file;
    private final int stopped;
    private final OptionalInt started;

    /** The line at which the library stopped, and perhaps the one on which what it was reading starts. */
    Columns(SourceFile file, int stopped, OptionalInt started) {
        this.file = file;
        this.stopped = stopped;
        this.started = started;
    }

    /** What is wrong with the columns, if something can be named. */
    Optional<Diagnostic> explain(String problem) {
        boolean odd = problem.startsWith("mapping values")
                || problem.startsWith("could not find")
                || problem.contains("<block end>")
                || problem.contains("<document start>");
        if (!odd) {
            return Optional.empty();
        }
        return first(this::comment)
                .or(() -> first(this::stuckDash))
                .or(() -> first(this::valueBelowItsKey))
                .or(this::deeper);
    }

    private Optional<Diagnostic> first(IntFunction<Optional<Diagnostic>> explains) {
        return Stream.of(OptionalInt.of(stopped), Entry.before(file, stopped), started)
                .flatMapToInt(OptionalInt::stream)
                .filter(line -> line <= stopped)
                .mapToObj(explains)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Diagnostic> comment(int line) {
        Entry entry = Entry.of(file, line);
        int start = file.line(line).length() - entry.value().length();
        return BrokenFlow.isComment(entry.value())
                ? Optional.of(BrokenFlow.noComment(entry.span(start, start + 2)))
                : Optional.empty();
    }

    private Optional<Diagnostic> stuckDash(int line) {
        Matcher stuck = STUCK_DASH.matcher(file.line(line));
        if (!stuck.matches()) {
            return Optional.empty();
        }
        int dash = file.index(line, 1) + stuck.end(1);
        return Optional.of(
                Diagnostic.of(DiagnosticCode.NOT_YAML, file.span(dash, dash + 1), "a blank is missing after this `-`")
                        .suggesting("write `- `, with a blank after the dash"));
    }

    /** JSON may stand where a key stands; YAML takes it for a key there, and not for the value of the one above. */
    private Optional<Diagnostic> valueBelowItsKey(int line) {
        Entry here = Entry.of(file, line);
        OptionalInt before = Entry.before(file, line);
        boolean value = !here.isItem() && !here.isKeyed() && here.value().matches("(?s)[{\\[\"'].*");
        if (!value || before.isEmpty()) {
            return Optional.empty();
        }
        Entry above = Entry.of(file, before.getAsInt());
        boolean below = above.isKeyed() && above.value().isEmpty() && here.start() <= above.key();
        return below
                ? Optional.of(Diagnostic.of(
                                DiagnosticCode.NOT_YAML,
                                here.span(here.start(), here.start() + 1),
                                "the value of " + above.quotedName() + " starts on its line, or is indented deeper")
                        .related(above.keySpan(), "starts in this column"))
                : Optional.empty();
    }

    private Optional<Diagnostic> deeper() {
        OptionalInt before = Entry.before(file, stopped);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Entry above = Entry.of(file, before.getAsInt());
        Entry here = Entry.of(file, stopped);
        boolean complete = above.isKeyed() && !above.value().matches("(?s)(?:[|>&!*].*)?");
        if (!complete || !here.isKeyed()) {
            return Optional.empty();
        }
        if (here.isItem()) {
            return deeperItem(above, here);
        }
        return standsOut(above, before.getAsInt(), here)
                ? Optional.of(standingOut(above, here))
                : deeperKey(above, here);
    }

    /** Whether what stands above started like the rest once: around it all else is in one column, or what it belongs to is empty. */
    private boolean standsOut(Entry above, int line, Entry here) {
        OptionalInt before = Entry.before(file, line);
        if (before.isEmpty() || above.isItem() || here.key() <= above.key()) {
            return false;
        }
        Entry first = Entry.of(file, before.getAsInt());
        boolean owner = first.value().isEmpty() && first.key() >= above.key() && first.key() < here.key();
        return first.isKeyed() && (owner || first.key() == here.key());
    }

    private static Diagnostic standingOut(Entry above, Entry here) {
        return Diagnostic.of(
                        DiagnosticCode.NOT_YAML,
                        above.keySpan(),
                        above.quotedName() + " is indented less than " + here.quotedName() + " below it")
                .related(here.keySpan(), "starts in this column")
                .note("start both in the same column");
    }

    private static Optional<Diagnostic> deeperItem(Entry above, Entry here) {
        return above.isItem() && here.dash() > above.dash()
                ? Optional.of(Diagnostic.of(
                                DiagnosticCode.NOT_YAML,
                                here.dashSpan(),
                                "this `-` is indented deeper than the one above it")
                        .related(above.dashSpan(), "starts in this column")
                        .note("start both in the same column"))
                : Optional.empty();
    }

    private static Optional<Diagnostic> deeperKey(Entry above, Entry here) {
        return here.key() > above.key()
                ? Optional.of(Diagnostic.of(
                                DiagnosticCode.NOT_YAML,
                                here.keySpan(),
                                here.quotedName() + " is indented deeper than " + above.quotedName() + " above it")
                        .related(above.keySpan(), "starts in this column")
                        .note("start both in the same column; a text of several lines that holds `: ` needs quotes"))
                : Optional.empty();
    }

    /** The line above that shows best why this one fits in nowhere, and what it shows. */
    Optional<Related> explaining() {
        Entry here = Entry.of(file, stopped);
        Optional<Entry> inner = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int line = stopped - 1; line >= 1; line--) {
            Entry above = Entry.of(file, line);
            int column = above.columnLike(here);
            boolean start = above.start() == here.start() && (above.isItem() || above.isKeyed());
            if (start && column != here.start()) {
                return inner.map(entry -> inAnotherColumn(entry, here)).or(() -> Optional.of(ofAnotherKind(above)));
            } else if (column >= 0 && column < here.start()) {
                return Optional.of(inAnotherColumn(nearer(here, inner.orElse(above), above), here));
            } else if (column > here.start() && column < least) {
                inner = Optional.of(above);
                least = column;
            }
        }
        return inner.map(entry -> inAnotherColumn(entry, here));
    }

    private static Entry nearer(Entry here, Entry inner, Entry outer) {
        int toInner = inner.columnLike(here) - here.start();
        return toInner <= here.start() - outer.columnLike(here) ? inner : outer;
    }

    private static Related inAnotherColumn(Entry entry, Entry here) {
        return new Related(here.isItem() ? entry.dashSpan() : entry.keySpan(), "starts in another column");
    }

    private static Related ofAnotherKind(Entry entry) {
        return entry.isItem()
                ? new Related(entry.dashSpan(), "starts in the same column, and is an item of a list")
                : new Related(entry.keySpan(), "starts in the same column, and is no item of a list");
    }
}
