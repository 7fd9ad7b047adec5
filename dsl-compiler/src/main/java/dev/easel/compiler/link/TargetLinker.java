package dev.easel.compiler.link;

import dev.easel.compiler.declaration.GivenDecl;
import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Substitution;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Given;
import dev.easel.compiler.model.GivenValue;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.type.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes targets of what is written: where they lead, and what they give to it. */
final class TargetLinker {
    private static final String VALIDATE = "validate";

    private final Symbols symbols;
    private final Takers takers;
    private final GivenLinker values;
    private final CaseLinker under;
    private final UnknownParams unknown = new UnknownParams();
    private final UnknownNames names;
    private final Diagnostics said;

    TargetLinker(Symbols symbols, Takers takers, ValuesLinker values, UnknownNames names, Diagnostics said) {
        this.symbols = symbols;
        this.takers = takers;
        this.values = new GivenLinker(values.expressions(), said);
        this.under = new CaseLinker(values, names, said);
        this.names = names;
        this.said = said;
    }

    Symbols symbols() {
        return symbols;
    }

    /** The params of a canvas. */
    List<TypedName> params(String canvas) {
        return takers.params().getOrDefault(canvas, List.of());
    }

    /** Says what params are passed to canvases that do not have them, once all targets are linked. */
    void sayUnknown() {
        unknown.say(takers, said);
        unknown.byCanvas().forEach(names::passed);
    }

    /** What targets mean at a place. */
    Targets at(TargetPlace place) {
        return at((declared, used) -> place.under(used.guards()));
    }

    /** What targets mean that stand at places of their own. */
    Targets at(BiFunction<TargetDecl, Used, TargetPlace> places) {
        return new Targets() {
            @Override
            public Optional<Target> of(TargetDecl declared, Used used) {
                names.declareOnly(ArgsLinker.type(used.args()), used.args());
                TargetPlace there = places.apply(declared, used).carrying(used.args());
                return link(declared, there).map(target -> with(target, used.args()));
            }

            @Override
            public Target with(Target target, List<Arg> args) {
                if (!(target instanceof Target.Choice choice)) {
                    return passing((Target.Single) target, args);
                }
                List<Target.Case> cases = choice.cases().stream()
                        .map(way -> new Target.Case(way.when(), passing(way.target(), args)))
                        .toList();
                return new Target.Choice(cases, passing(choice.otherwise(), args), choice.span());
            }
        };
    }

    private Target.Single passing(Target.Single target, List<Arg> args) {
        return target instanceof Target.ToCanvas canvas ? passing(canvas, args) : target;
    }

    /** The target with the arguments that have the name and type of a param, if it does not give that itself. */
    private Target.Single passing(Target.ToCanvas canvas, List<Arg> args) {
        RecordType type = ArgsLinker.type(args);
        List<Given.Entry> with = new ArrayList<>(canvas.given().with());
        for (TypedName param : params(canvas.canvas())) {
            if (canvas.given().param(param).isPresent()) {
                continue;
            }
            args.stream()
                    .filter(arg -> arg.name().equals(param.name()))
                    .filter(arg -> arg.type().equals(param.type())
                            || arg.type().equals(param.type().present()))
                    .forEach(arg -> {
                        unknown.passed(UnknownParams.Taker.canvas(canvas.canvas()), param.name());
                        with.add(new Given.Entry(param, passed(arg, param, type)));
                    });
        }
        Given given = new Given(
                with,
                canvas.given().store(),
                canvas.given().complete(),
                canvas.given().keepsInput());
        return new Target.ToCanvas(canvas.canvas(), given, canvas.span());
    }

    private static GivenValue passed(Arg arg, TypedName param, RecordType type) {
        Expr value = ArgsLinker.read(arg, type);
        boolean widened = param.type().isOptional() && !arg.type().isOptional();
        return new GivenValue.Computed(widened ? new Expr.Widened(value, param.type(), arg.span()) : value);
    }

    private Optional<? extends Target> link(TargetDecl declared, TargetPlace place) {
        return declared instanceof TargetDecl.Choice choice
                ? choice(choice, place)
                : single((TargetDecl.Single) declared, place);
    }

