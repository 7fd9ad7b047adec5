package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.declaration.ActionDecl;
import dev.easel.compiler.declaration.AppDecl;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheets of an app by their names, and what opens them. */
final class Sheets {
    private static final int MOST_ALONE = 2;
    private static final int MOST_SHOWN = 3;

    private final String app;
    private final Map<String, Word> declared = new LinkedHashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Map<String, List<Word>> unknown = new LinkedHashMap<>();

    Sheets(AppDecl app) {
        this.app = app.name().text();
        app.sheets().forEach(sheet -> declared.put(sheet.name().text(), sheet.name()));
    }

    /** The action that opens a sheet; nothing if there is none of that name. */
    Optional<Action> open(ActionDecl.OpenSheet action) {
        Word name = action.sheet();
        if (!declared.containsKey(name.text())) {
            unknown.computeIfAbsent(name.text(), first -> new ArrayList<>()).add(name);
            return Optional.empty();
        }
        opened.add(name.text());
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
        if (declared.isEmpty() && unknown.size() > MOST_ALONE) {
            said.add(noSheets());
            return;
        }
        unknown.forEach((name, places) -> said.add(misspelt(name, places)
                .map(sheet -> atDeclaration(sheet, places))
                .orElseGet(() -> atUse(name, places))));
    }

    /** So many were declared by what is missing. */
    private Diagnostic noSheets() {
        List<Word> firsts = unknown.values().stream()
                .map(places -> places.get(0))
                .sorted(Comparator.comparing(Word::span))
                .toList();
        List<String> names = firsts.stream().map(Word::text).toList();
        Diagnostic wrong = Diagnostic.of(
                DiagnosticCode.UNKNOWN_SHEET, firsts.get(0).span(), "there are no sheets " + WordList.of(names));
        for (Word place : firsts.subList(1, Math.min(MOST_SHOWN, firsts.size()))) {
            wrong = wrong.related(place.span(), "nor `" + place.text() + "`");
        }
        String first = names.get(0);
        return wrong.note("declare them: sheets: {" + first + ": {page: " + first + ".html, submit: ...}, ...}");
    }

    /** The declared sheet that nothing opens and that all these places mean, if its name is the one that is misspelt. */
    private Optional<Word> misspelt(String name, List<Word> places) {
        List<String> lost = declared.keySet().stream()
                .filter(sheet -> !opened.contains(sheet))
                .toList();
        boolean isRather = places.size() > 1
                || Usual.isRather(
                        name,
                        Suggestion.closest(name, lost).orElse(name),
                        places.get(0).span().file());
        Optional<String> meant = isRather ? Suggestion.closest(name, lost) : Optional.empty();
        return meant.flatMap(sheet -> Optional.ofNullable(declared.get(sheet)));
    }

    private static Diagnostic atDeclaration(Word sheet, List<Word> places) {
        String meant = places.get(0).text();
        String message = "nothing opens sheet `" + sheet.text() + "`, and there is no sheet `" + meant + "`";
        Diagnostic wrong = Suggestion.asking(Diagnostic.of(DiagnosticCode.UNKNOWN_SHEET, sheet.span(), message), meant);
        for (Word place : places.subList(0, Math.min(MOST_SHOWN, places.size()))) {
            wrong = wrong.related(place.span(), "opens `" + meant + "`");
        }
        return wrong;
    }

    private Diagnostic atUse(String name, List<Word> places) {
        List<String> names = List.copyOf(declared.keySet());
        String message = "there is no sheet `" + name + "`";
        Diagnostic asking = Suggestion.didYouMean(
                Diagnostic.of(DiagnosticCode.UNKNOWN_SHEET, places.get(0).span(), message), name, names);
        for (Word place : places.subList(1, Math.min(MOST_SHOWN, places.size()))) {
            asking = asking.related(place.span(), "nor here");
        }
        return names.isEmpty()
                ? asking.note(
                        "declare it: sheets: {" + name + ": {page: " + name
                                + ".html, submit: ...}}; a page that is elsewhere has an address: sheet: https://example.com/page")
                : asking.note("there is " + WordList.of(names));
    }
}
