package dev.easel.compiler.link;

import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import java.util.List;

/** An attribute of the workspace's own is one value, or a list of such. */
final class AttributesCheck {
    private final Diagnostics said;

    AttributesCheck(Diagnostics said) {
        this.said = said;
    }

    void check(List<TypedNameDecl> declared, List<TypedName> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            Type type = attributes.get(i).type().present();
            if (type instanceof MapType || type instanceof RecordType) {
                said.add(Diagnostic.of(
                                DiagnosticCode.TYPE_MISMATCH,
                                declared.get(i).type().span(),
                                "an attribute is one value or a list, and `" + type.word() + "` is not")
                        .note("what Intercom sends as an object is a `json?`"));
            }
        }
    }
}
