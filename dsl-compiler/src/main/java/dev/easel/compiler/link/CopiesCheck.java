package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.ActionDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.UnknownType;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent back from a loop tells by its arguments which copy it is from, and only what is sent back has any. */
final class CopiesCheck {
    private static final int MOST_ALONE = 2;
    private static final int MOST_SHOWN = 8;

    private final Diagnostics said;
    private final List<Diagnostic> unused = new ArrayList<>();

    CopiesCheck(Diagnostics said) {
        this.said = said;
    }

    /** Says what carries arguments in vain; where much does, what it was to stand in is lost, and it is said once. */
    void sayUnused() {
        if (unused.size() <= MOST_ALONE) {
            unused.forEach(said::add);
        } else {
            Diagnostic first = unused.get(0);
            for (Diagnostic other : unused.subList(1, Math.min(1 + MOST_SHOWN, unused.size()))) {
                first = first.related(other.span(), "nor are these of use");
            }
            said.add(first);
        }
        unused.clear();
    }

    void check(ComponentDecl declared, Component component, Here here) {
        if (here.unclear()) {
            return;
        }
        boolean repeated = here.loops() > 0;
        boolean submits = component.action() instanceof Action.Submit;
        boolean enters = component.type().entry() != Entry.NONE;
        if (!submits && !(enters && repeated)) {
            boolean mayBeRepeated = enters && here.within().inFragment();
            if (!mayBeRepeated && !declared.args().isEmpty() && !opensSheet(component) && !meansSheet(declared)) {
                unused.add(unused(declared, enters));
            }
            return;
        }
        if (repeated && !tellsApart(component)) {
            boolean passed = !here.within().uses().isEmpty() && differs(declared);
            said.add(passed ? passedAlike(here) : alike(declared, component, here));
        } else if (enters && repeated && component.args().size() == 1) {
            checkKey(component.args().get(0));
        }
    }

    /** Whether what the id carries is handed to a page; another app's page reads it from the id itself. */
    private static boolean opensSheet(Component component) {
        return component.action() != null && component.action().type() == ActionType.SHEET;
    }

    /** Whether it names a sheet, which there is not if nothing opens. */
    private static boolean meansSheet(ComponentDecl declared) {
        return declared.actions().stream().anyMatch(ActionDecl.OpenSheet.class::isInstance);
    }

    private static boolean tellsApart(Component component) {
        // what is wrong with an argument has been said
        return component.args().stream().anyMatch(arg -> arg.type() == UnknownType.UNKNOWN) || differ(component.args());
    }

    /** Whether arguments can differ from copy to copy. */
    static boolean differ(List<Arg> args) {
        return args.stream()
                .anyMatch(arg -> arg.value().expressions().anyMatch(expr -> !(expr instanceof Expr.Literal)));
    }

    /** Whether the fragment itself would tell its copies apart, by what is passed to it. */
    private static boolean differs(ComponentDecl declared) {
        return declared.args().stream()
                .anyMatch(arg -> arg.value() instanceof YamlScalar value && Text.hasHoles(value.text()));
    }

    /** The same for all that is in the use, so that it is said once. */
    private static Diagnostic passedAlike(Here here) {
        return Diagnostic.of(
                        DiagnosticCode.COPIES_ALIKE,
                        here.within().repeated(),
                        "this use stands in a loop, and what its ids carry is the same in each copy")
                .note("pass it a key that each copy has, from what the loop is over: with: {id: \"${one.id}\"}");
    }

    private static Diagnostic alike(ComponentDecl declared, Component component, Here here) {
        boolean submits = component.action() instanceof Action.Submit;
        String must = submits
                ? "a submit in a loop must say which copy was used"
                : "what is entered in a loop must say in which copy";
        String message = declared.args().isEmpty()
                ? must + ", and this " + (submits ? "one " : "") + "cannot"
                : must + ", and these arguments are the same in each";
        SourceSpan span = declared.args().isEmpty()
                ? component.span()
                : declared.args().get(0).name().span();
        return Diagnostic.of(DiagnosticCode.COPIES_ALIKE, span, message).note(key(here.each()));
    }

    private static String key(@Nullable Variable each) {
        if (each == null) {
            return "the loop is around the fragment: pass it a key, and carry that in the id: args: {id: \"${id}\"}";
        }
        String key = each.type() instanceof Scalar ? each.name() : each.name() + ".id";
        return "carry a key in its id: args: {id: \"${" + key + "}\"}";
    }

    private static Diagnostic unused(ComponentDecl declared, boolean enters) {
        String message = enters
                ? "arguments tell copies in a loop apart or travel with a submit, and this is in no loop and does not submit"
                : "arguments travel with a submit or to a sheet, and this leads to none";
        return Diagnostic.of(
                        DiagnosticCode.ARGS_WITHOUT_SUBMIT,
                        declared.args().get(0).name().span(),
                        message)
                .note(enters ? "leave `args` out" : "let it submit or open a sheet, or leave `args` out");
    }

    private void checkKey(Arg arg) {
        if (arg.type().isOptional()) {
            said.add(Diagnostic.of(
                            DiagnosticCode.MAY_BE_MISSING,
                            arg.span(),
                            "what is entered is looked up by `" + arg.name() + "`, and that may be missing")
                    .note("carry a key that each copy has"));
        }
    }
}
