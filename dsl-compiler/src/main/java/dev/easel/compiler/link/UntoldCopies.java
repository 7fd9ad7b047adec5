package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Submits in fragments that read what is entered there, and do not tell in which copy: one diagnostic for each, however many uses show it. */
final class UntoldCopies {
    private static final int MOST_SHOWN = 3;

    private final Map<Place, Untold> all = new LinkedHashMap<>();

    private record Place(SourceSpan target, SourceSpan input) {}

    private record Untold(InputField input, String name, List<SourceSpan> uses) {}

    /** A use in a loop of which that is so. */
    void add(Target target, InputField input, Here here) {
        String name = input.id().substring(here.within().prefix().length());
        Untold untold = all.computeIfAbsent(
                new Place(target.span(), input.span()), place -> new Untold(input, name, new ArrayList<>()));
        SourceSpan use = here.within().repeated();
        if (!untold.uses().contains(use)) {
            untold.uses().add(use);
        }
    }

    void say(Diagnostics said) {
        all.forEach((place, untold) -> said.add(mistake(place, untold)));
    }

    private static Diagnostic mistake(Place place, Untold untold) {
        List<SourceSpan> uses = untold.uses();
        Diagnostic mistake = Diagnostic.of(
                        DiagnosticCode.COPIES_ALIKE,
                        uses.get(0),
                        "this use stands in a loop, and a submit in it reads what is entered in `" + untold.name()
                                + "` without telling in which copy")
                .related(place.target(), "read here")
                .related(place.input(), "entered here");
        for (SourceSpan use : uses.subList(1, Math.min(1 + MOST_SHOWN, uses.size()))) {
            mistake = mistake.related(use, "so does this one");
        }
        String args = untold.input().args().stream()
                .map(arg -> arg.name() + ": ...")
                .collect(Collectors.joining(", ", "{", "}"));
        return mistake.note(
                        "let the submit carry what the input carries, by the same names and with the same values: args: "
                                + args)
                .note(
                        "or leave it without a `submit`, and say at the use by `routes` where it leads: there what is entered is a map");
    }
}
