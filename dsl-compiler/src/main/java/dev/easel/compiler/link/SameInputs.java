package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.GivenValue;
import dev.easel.compiler.model.Guard;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.InputField.Side;
import dev.easel.compiler.model.TargetForm;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Inputs of one id that stand at several places of a canvas: one of them is there, or none, and whichever that is, the same is asked of it. */
final class SameInputs {
    private final Diagnostics said;

    SameInputs(Diagnostics said) {
        this.said = said;
    }

    /** All of them, in the order of the file, as one. */
    InputField together(List<InputField> all) {
        InputField one = all.get(0);
        for (InputField other : all.subList(1, all.size())) {
            one = either(one, other);
        }
        return all.size() == 1 ? one : one.on(joined(all));
    }

    private InputField either(InputField one, InputField other) {
        boolean several = one.isRepeated() || other.isRepeated();
        Type first = several ? one.repeated(one.args()).type() : one.value();
        Type second = several ? other.repeated(other.args()).type() : other.value();
        // where both are there at once, it is said that they have one id
        boolean exclusive = !one.always() && !other.always() && isClear(one) && isClear(other);
        if (!first.equals(second)) {
            if (exclusive) {
                said.add(differing(one, other));
            }
            return one.unclear();
        }
        boolean alike = one.constraints().equals(other.constraints()) && one.isChosen() == other.isChosen();
        if (exclusive && !alike) {
            said.add(Diagnostic.of(
                            DiagnosticCode.CONSTRAINT,
                            place(other),
                            "other things are asked of `" + one.id() + "` here than elsewhere on this canvas")
                    .related(place(one), "elsewhere")
                    .note("ask the same of both, or give one of them another id"));
        }
        if (several) {
            return one.repeated(keys(one.args(), other.args()));
        }
        return one.args().isEmpty() ? one.carrying(other.args()) : one;
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

    private static SourceSpan place(InputField field) {
        return field.sides().get(0).span();
    }

    /** The arguments that tell copies apart; one that has another value at another place says nothing of a copy by that. */
    private static List<Arg> keys(List<Arg> one, List<Arg> other) {
        List<Arg> keys = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Arg key = one.get(i);
            boolean same =
                    TargetForm.of(key.value()).equals(TargetForm.of(other.get(i).value()));
            keys.add(same ? key : new Arg(key.name(), key.type(), GivenValue.Missing.MISSING, key.span()));
        }
        return keys;
    }

    /** The sides that still decide whether one is there: a condition on both sides of which there is one does not. */
    private static List<Side> joined(List<InputField> all) {
        Deque<Side> sides = new ArrayDeque<>();
        for (InputField input : all) {
            Side side = input.sides().get(0);
            // what stands on both sides of one condition is next to each other in the file
            while (!sides.isEmpty() && areOpposite(sides.getLast().guards(), side.guards())) {
                Side first = sides.removeLast();
                side = new Side(first.guards().subList(0, first.guards().size() - 1), first.span());
            }
            sides.addLast(side);
        }
        return List.copyOf(sides);
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
