package dev.easel.compiler.model;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.SubExpressions;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.type.Types;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An app, as meant.
 *
 * @param name its name in kebab case
 * @param javaPackage the package of the generated Java
 * @param surfaces what it does on each surface it is on, Messenger first; at least one
 * @param values what its canvases can show beside what they are given
 * @param handlers the decisions taken in Java, as written
 * @param canvases the canvases, as written; names are distinct, and distinct from the handlers'
 * @param sheets the sheets, as written; names are distinct
 * @param span the app's name in the file
 */
public record App(
        String name,
        String javaPackage,
        List<SurfaceFlows> surfaces,
        Values values,
        List<Handler> handlers,
        List<Canvas> canvases,
        List<Sheet> sheets,
        SourceSpan span)
        implements Sourced {

    /** Freezes the lists. */
    public App {
        surfaces = List.copyOf(surfaces);
        handlers = List.copyOf(handlers);
        canvases = List.copyOf(canvases);
        sheets = List.copyOf(sheets);
    }

    /** Whether Java is asked for anything: a decision or what a canvas shows. */
    public boolean asksJava() {
        return hasEvents() || sheets.stream().anyMatch(Sheet::asksJava);
    }

    /** Whether Java is asked for anything that is shown on a card. */
    public boolean hasEvents() {
        return !handlers.isEmpty() || loaded().findAny().isPresent();
    }

    /** The canvases that have a load, as written. */
    public Stream<Canvas> loaded() {
        return canvases.stream().filter(canvas -> canvas.load().isPresent());
    }

    /** The canvas that a target names. */
    public Canvas canvas(Target.ToCanvas target) {
        return canvases.stream()
                .filter(canvas -> canvas.name().equals(target.canvas()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(target.canvas()));
    }

    /** The names of the app's own that a canvas reads: of the request, the settings or the stored data, each use. */
    public Stream<Expr.Name> reads(Canvas canvas) {
        Stream<Expr> locale = canvas.needs(Function.Need.LOCALE) ? expressions(values.locale()) : Stream.empty();
        Stream<Expr> zone = canvas.needs(Function.Need.ZONE) ? expressions(values.zone()) : Stream.empty();
        return Stream.of(canvas.expressions(), locale, zone)
                .flatMap(exprs -> exprs)
                .filter(Expr.Name.class::isInstance)
                .map(Expr.Name.class::cast)
                .filter(name -> name.variable().origin() == Variable.Origin.APP);
    }

    /** Whether a canvas shows anything beside its params and what is loaded. */
    public boolean hasView(Canvas canvas) {
        return reads(canvas).findAny().isPresent()
                || Stream.of(Function.Need.values()).anyMatch(canvas::needs);
    }

    /** The sheets that a canvas opens, each once. */
    public Stream<Sheet> sheets(Canvas canvas) {
        return sheets.stream().filter(sheet -> canvas.everything().anyMatch(component -> opens(component, sheet)));
    }

    /** What opens a sheet, wherever it is. */
    public List<Component> openers(Sheet sheet) {
        return canvases.stream()
                .flatMap(Canvas::everything)
                .filter(component -> opens(component, sheet))
                .toList();
    }

    private static boolean opens(Component component, Sheet sheet) {
        return component.action() instanceof Action.Open open && sheet.name().equals(open.sheet());
    }

    /** All targets: where flows start, where submits lead, and what pages of sheets have submitted. */
    public Stream<Target> targets() {
        Stream<Target> submits =
                canvases.stream().flatMap(canvas -> canvas.submits().stream()).map(Submit::target);
        return Stream.of(flowTargets(), submits, sheets.stream().map(Sheet::submit))
                .flatMap(targets -> targets);
    }

    /** The targets that lead on without a canvas on which anything could be refused: those of flows and of sheets. */
    public Stream<Target.Single> withoutInputs() {
        return Stream.concat(flowTargets(), sheets.stream().map(Sheet::submit)).flatMap(Target::ways);
    }

    /** Whether anything reads what people enter on a canvas. */
    public boolean readsInputs(Canvas canvas) {
        return !canvas.inputs().isEmpty()
                && canvas.submits().stream().map(Submit::target).anyMatch(App::readsInputs);
    }

    private static boolean readsInputs(Target target) {
        return target.handlers().findAny().isPresent() || target.expressions().anyMatch(expr -> expr.isNamed("input"));
    }

    private Stream<Target> flowTargets() {
        return surfaces.stream()
                .flatMap(flow -> Stream.of(flow.configure(), flow.initialize()))
                .filter(Objects::nonNull);
    }

    /** From where each handler is asked, by its name: flows first, then submits as written, each with a target that leads to it. */
    public Map<String, Map<Place, SourceSpan>> places() {
        Map<String, Map<Place, SourceSpan>> places = new HashMap<>();
        for (SurfaceFlows flows : surfaces) {
            note(new Place.Start(RequestKind.MESSENGER_CONFIGURE), flows.configure(), places);
            note(new Place.Start(flows.surface().initialize()), flows.initialize(), places);
        }
        for (Canvas canvas : canvases) {
            canvas.submits()
                    .forEach(submit -> note(new Place.Use(canvas.name(), submit.id()), submit.target(), places));
        }
        sheets.forEach(sheet -> note(new Place.OfSheet(sheet.name()), sheet.submit(), places));
        return places;
    }

    private static void note(Place place, @Nullable Target target, Map<String, Map<Place, SourceSpan>> places) {
        if (target != null) {
            target.toHandlers()
                    .forEach(way -> places.computeIfAbsent(way.handler(), name -> new LinkedHashMap<>())
                            .putIfAbsent(place, way.span()));
        }
    }

    /** What targets say beside where they lead. */
    public Stream<Given> given() {
        return targets().flatMap(Target::ways).map(Target.Single::given);
    }

    private static Stream<Expr> expressions(@Nullable Template template) {
        return template == null
                ? Stream.empty()
                : template.holes().map(Template.Hole::value).flatMap(SubExpressions::of);
    }

    /** The handler that a target names. */
    public Handler handler(Target.ToHandler target) {
        return handlers.stream()
                .filter(handler -> handler.name().equals(target.handler()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(target.handler()));
    }

    /**
     * What canvases can show beside their params and loads.
     *
     * @param declared the types that the definition declares, as written
     * @param types all types that its expressions know
     * @param settings the values of the environment
     * @param contactAttributes the attributes of persons that the app reads
     * @param conversationAttributes the attributes of conversations that the app reads
     * @param cardCreationOptions the names of what configure hands to initialize
     * @param storedData the names of what travels with a card
     * @param locale the language that functions speak; null if the definition leaves it to the request
     * @param zone the time zone that functions tell times in; null if the definition names none
     */
    public record Values(
            List<DeclaredType> declared,
            Types types,
            List<TypedName> settings,
            List<TypedName> contactAttributes,
            List<TypedName> conversationAttributes,
            List<TypedName> cardCreationOptions,
            List<TypedName> storedData,
            @Nullable Template locale,
            @Nullable Template zone) {

        /** None at all. */
        public static final Values NONE = new Values(
                List.of(),
                new Types(Map.of(), Map.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);

        /** Freezes the lists. */
        public Values {
            declared = List.copyOf(declared);
            settings = List.copyOf(settings);
            cardCreationOptions = List.copyOf(cardCreationOptions);
            contactAttributes = List.copyOf(contactAttributes);
            conversationAttributes = List.copyOf(conversationAttributes);
            storedData = List.copyOf(storedData);
        }

        /** The attributes that the app reads of this part of requests. */
        public List<TypedName> attributes(RequestPart owner) {
            return switch (owner) {
                case CONTACT -> contactAttributes;
                case CONVERSATION -> conversationAttributes;
                default -> List.of();
            };
        }
    }
}
