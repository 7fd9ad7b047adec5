package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Function.Need;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;

/** What functions need beside their arguments is known: a language and a time zone. */
final class Needs {
    private final boolean hasLocale;
    private final boolean hasZone;
    private final Diagnostics said;
    private boolean localeSaid;
    private boolean zoneSaid;

    Needs(AppDecl app, Diagnostics said) {
        boolean onInbox = app.surfaces().stream().anyMatch(declared -> declared.surface() == Surface.INBOX);
        this.hasLocale = app.locale() != null || !onInbox;
        this.hasZone = app.zone() != null;
        this.said = said;
    }

    /** Says what a call needs and the app does not state, at the first that does. */
    void check(Expr.Call call) {
        String name = call.function().name();
        if (!hasZone && !zoneSaid && call.signature().needs().contains(Need.ZONE)) {
            said.add(Diagnostic.of(
                            DiagnosticCode.NEEDS_A_PLACE,
                            call.span(),
                            "`" + name + "` tells the time of a place, and the app states no time zone")
                    .note("write on top: zone: Europe/Berlin"));
            zoneSaid = true;
        }
        if (!hasLocale && !localeSaid && call.signature().needs().contains(Need.LOCALE)) {
            said.add(Diagnostic.of(
                            DiagnosticCode.NEEDS_A_PLACE,
                            call.span(),
                            "`" + name + "` speaks a language, and requests of the Inbox name none")
                    .note("write on top: locale: en"));
            localeSaid = true;
        }
    }
}
