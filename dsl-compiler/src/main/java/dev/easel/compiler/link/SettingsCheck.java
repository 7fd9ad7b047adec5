package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.Locale;

/** A setting is a single value, and its variable is none that holds a client secret. */
final class SettingsCheck {
    private static final String PUBLIC_URL = Sheet.PUBLIC_URL.replace("_", "");
    private static final String SECRET = "_CLIENT_SECRET";

    private final String app;
    private final boolean hasSheets;
    private final Diagnostics said;

    SettingsCheck(AppDecl app, Diagnostics said) {
        this.app = app.name().text();
        this.hasSheets = !app.sheets().isEmpty();
        this.said = said;
    }

    void check(TypedNameDecl setting, Type type) {
        Word name = setting.name();
        String variable = variable(setting);
        if (variable.endsWith(SECRET)) {
            String message =
                    "`" + name.text() + "` would be read from `" + variable + "`, as the client secret of an app is";
            said.add(
                    Diagnostic.of(DiagnosticCode.INVALID_NAME, name.span(), message)
                            .note(
                                    "the runtime reads secrets by itself, and shows them to no one; give the setting another name"));
        }
        if (hasSheets && PUBLIC_URL.equals(name.text().toLowerCase(Locale.ROOT).replaceAll("[-_]", ""))) {
            String message = "`" + name.text() + "` is a setting of every app with sheets already";
            said.add(
                    Diagnostic.of(DiagnosticCode.INVALID_NAME, name.span(), message)
                            .note(
                                    "`settings.public_url` is read from `EASEL_PUBLIC_URL`; leave this out, or give it another name"));
        }
        if (!isOneValue(type.present())) {
            String message = "a setting is one value, and `" + type.word() + "` is not";
            said.add(
                    Diagnostic.of(DiagnosticCode.TYPE_MISMATCH, setting.type().span(), message)
                            .note(
                                    "a variable of the environment is a text: declare what one text can say, such as url, int or an enum"));
        }
    }

    private String variable(TypedNameDecl setting) {
        return (app + "_" + setting.name().text()).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static boolean isOneValue(Type type) {
        return type instanceof EnumType || type instanceof Scalar && type != Scalar.JSON || type == UnknownType.UNKNOWN;
    }
}
