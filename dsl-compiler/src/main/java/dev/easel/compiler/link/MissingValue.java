package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.SubExpressions;
import dev.easel.compiler.model.Template.Printing;
import dev.easel.compiler.type.Type;

/** A value that may be missing where it must be there. */
final class MissingValue {
    private MissingValue() {}

    /** The mistake, with what to write. */
    static Diagnostic of(Expr value, String message) {
        String text = value.span().text();
        return Diagnostic.of(DiagnosticCode.MAY_BE_MISSING, value.span(), message)
                .note("say what stands in its place: " + (hasSigns(value) ? "(" + text + ")" : text) + ".orValue(...)");
    }

    private static boolean hasSigns(Expr value) {
        return SubExpressions.of(value)
                .limit(1)
                .anyMatch(whole -> whole instanceof Expr.Conditional || whole instanceof Expr.Binary);
    }

    /** The same where it is printed. */
    static Diagnostic printed(Expr value, Printing printing) {
        Type present = value.type().present();
        Diagnostic missing = of(value, "this may be missing, and what it is printed into must be there");
        if (hasSigns(value)) {
            return missing;
        }
        String loop = "or show the whole only where it is there: for: value in "
                + value.span().text();
        return Printable.isPrintable(present, printing)
                ? missing.note(loop + ", and print ${value}")
                : missing.note(loop).note(Printable.instead(present));
    }
}
