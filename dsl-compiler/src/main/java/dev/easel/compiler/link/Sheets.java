package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.declaration.ActionDecl;
import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.SheetDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheets of an app by their names, and what opens them. */
final class Sheets {
    private static final int MOST_SHOWN = 3;

    private final String app;
    private final List<String> names;
    private final Map<String, List<Word>> unknown = new LinkedHashMap<>();

    Sheets(AppDecl app) {
        this.app = app.name().text();
        this.names = app.sheets().stream().map(SheetDecl::name).map(Word::text).toList();
    }

    /** The action that opens a sheet; nothing if there is none of that name. */
    Optional<Action> open(ActionDecl.OpenSheet declared) {
        Word name = declared.sheet();
        if (!names.contains(name.text())) {
            unknown.computeIfAbsent(name.text(), first -> new ArrayList<>()).add(name);
            return Optional.empty();
        }
        return Optional.of(new Action.Open(ActionType.SHEET, address(name), name.text(), name.span()));
    }

    /** Where the page is: below the address of the service, which only its environment knows. */
    private Value address(Word name) {
        SourceSpan span = name.span();
        Expr settings =
                new Expr.Name(new Variable(AppScope.SETTINGS.name(), AppScope.SETTINGS, Variable.Origin.APP), span);
        Expr url = new Expr.Member(settings, Sheet.PUBLIC_URL, Scalar.URL, span, span);
        return new Value.Holes(new Template(List.of(
                new Template.Hole(url, Template.Printing.ADDRESS, span),
                new Template.Literal("/" + app + "/sheets/" + name.text()))));
    }

    /** Says which names are no sheet's, each once, when everything is linked. */
    void sayUnknown(Diagnostics said) {
        unknown.forEach((name, places) -> {
            String message = "there is no sheet `" + name + "`";
            Diagnostic wrong =
                    Diagnostic.of(DiagnosticCode.UNKNOWN_SHEET, places.get(0).span(), message);
            Diagnostic asking = Suggestion.didYouMean(wrong, name, names);
            for (Word place : places.subList(1, Math.min(MOST_SHOWN, places.size()))) {
                asking = asking.related(place.span(), "nor here");
            }
            said.add(
                    names.isEmpty()
                            ? asking.note(
                                    "declare it: sheets: {" + name + ": {page: " + name
                                            + ".html, submit: ...}}; a page that is elsewhere has an address: sheet: https://example.com/page")
                            : asking.note("there is " + WordList.of(names)));
        });
    }
}
