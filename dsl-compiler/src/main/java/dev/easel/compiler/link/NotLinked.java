package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.CanvasDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Scalar;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Refuses what is declared and has no meaning yet, so that nothing is lost in silence. */
final class NotLinked {
    private static final Set<Scalar> STORED =
            EnumSet.of(Scalar.STRING, Scalar.INT, Scalar.DECIMAL, Scalar.BOOL, Scalar.JSON);

    private final Diagnostics said;

    NotLinked(Diagnostics said) {
        this.said = said;
    }

    void check(AppDecl app) {
        app.types().forEach(type -> say(type.name().span(), "`types`"));
        app.settings().forEach(setting -> say(setting.name().span(), "`settings`"));
        if (app.locale() != null) {
            say(app.locale().span(), "`locale`");
        }
        if (app.zone() != null) {
            say(app.zone().span(), "`zone`");
        }
        app.canvases().forEach(this::check);
    }

    private void check(CanvasDecl canvas) {
        canvas.params().forEach(param -> say(param.name().span(), "`params`"));
        if (canvas.load() != null) {
            say(canvas.load().word().span(), "`load`");
        }
    }

    void guarded(ElementDecl element) {
        say(element.span(), "a condition or loop");
    }

    void enumOptions(ValueDecl.EnumOptions options) {
        say(options.span(), "`options` made of a type");
    }

    /** The type of a name of the stored data. */
    Optional<Scalar> scalar(TypedNameDecl declared) {
        TypeDecl type = declared.type() instanceof TypeDecl.OptionalOf optional ? optional.present() : declared.type();
        Optional<Scalar> scalar = Scalar.named(type.text()).filter(STORED::contains);
        if (scalar.isEmpty()) {
            say(type.span(), "the type `" + type.text() + "`");
        }
        return scalar;
    }

    private void say(SourceSpan span, String what) {
        String message = what + " is part of the Easel language but this version of the compiler does not have it yet";
        said.add(DiagnosticCode.NOT_YET, span, message);
    }
}