    /** The choice, if all its ways are right: what is wrong with one says so. */
    private Optional<Target> choice(TargetDecl.Choice choice, TargetPlace place) {
        List<Target.Case> cases = new ArrayList<>();
        for (TargetDecl.Case declared : choice.cases()) {
            CaseLinker.Decided decided = under.link(declared, place.scope());
            single(declared.target(), place.knowing(decided.scope()))
                    .map(way -> new Target.Case(decided.condition(), way))
                    .ifPresent(cases::add);
        }
        Optional<Target.Single> otherwise = single(choice.otherwise(), place);
        return cases.size() < choice.cases().size()
                ? Optional.empty()
                : otherwise.map(way -> undecided(cases, way, choice));
    }

    /** The choice that is left where what is passed to a fragment decides about some of its ways. */
    private static Target undecided(List<Target.Case> cases, Target.Single otherwise, TargetDecl.Choice choice) {
        List<Target.Case> open = new ArrayList<>();
        for (Target.Case way : cases) {
            Optional<Boolean> decided = Substitution.truth(way.when());
            if (decided.isEmpty()) {
                open.add(way);
            } else if (decided.get()) {
                return open.isEmpty() ? way.target() : new Target.Choice(open, way.target(), choice.span());
            }
        }
        return open.isEmpty() ? otherwise : new Target.Choice(open, otherwise, choice.span());
    }

    private Optional<Target.Single> single(TargetDecl.Single declared, TargetPlace place) {
        if (declared instanceof TargetDecl.Results results) {
            return Optional.of(new Target.Results(entries(results, place.scope()), results.span()));
        }
        TargetDecl.To to = (TargetDecl.To) declared;
        Optional<Target.Single> target = symbols.target(to);
        if (target.isPresent() && target.get() instanceof Target.ToHandler handler) {
            return Optional.of(handler(handler, to.more(), place));
        }
        return target.map(canvas -> given((Target.ToCanvas) canvas, to.more(), place));
    }

