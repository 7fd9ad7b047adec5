package dev.easel.compiler.link;

import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.SheetDecl;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.type.RecordType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes sheets of what is declared. */
final class SheetsLinker {
    private final ValuesLinker values;
    private final TargetLinker targets;
    private final UnknownNames unknown;

    SheetsLinker(ValuesLinker values, TargetLinker targets, UnknownNames unknown) {
        this.values = values;
        this.targets = targets;
        this.unknown = unknown;
    }

    /** The sheets whose submits lead somewhere. */
    List<Sheet> link(AppDecl app) {
        return app.sheets().stream().flatMap(sheet -> link(sheet).stream()).toList();
    }

    private Optional<Sheet> link(SheetDecl declared) {
        List<TypedName> names = values.names(declared.values());
        unknown.enter(declared.name(), !TypesLinker.areKnown(names));
        return targets.at(TargetPlace.ofSheet(scope(names)))
                .of(declared.submit(), Used.ANYTHING)
                .map(submit -> new Sheet(
                        declared.name().text(),
                        declared.page(),
                        names,
                        submit,
                        declared.name().span()));
    }

    private Scope scope(List<TypedName> names) {
        Scope known = values.scope(Set.of(RequestKind.MESSENGER_SUBMIT_SHEET));
        if (names.isEmpty()) {
            return known;
        }
        RecordType type = RecordType.ofPlace(Sheet.VALUES, TypesLinker.fields(names));
        return known.with(new Variable(Sheet.VALUES, type, Variable.Origin.APP));
    }
}
