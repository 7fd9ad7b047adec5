package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TypedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a canvas needs, or initialize, is passed by each target that leads to it. Where several lack the same, it is said once; where none has
 * it, at the declaration.
 */
final class ParamsAreGiven implements ConversationRule {
    private static final int MOST_SHOWN = 3;

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.PARAMS_NOT_GIVEN;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        List<Target.Single> targets = app.targets().flatMap(Target::ways).toList();
        Map<Target.Single, List<Arg>> args = args(app);
        for (Canvas canvas : app.canvases()) {
            List<Target.Single> leading = targets.stream()
                    .filter(target ->
                            target instanceof Target.ToCanvas to && to.canvas().equals(canvas.name()))
                    .toList();
            check(new Taker("canvas `" + canvas.name() + "`", canvas.name(), canvas.params(), args), leading, said);
        }
        List<Target.Single> ending =
                targets.stream().filter(Target.Results.class::isInstance).toList();
        check(new Taker("initialize", "", app.values().cardCreationOptions(), args), ending, said);
    }

    /** What the components carry whose submits lead to each target. */
    private static Map<Target.Single, List<Arg>> args(App app) {
        Map<Target.Single, List<Arg>> args = new HashMap<>();
        app.canvases().stream()
                .flatMap(canvas -> canvas.submits().stream())
                .forEach(submit -> submit.target().ways().forEach(way -> args.put(way, submit.args())));
        return args;
    }

    /**
     * What takes values.
     *
     * @param words what it is called in messages
     * @param canvas the name of a canvas; empty for what initialize is handed
     * @param names what it takes
     * @param args what is carried to each target
     */
    private record Taker(String words, String canvas, List<TypedName> names, Map<Target.Single, List<Arg>> args) {
        /** An argument that would fill a param if it had its name, which it nearly has. */
        Optional<Arg> misspelt(Target.Single target, TypedName param) {
            return args.getOrDefault(target, List.of()).stream()
                    .filter(arg -> names.stream().noneMatch(name -> name.name().equals(arg.name())))
                    .filter(arg -> Suggestion.closest(arg.name(), List.of(param.name()))
                            .isPresent())
                    .findFirst();
        }

        List<TypedName> missing(Target.Single target) {
            return names.stream()
                    .filter(name -> !name.mayBeOmitted())
                    .filter(name -> target.given().param(name).isEmpty())
                    .toList();
        }

        String fix(TypedName name) {
            return canvas.isEmpty()
                    ? "write: results: {" + name.name() + ": ...}, or give the option a default or a `?`"
                    : "pass it here: {to: " + canvas + ", with: {" + name.name()
                            + ": ...}}; or lead to a handler that answers with it, or give the param a default or a `?`";
        }
    }

    private void check(Taker taker, List<Target.Single> targets, Diagnostics said) {
        Map<List<TypedName>, List<Target.Single>> lacking = new LinkedHashMap<>();
        for (Target.Single target : targets) {
            List<TypedName> missing = taker.missing(target);
            if (!missing.isEmpty()) {
                lacking.computeIfAbsent(missing, names -> new ArrayList<>()).add(target);
            }
        }
        lacking.forEach((missing, places) -> said.add(
                places.size() > 1 && places.size() == targets.size()
                        ? notPassed(taker, missing, places)
                        : mistake(taker, missing, places)));
    }

    private Diagnostic notPassed(Taker taker, List<TypedName> missing, List<Target.Single> places) {
        TypedName first = missing.get(0);
        String message = taker.words() + " needs " + names(missing) + ", and none of the " + places.size()
                + " targets that lead to it " + (missing.size() == 1 ? "passes it" : "passes them");
        return related(Diagnostic.of(code(), first.span(), message), places, "not passed here")
                .note(taker.fix(first));
    }

    private Diagnostic mistake(Taker taker, List<TypedName> missing, List<Target.Single> places) {
        String message = taker.words() + " needs " + names(missing) + ", and nothing here passes "
                + (missing.size() == 1 ? "it" : "them");
        TypedName first = missing.get(0);
        Optional<Arg> misspelt = taker.misspelt(places.get(0), first);
        if (misspelt.isPresent()) {
            return Suggestion.asking(Diagnostic.of(code(), misspelt.get().span(), message), first.name())
                    .related(first.span(), "declared here");
        }
        Diagnostic mistake =
                Diagnostic.of(code(), places.get(0).span(), message).related(first.span(), "declared here");
        return related(mistake, places.subList(1, places.size()), "nor here").note(taker.fix(first));
    }

    private static String names(List<TypedName> names) {
        return WordList.of(names.stream().map(TypedName::name).toList());
    }

    private static Diagnostic related(Diagnostic mistake, List<Target.Single> places, String how) {
        Diagnostic related = mistake;
        for (Target.Single place : places.subList(0, Math.min(MOST_SHOWN, places.size()))) {
            related = related.related(place.span(), how);
        }
        return related;
    }
}