    private Target.Single handler(Target.ToHandler handler, TargetDecl.More more, TargetPlace place) {
        List<Word> others = more.words().stream()
                .filter(word -> !word.text().equals(VALIDATE))
                .toList();
        if (!others.isEmpty()) {
            notToHandler(others, handler);
        }
        TargetDecl.Validate validate = more.validate();
        if (validate == null) {
            return handler;
        }
        if (validate.names().isEmpty()
                && place.inputs().isEmpty()
                && place.absent().isEmpty()
                && !names.isOpen(TargetPlace.ENTERED)) {
            said.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_INPUT,
                            validate.word().span(),
                            "nothing is entered here, so there is nothing that could be checked")
                    .note("leave `validate` out"));
        }
        List<Word> asked = validate.names().stream()
                .filter(name -> !place.lacks(name.text()))
                .toList();
        asked.forEach(name -> validated(name, place));
        List<String> validated = asked.stream()
                .map(name -> place.within().prefix() + name.text())
                .toList();
        return new Target.ToHandler(handler.handler(), validated, handler.span());
    }

    private void validated(Word name, TargetPlace place) {
        List<String> known = place.inputs().stream().map(place::nameOf).toList();
        if (known.contains(name.text())) {
            names.member(TargetPlace.ENTERED, name.identifier());
            return;
        }
        String message = "there is no input `" + name.text() + "` on this canvas";
        Diagnostic wrong = Suggestion.didYouMean(
                Diagnostic.of(DiagnosticCode.UNKNOWN_INPUT, name.span(), message), name.text(), known);
        names.unknownMember(TargetPlace.ENTERED, name.identifier(), wrong);
    }

    /** What ends the configuration, by the names of the card creation options. */
    private List<Given.Entry> entries(TargetDecl.Results results, Scope scope) {
        List<Given.Entry> entries = new ArrayList<>();
        for (GivenDecl given : results.entries()) {
            Optional<TypedName> option = takers.options().stream()
                    .filter(name -> name.name().equals(given.name().text()))
                    .findFirst();
            if (option.isEmpty()) {
                unknown.add(UnknownParams.Taker.OPTIONS, given.name());
            } else {
                unknown.passed(UnknownParams.Taker.OPTIONS, given.name().text());
            }
            option.flatMap(name -> values.link(given, name, scope).map(value -> new Given.Entry(name, value)))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private void notToHandler(List<Word> words, Target.ToHandler handler) {
        List<String> texts = words.stream().map(Word::text).toList();
        String message = WordList.of(texts) + (texts.size() == 1 ? " stands" : " stand") + " beside a canvas, and `"
                + handler.handler() + "` is a handler";
        Diagnostic mistake =
                Diagnostic.of(DiagnosticCode.GIVEN_NOT_HERE, words.get(0).span(), message);
        for (String text : texts) {
            mistake = mistake.note(inJava(text));
        }
        Diagnostic inJava = mistake;
        said.add(symbols.canvasNear(handler.handler())
                .map(canvas -> inJava.note("or the canvas `" + canvas + "` is meant, and takes it"))
                .orElse(inJava));
    }

    private static String inJava(String word) {
        return switch (word) {
            case "with" -> "in Java its event passes params with the reply: event.confirm(drink)";
            case "store" -> "in Java its reply does: event.confirm().storing(data -> data.withCups(1))";
            case "keep" -> "in Java its reply does: event.confirm().keepingInput()";
            default -> "in Java its reply does: event.confirm().completing()";
        };
    }

    private Target.Single given(Target.ToCanvas canvas, TargetDecl.More more, TargetPlace place) {
        TargetDecl.Validate validate = more.validate();
        if (validate != null) {
            said.add(Diagnostic.of(
                            DiagnosticCode.GIVEN_NOT_HERE,
                            validate.word().span(),
                            "`validate` stands beside a handler, and `" + canvas.canvas() + "` is a canvas")
                    .note("before a canvas those inputs are checked that its target reads"));
        }
        List<Given.Entry> with = entries(more.with(), canvas, place.scope());
        List<Given.Entry> store = new ArrayList<>();
        for (GivenDecl given : more.store()) {
            takers.stored()
                    .declared(given)
                    .flatMap(name -> values.link(given, name, place.scope()).map(value -> new Given.Entry(name, value)))
                    .ifPresent(store::add);
        }
        if (more.complete() && !place.submits()) {
            more.words().stream()
                    .filter(word -> word.text().equals("complete"))
                    .forEach(word -> said.add(Diagnostic.of(
                                    DiagnosticCode.COMPLETE_NOT_HERE,
                                    word.span(),
                                    "nothing can be complete when it starts")
                            .note("write it where a submit leads")));
        }
        if (more.keep() && !place.submits()) {
            more.words().stream()
                    .filter(word -> word.text().equals("keep"))
                    .forEach(word -> said.add(Diagnostic.of(
                                    DiagnosticCode.KEEP_NOT_HERE, word.span(), "nothing was entered when it starts")
                            .note("write it where a submit leads")));
        }
        Given given = new Given(with, store, more.complete(), more.keep());
        return new Target.ToCanvas(canvas.canvas(), given, canvas.span());
    }

    private List<Given.Entry> entries(List<GivenDecl> with, Target.ToCanvas canvas, Scope scope) {
        List<TypedName> known = params(canvas.canvas());
        List<Given.Entry> entries = new ArrayList<>();
        for (GivenDecl given : with) {
            Optional<TypedName> param = known.stream()
                    .filter(name -> name.name().equals(given.name().text()))
                    .findFirst();
            if (param.isEmpty()) {
                unknown.add(UnknownParams.Taker.canvas(canvas.canvas()), given.name());
            } else {
                unknown.passed(
                        UnknownParams.Taker.canvas(canvas.canvas()),
                        given.name().text());
            }
            param.flatMap(name -> values.link(given, name, scope).map(value -> new Given.Entry(name, value)))
                    .ifPresent(entries::add);
        }
        return entries;
    }
}
