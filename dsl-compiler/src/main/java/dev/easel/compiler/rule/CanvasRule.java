package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Canvas;

/**
 * Something that must hold of every canvas, by itself.
 *
 * <p>It is asked also where the definition has mistakes: attributes that could not be read are not there then, required ones included,
 * and it says nothing that follows from that.
 */
public interface CanvasRule {
    /** The code of what it says. */
    DiagnosticCode code();

    /** Says where it does not hold. */
    void check(Canvas canvas, Diagnostics said);
}
