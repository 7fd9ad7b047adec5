package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Submits in fragments that read what is entered there, and do not tell in which copy: one diagnostic for each, however many uses show it. */
final class UntoldCopies {
    private static final int MOST_SHOWN = 3;

    private final Map<Place, Untold> all = new LinkedHashMap<>();

    private record Place(SourceSpan target, @Nullable SourceSpan component) {}

    /**
     * A submit.
     *
     * @param target where it says where it leads
     * @param component what submits, or what that carries; null if it carries nothing
     * @param args what it carries
     */
    record Submit(SourceSpan target, @Nullable SourceSpan component, List<Arg> args) {}

    /** What it reads, as it calls that, and the uses in which nobody can say of which copy. */
    private record Untold(Submit submit, List<String> names, List<InputField> inputs, List<SourceSpan> uses) {
        /** An argument of an input that the submit seems to carry by a misspelt name, or the other way round. */
        Optional<Misspelt> misspelt() {
            return inputs.stream()
                    .flatMap(input -> input.args().stream().flatMap(key -> misspelt(key, input).stream()))
                    .findFirst();
        }

        private Optional<Misspelt> misspelt(Arg key, InputField input) {
            List<String> others = submit.args().stream()
                    .map(Arg::name)
                    .filter(name ->
                            input.args().stream().noneMatch(arg -> arg.name().equals(name)))
                    .toList();
            boolean carried = submit.args().stream().anyMatch(arg -> arg.name().equals(key.name()));
            return carried
                    ? Optional.empty()
                    : Suggestion.closest(key.name(), others)
                            .flatMap(near -> submit.args().stream()
                                    .filter(arg -> arg.name().equals(near))
                                    .findFirst())
                            .map(arg -> Misspelt.of(key, arg));
        }
    }

    /** A name, and the one that was meant. */
    private record Misspelt(SourceSpan span, String meant) {
        static Misspelt of(Arg key, Arg arg) {
            boolean isKey = Usual.isRather(arg.name(), key.name(), key.span().file());
            return isKey ? new Misspelt(key.span(), arg.name()) : new Misspelt(arg.span(), key.name());
        }
    }

    /** A use in a loop in which that is so. */
    void add(Submit submit, List<InputField> inputs, Here here) {
        int prefix = here.within().prefix().length();
        List<String> names =
                inputs.stream().map(input -> input.id().substring(prefix)).toList();
        Untold untold = all.computeIfAbsent(
                new Place(submit.target(), submit.component()),
                first -> new Untold(submit, names, inputs, new ArrayList<>()));
        SourceSpan use = here.within().repeated();
        if (!untold.uses().contains(use)) {
            untold.uses().add(use);
        }
    }

    void say(Diagnostics said) {
        all.values().forEach(untold -> said.add(mistake(untold)));
    }

    private static Diagnostic mistake(Untold untold) {
        List<SourceSpan> uses = untold.uses();
        Submit submit = untold.submit();
        String reads = "reads what is entered in " + WordList.of(untold.names()) + " without telling in which copy";
        Optional<Misspelt> misspelt = untold.misspelt();
        Diagnostic mistake = misspelt.map(slip -> Suggestion.asking(
                                Diagnostic.of(
                                        DiagnosticCode.COPIES_ALIKE,
                                        slip.span(),
                                        "in a loop, a submit in this fragment " + reads),
                                slip.meant())
                        .related(uses.get(0), "used in a loop"))
                .orElseGet(() -> Diagnostic.of(
                        DiagnosticCode.COPIES_ALIKE,
                        uses.get(0),
                        "this use stands in a loop, and a submit in it " + reads))
                .related(submit.target(), "read here");
        if (submit.component() != null && !submit.component().equals(mistake.span())) {
            mistake = mistake.related(submit.component(), "submitted here");
        }
        for (InputField input :
                untold.inputs().subList(0, Math.min(MOST_SHOWN, untold.inputs().size()))) {
            mistake = mistake.related(input.span(), "entered here");
        }
        for (SourceSpan use : uses.subList(1, Math.min(1 + MOST_SHOWN, uses.size()))) {
            mistake = mistake.related(use, "so does this one");
        }
        int more = uses.size() - 1 - MOST_SHOWN;
        return (more > 0 ? mistake.note("so do " + more + " more") : mistake)
                .note(
                        "let the submit carry what the input carries, by the same names and with the same values, in `args`; what a loop in the fragment repeats has no such values")
                .note(
                        "or leave it without a `submit`, and say at the use by `routes` where it leads: there what is entered is a map");
    }
}
