package dev.easel.compiler.link;

import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;

/** A setting is a single value, and its variable is not the one that holds the app's client secret. */
final class SettingsCheck {
    private static final String SECRET = "client_secret";

    private SettingsCheck() {}

    static void check(TypedNameDecl setting, Type type, Diagnostics said) {
        Word name = setting.name();
        if (setting.identifier().equalsIgnoreCase(SECRET)) {
            String message = "`" + name.text() + "` would be read from the variable that holds the app's client secret";
            said.add(Diagnostic.of(DiagnosticCode.INVALID_NAME, name.span(), message)
                    .note("the runtime reads that by itself, and shows it to no one; give the setting another name"));
        }
        if (!isOneValue(type.present())) {
            String message = "a setting is one value, and `" + type.word() + "` is not";
            said.add(
                    Diagnostic.of(DiagnosticCode.TYPE_MISMATCH, setting.type().span(), message)
                            .note(
                                    "a variable of the environment is a text: declare what one text can say, such as url, int or an enum"));
        }
    }

    private static boolean isOneValue(Type type) {
        return type instanceof EnumType || type instanceof Scalar && type != Scalar.JSON || type == UnknownType.UNKNOWN;
    }
}
