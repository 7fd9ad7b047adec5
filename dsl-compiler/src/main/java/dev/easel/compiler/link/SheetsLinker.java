package dev.easel.compiler.link;

import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.SheetDecl;
import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
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
    private static final RecordType SUBMITTED = RecordType.ofPlace(Sheet.VALUES, List.of());

    private final ValuesLinker values;
    private final TargetLinker targets;
    private final UnknownNames unknown;
    private final Diagnostics said;

    SheetsLinker(ValuesLinker values, TargetLinker targets, UnknownNames unknown, Diagnostics said) {
        this.values = values;
        this.targets = targets;
        this.unknown = unknown;
        this.said = said;
    }

    /** The sheets whose submits lead somewhere. */
    List<Sheet> link(AppDecl app) {
        return app.sheets().stream().flatMap(sheet -> link(sheet).stream()).toList();
    }

    private Optional<Sheet> link(SheetDecl declared) {
        List<TargetDecl.Single> results = FlowsLinker.ways(declared.submit())
                .filter(TargetDecl.Results.class::isInstance)
                .toList();
        results.forEach(this::resultsNotHere);
        return results.isEmpty() ? linked(declared) : Optional.empty();
    }

    private void resultsNotHere(TargetDecl.Single results) {
        String message = "a sheet opens in the Messenger, where `results` mean nothing";
        said.add(Diagnostic.of(DiagnosticCode.RESULTS_NOT_HERE, results.span(), message)
                .note("lead to a canvas that shows what has come of it, or to a handler"));
    }

    private Optional<Sheet> linked(SheetDecl declared) {
        List<TypedName> names = values.names(declared.values());
        unknown.enter(declared.name(), !TypesLinker.areKnown(names));
        names.forEach(name -> unknown.declare(SUBMITTED, name.identifier(), name.span()));
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
