package dev.easel.compiler.link;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.TypedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Params that targets pass to canvases which do not have them: one diagnostic for each, however many targets pass it. Where several do, and a
 * param of nearly that name is passed by none, the declaration is misspelt.
 */
final class UnknownParams {
    private static final int MOST_SHOWN = 3;
    private static final int MOST_ALONE = 2;
    private static final int MOST_LOOKED_UP = 20;

    private final Map<Taker, Map<String, List<Word>>> unknown = new LinkedHashMap<>();
    private final Map<Taker, Set<String>> passed = new LinkedHashMap<>();

    /**
     * What takes values by their names.
     *
     * @param kind {@code canvas} or {@code fragment}; empty for what initialize is handed
     * @param name its name
     */
    record Taker(String kind, String name) {
        static final Taker OPTIONS = new Taker("", "");

        static Taker canvas(String name) {
            return new Taker("canvas", name);
        }

        static Taker fragment(String name) {
            return new Taker("fragment", name);
        }

        private List<TypedName> names(Takers takers) {
            return equals(OPTIONS) ? takers.options() : takers.params().getOrDefault(name, List.of());
        }

        private String words() {
            return equals(OPTIONS) ? "`card_creation_options`" : kind + " `" + name + "`";
        }

        private String names() {
            return equals(OPTIONS) ? "name" : "param";
        }

        private String place() {
            return kind.equals("fragment") ? "one use" : "one target";
        }

        private String places(int count) {
            return count + (kind.equals("fragment") ? " uses" : " targets");
        }

        private String declaration(String names) {
            return equals(OPTIONS)
                    ? "declare it on top: card_creation_options: {" + names + "?}"
                    : "declare it there: params: {" + names + "}";
        }
    }

    /** A target passes a param that the canvas has. */
    void passed(Taker taker, String param) {
        passed.computeIfAbsent(taker, name -> new HashSet<>()).add(param);
    }

    /** A target passes one that it has not. */
    void add(Taker taker, Word param) {
        unknown.computeIfAbsent(taker, name -> new LinkedHashMap<>())
                .computeIfAbsent(param.text(), name -> new ArrayList<>())
                .add(param);
    }

    /** Says all of them, once every target is linked. */
    void say(Takers takers, Diagnostics said) {
        unknown.forEach((taker, words) -> {
            List<TypedName> known = taker.names(takers);
            if (!TypesLinker.areKnown(known)) {
                return;
            }
            if (words.size() > (known.isEmpty() ? 1 : MOST_ALONE)) {
                said.add(several(taker, words, known));
            } else {
                words.values().forEach(places -> said.add(mistake(taker, places, known)));
            }
        });
    }

    /** What is passed to each canvas that it does not have, as expressions write it. */
    Map<String, Set<String>> byCanvas() {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        unknown.forEach((taker, words) -> {
            if (!taker.equals(Taker.OPTIONS)) {
                names.put(
                        taker.name(),
                        words.values().stream()
                                .map(places -> places.get(0).identifier())
                                .collect(Collectors.toSet()));
            }
        });
        return names;
    }

    /** Many at once: the params, or what should have been the target, are elsewhere. */
    private static Diagnostic several(Taker taker, Map<String, List<Word>> words, List<TypedName> known) {
        List<Word> firsts = words.values().stream().map(places -> places.get(0)).toList();
        String message =
                taker.words() + " has none of the " + taker.names() + "s " + WordList.of(List.copyOf(words.keySet()));
        Diagnostic mistake =
                Diagnostic.of(DiagnosticCode.UNKNOWN_PARAM, firsts.get(0).span(), message);
        Diagnostic noted = known.isEmpty()
                ? mistake.note(taker.declaration(firsts.get(0).text() + ": string"))
                : mistake.note("it has "
                        + WordList.of(known.stream().map(TypedName::name).toList()));
        return related(noted, firsts.subList(1, firsts.size()));
    }

    private Diagnostic mistake(Taker taker, List<Word> places, List<TypedName> known) {
        Word first = places.get(0);
        List<String> unused = known.stream()
                .map(TypedName::name)
                .filter(name -> !passed.getOrDefault(taker, Set.of()).contains(name))
                .toList();
        Optional<TypedName> misspelt = Suggestion.closest(first.text(), unused)
                .flatMap(name -> known.stream()
                        .filter(param -> param.name().equals(name))
                        .findFirst());
        if (misspelt.isPresent() && (places.size() > 1 || isMoreUsual(first, misspelt.get()))) {
            String targets = places.size() == 1 ? taker.place() + " passes" : taker.places(places.size()) + " pass";
            String message = "nothing passes `" + misspelt.get().name() + "` to " + taker.words() + ", and " + targets
                    + " `" + first.text() + "`, which it does not have";
            Diagnostic declaration =
                    Diagnostic.of(DiagnosticCode.UNKNOWN_PARAM, misspelt.get().span(), message);
            return related(Suggestion.asking(declaration, first.text()), places);
        }
        List<String> names = known.stream().map(TypedName::name).toList();
        Diagnostic unknownParam = Diagnostic.of(
                DiagnosticCode.UNKNOWN_PARAM,
                first.span(),
                taker.words() + " has no " + taker.names() + " `" + first.text() + "`");
        Diagnostic asking = Suggestion.didYouMean(unknownParam, first.text(), names);
        Diagnostic noted = names.isEmpty()
                ? asking.note(taker.declaration(first.text() + ": string"))
                : asking.note("it has " + WordList.of(names));
        Diagnostic placed = misspelt.map(near -> noted.related(near.span(), "nothing passes this one"))
                .orElse(noted);
        return related(placed, places.subList(1, places.size()));
    }

    /** Looks through the whole file, and so not for each of many names. */
    private boolean isMoreUsual(Word passed, TypedName declaration) {
        return unknown.size() <= MOST_LOOKED_UP
                && Usual.isRather(
                        passed.text(), declaration.name(), declaration.span().file());
    }

    private static Diagnostic related(Diagnostic mistake, List<Word> places) {
        Diagnostic related = mistake;
        for (Word place : places.subList(0, Math.min(MOST_SHOWN, places.size()))) {
            related = related.related(place.span(), "passed here");
        }
        return related;
    }
}
