package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.source.SourceSpan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A name that nothing declares, with all places that use it. */
final class UnknownName {
    private static final int MOST_SHOWN = 3;

    private final String name;
    private final TreeMap<SourceSpan, Diagnostic> places = new TreeMap<>();
    private @Nullable Map<String, SourceSpan> known;

    UnknownName(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** One more place, what there is to say of it, and what is declared that could be meant there. */
    void add(Diagnostic wrong, Map<String, SourceSpan> declared) {
        places.putIfAbsent(wrong.span(), wrong);
        if (known == null) {
            known = new LinkedHashMap<>(declared);
            known.remove(name);
        } else {
            known.entrySet().retainAll(declared.entrySet());
        }
    }

    /** The same name elsewhere, where it is as unknown. */
    void absorb(UnknownName other) {
        other.places.forEach(places::putIfAbsent);
    }

    /** A loop elsewhere gives the name its meaning; only another name that one gives may be meant for it. */
    void isOfLoop(Set<String> ofLoops, Set<SourceSpan> used) {
        Map<String, SourceSpan> bound = new LinkedHashMap<>(known == null ? Map.of() : known);
        bound.keySet().retainAll(ofLoops);
        known = bound;
        if (lost(used).isPresent()) {
            return;
        }
        places.replaceAll((place, wrong) -> wrong.note("only what a `for` repeats knows the names that it gives"));
    }

    Collection<SourceSpan> places() {
        return places.keySet();
    }

    int count() {
        return places.size();
    }

    Diagnostic first() {
        return places.firstEntry().getValue();
    }

    /** Whether what is declared has a name close to it. */
    boolean isClose(Set<SourceSpan> used) {
        return first().suggestion() != null || lost(used).isPresent();
    }

    /** Says it at its first place, or where it is declared with another spelling, which {@code used} does not have. */
    Diagnostic say(Set<SourceSpan> used, boolean looksUp) {
        Optional<String> lost = lost(used);
        if (lost.isEmpty()) {
            return related(first(), places.tailMap(places.firstKey(), false).keySet(), "and here");
        }
        SourceSpan declaration = declaration(lost.get());
        if (places.size() > 1 || looksUp && Usual.isRather(name, lost.get(), declaration.file())) {
            return misspelt(lost.get(), declaration);
        }
        return first().related(declaration, "no expression uses this one");
    }

    /** The declared name that is close and that nothing uses; no letter is closer to another than any. */
    private Optional<String> lost(Set<SourceSpan> used) {
        List<String> unused = known == null
                ? List.of()
                : known.entrySet().stream()
                        .filter(entry -> !used.contains(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return name.length() > 1
                ? Suggestion.closest(name, unused)
                : unused.stream().filter(other -> other.length() <= 2).findFirst();
    }

    private SourceSpan declaration(String other) {
        return Objects.requireNonNull(Objects.requireNonNull(known).get(other));
    }

    private Diagnostic misspelt(String other, SourceSpan declaration) {
        String uses = places.size() == 1 ? "one place uses" : places.size() + " places use";
        String message = "no expression uses `" + other + "`, and " + uses + " `" + name + "`, which is not declared";
        Diagnostic wrong = Diagnostic.of(first().code(), declaration, message);
        return related(Suggestion.asking(wrong, name), places.keySet(), "used here");
    }

    static Diagnostic related(Diagnostic wrong, Collection<SourceSpan> places, String why) {
        Diagnostic related = wrong;
        for (SourceSpan place : places.stream().limit(MOST_SHOWN).toList()) {
            related = related.related(place, why);
        }
        return related;
    }
}
