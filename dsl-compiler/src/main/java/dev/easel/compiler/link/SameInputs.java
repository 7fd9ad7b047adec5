package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.GivenValue;
import dev.easel.compiler.model.Guard;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.TargetForm;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Inputs of one id that stand at several places of a canvas: one of them is there, or none, and whichever that is, the same is asked of it. */
final class SameInputs {
    /** More than that are twice on a canvas anyway. */
    private static final int MOST_SIDES = 50;

    private final Diagnostics said;

    SameInputs(Diagnostics said) {
        this.said = said;
    }

    /** All of them as one. */
    InputField together(List<InputField> all) {
        InputField one = all.get(0);
        for (InputField other : all.subList(1, all.size())) {
            one = either(one, other);
        }
        boolean joins = all.size() > 1 && all.size() <= MOST_SIDES && !one.isRepeated();
        return joins ? one.under(joined(all)) : one;
    }

    private InputField either(InputField one, InputField other) {
        boolean several = one.isRepeated() || other.isRepeated();
        Type first = several ? one.repeated(one.args()).type() : one.value();
        Type second = several ? other.repeated(other.args()).type() : other.value();
        // where both are there at once, it is said that they have one id
        boolean exclusive = !one.always() && !other.always() && isClear(one) && isClear(other);
        if (exclusive && !first.equals(second)) {
            said.add(differing(one, other));
        }
        boolean alike = one.constraints().equals(other.constraints()) && one.isChosen() == other.isChosen();
        if (exclusive && first.equals(second) && !alike) {
            said.add(Diagnostic.of(
                            DiagnosticCode.CONSTRAINT,
                            other.span(),
                            "other things are asked of `" + one.id() + "` here than elsewhere on this canvas")
                    .related(one.span(), "elsewhere")
                    .note("ask the same of both, or give one of them another id"));
        }
        List<Guard> guards =
                Stream.concat(one.guards().stream(), other.guards().stream()).toList();
        if (several) {
            return one.under(guards).repeated(keys(one.args(), other.args()));
        }
        return one.args().isEmpty() ? one.under(guards).carrying(other.args()) : one.under(guards);
    }

    /** Whether nothing has been said of what it is. */
    private static boolean isClear(InputField field) {
        return field.value() != UnknownType.UNKNOWN;
    }

    private static Diagnostic differing(InputField one, InputField other) {
        String words = one.type().word();
        return Diagnostic.of(
                        DiagnosticCode.CONSTRAINT,
                        place(other),
                        "`" + one.id() + "` is a `" + other.type().word() + "` here and a `" + words
                                + "` elsewhere on this canvas")
                .related(place(one), "as `" + words + "`")
                .note(
                        one.isRepeated() == other.isRepeated()
                                ? "give both the same type, or one of them another id"
                                : "a loop repeats one of them: give the other another id");
    }

    /** Where it stands on the canvas: of what stands in a fragment, the use of that. */
    private static SourceSpan place(InputField field) {
        return field.guards().stream()
                .map(Guard::uses)
                .filter(uses -> !uses.isEmpty())
                .map(uses -> uses.get(uses.size() - 1))
                .findFirst()
                .orElse(field.span());
    }

    /** The arguments that tell copies apart; one that has another value at another place says nothing of a copy by that. */
    private static List<Arg> keys(List<Arg> one, List<Arg> other) {
        List<Arg> keys = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Arg key = one.get(i);
            boolean same = i < other.size()
                    && TargetForm.of(key.value())
                            .equals(TargetForm.of(other.get(i).value()));
            keys.add(same ? key : new Arg(key.name(), key.type(), GivenValue.Missing.MISSING, key.span()));
        }
        return keys;
    }

    /** What still decides whether one is there: a condition on both sides of which there is one does not. */
    private static List<Guard> joined(List<InputField> all) {
        List<List<Guard>> sides = new ArrayList<>();
        all.forEach(input -> sides.add(input.guards()));
        Optional<int[]> pair = pair(sides);
        while (pair.isPresent()) {
            List<Guard> side = sides.get(pair.get()[0]);
            sides.set(pair.get()[0], side.subList(0, side.size() - 1));
            sides.remove(pair.get()[1]);
            pair = pair(sides);
        }
        return sides.stream().flatMap(List::stream).toList();
    }

    private static Optional<int[]> pair(List<List<Guard>> sides) {
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                if (areOpposite(sides.get(i), sides.get(j))) {
                    return Optional.of(new int[] {i, j});
                }
            }
        }
        return Optional.empty();
    }

    /** Whether these are both sides of one condition. */
    private static boolean areOpposite(List<Guard> one, List<Guard> other) {
        int last = one.size() - 1;
        return last >= 0
                && one.size() == other.size()
                && one.subList(0, last).equals(other.subList(0, last))
                && one.get(last).opposite().equals(other.get(last));
    }
}
