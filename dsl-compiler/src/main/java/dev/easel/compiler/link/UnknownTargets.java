package dev.easel.compiler.link;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Targets that lead to nothing declared: one diagnostic for each name, however many lead to it.
 *
 * <p>Where a name close to it is declared and led to by nothing, one of the two is misspelt. It is the declaration if several lead to the
 * other name, or if other words of the file have that one: {@code Order a coffee} beside {@code ordr}.
 */
final class UnknownTargets {
    private static final int MOST_ALONE = 2;
    private static final int MOST_SHOWN = 3;
    private static final int MOST_NAMED = 8;
    private static final String RESULTS = "results";
    private static final int MOST_LOOKED_UP = 20;

    private final Map<String, Unknown> unknown = new LinkedHashMap<>();

    private record Unknown(String kind, List<Word> places) {
        Word first() {
            return places.get(0);
        }
    }

    /** One more; {@code kind} is what may stand there. */
    void add(Word name, String kind) {
        unknown.computeIfAbsent(name.text(), first -> new Unknown(kind, new ArrayList<>()))
                .places()
                .add(name);
    }

    /** Says all of them; {@code unused} are the declarations that nothing leads to. */
    void say(List<Word> canvases, List<Word> handlers, List<Word> unused, Diagnostics said) {
        Declared onlyCanvases = Declared.of(canvases, unused);
        Declared all =
                Declared.of(Stream.concat(canvases.stream(), handlers.stream()).toList(), unused);
        unknown.values().forEach(name -> name.places().sort(Comparator.comparing(Word::span)));
        boolean lostHandlers = handlers.isEmpty() && unknown.size() > MOST_SHOWN;
        List<Unknown> far = unknown.values().stream()
                .filter(name -> lostHandlers || all.meant(name).isEmpty())
                .filter(name -> !isNearlyResults(name.first()))
                .sorted(Comparator.comparing(name -> name.first().span()))
                .toList();
        boolean together = far.size() > MOST_ALONE;
        Set<String> saidTogether =
                together ? far.stream().map(name -> name.first().text()).collect(Collectors.toSet()) : Set.of();
        if (together) {
            said.add(together(far, all));
        }
        unknown.values().stream()
                .filter(name -> !saidTogether.contains(name.first().text()))
                .forEach(name -> said.add(say(name, name.kind().equals("canvas") ? onlyCanvases : all)));
    }

    /** So many that are close to nothing were declared by what is missing. */
    private static Diagnostic together(List<Unknown> far, Declared declared) {
        List<String> names = far.stream().map(name -> name.first().text()).toList();
        List<Word> places =
                far.stream().flatMap(name -> name.places().stream().limit(1)).toList();
        String message = "there are no canvases or handlers called " + WordList.of(names, MOST_NAMED);
        Diagnostic together =
                Diagnostic.of(DiagnosticCode.UNKNOWN_TARGET, places.get(0).span(), message);
        Diagnostic noted = declared.names().isEmpty() ? together : together.note("there is " + named(declared.names()));
        return related(noted, places.subList(1, places.size()));
    }

    private record Declared(List<String> names, Suggestion suggestion, Suggestion lost, Map<String, Word> unused) {
        static Declared of(List<Word> words, List<Word> unused) {
            List<String> names = words.stream().map(Word::text).toList();
            Map<String, Word> byName = unused.stream().collect(Collectors.toMap(Word::text, word -> word, (a, b) -> a));
            List<String> lost = names.stream().filter(byName::containsKey).toList();
            return new Declared(names, new Suggestion(names), new Suggestion(lost), byName);
        }

        /** What is close: best something that nothing leads to. */
        Optional<String> meant(Unknown name) {
            String text = name.first().text();
            return lost.closest(text).or(() -> suggestion.closest(text));
        }
    }

    private Diagnostic say(Unknown name, Declared declared) {
        List<Word> places = name.places();
        Word first = places.get(0);
        Optional<String> meant = declared.meant(name);
        Optional<Word> lost = meant.map(declared.unused()::get);
        if (lost.isPresent() && (places.size() > 1 || isMoreUsual(first, lost.get()))) {
            return misspeltDeclaration(lost.get(), places);
        }
        String message = "there is no " + name.kind() + " called `" + first.text() + "`";
        Diagnostic unknownTarget = Diagnostic.of(DiagnosticCode.UNKNOWN_TARGET, first.span(), message);
        Diagnostic diagnostic =
                meant.map(other -> Suggestion.asking(unknownTarget, other)).orElse(unknownTarget);
        if (lost.isPresent()) {
            return diagnostic.related(lost.get().span(), "nothing leads to this one");
        }
        if (meant.isEmpty() && isNearlyResults(first)) {
            diagnostic = Symbols.isResults(first) ? diagnostic : diagnostic.suggesting("did you mean `results`?");
            diagnostic = diagnostic.note(
                    "to end the configuration, write: submit: {results: {}}, or let a handler answer with `results`");
        } else if (meant.isEmpty() && !declared.names().isEmpty()) {
            diagnostic = diagnostic.note("there is " + named(declared.names()));
            if (!name.kind().equals("canvas")) {
                diagnostic = diagnostic.note("a handler is declared with its answers: handlers: {" + first.text()
                        + ": [" + declared.names().get(0) + "]}");
            }
        }
        return related(diagnostic, places.subList(1, places.size()));
    }

    private static boolean isNearlyResults(Word name) {
        return Suggestion.closest(name.text(), List.of(RESULTS)).isPresent();
    }

    /** Looks through the whole file, and so not for each of many names. */
    private boolean isMoreUsual(Word target, Word declaration) {
        return unknown.size() <= MOST_LOOKED_UP
                && Usual.isRather(
                        target.text(), declaration.text(), target.span().file());
    }

    private static Diagnostic misspeltDeclaration(Word declaration, List<Word> places) {
        String meant = places.get(0).text();
        String others = places.size() == 1 ? "one target leads" : places.size() + " targets lead";
        String message = "nothing leads to `" + declaration.text() + "`, and " + others + " to `" + meant
                + "`, which is not declared";
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.UNKNOWN_TARGET, declaration.span(), message)
                .suggesting("did you mean `" + meant + "`?")
                .fixedBy(Fix.word(declaration.span(), meant));
        return related(diagnostic, places);
    }

    private static Diagnostic related(Diagnostic diagnostic, List<Word> places) {
        Diagnostic related = diagnostic;
        for (Word place : places.subList(0, Math.min(MOST_SHOWN, places.size()))) {
            related = related.related(place.span(), "leads to `" + place.text() + "`");
        }
        return related;
    }

    private static String named(List<String> names) {
        int more = names.size() - MOST_NAMED;
        return more <= 0
                ? WordList.of(names)
                : "`" + String.join("`, `", names.subList(0, MOST_NAMED)) + "` and " + more + " more";
    }
}
