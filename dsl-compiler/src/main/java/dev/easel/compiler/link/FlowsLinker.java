package dev.easel.compiler.link;

import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.FlowDecl;
import dev.easel.compiler.declaration.FlowDecl.Kind;
import dev.easel.compiler.declaration.FlowsDecl;
import dev.easel.compiler.declaration.SurfaceDecl;
import dev.easel.compiler.declaration.SurfaceFlowsDecl;
import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives each surface its flows, those on top and its own. */
final class FlowsLinker {
    private final List<SurfaceDecl> surfaces;
    private final FlowsDecl flows;
    private final Symbols symbols;
    private final Function<RequestKind, Targets> targets;
    private final Diagnostics said;

    /** Knows what targets mean in answer to each kind of request. */
    FlowsLinker(AppDecl app, Symbols symbols, Function<RequestKind, Targets> targets, Diagnostics said) {
        this.surfaces = app.surfaces();
        this.flows = app.flows();
        this.symbols = symbols;
        this.targets = targets;
        this.said = said;
    }

    List<SurfaceFlows> link() {
        flows.surfaces().stream().filter(own -> !isDeclared(own.surface())).forEach(this::refuse);
        if (surfaces.size() > 1) {
            flows.common().stream()
                    .filter(flow -> !flow.kind().mayBeOverridden())
                    .forEach(this::ambiguous);
        }
        return surfaces.stream()
                .sorted(Comparator.comparing(SurfaceDecl::surface))
                .flatMap(surface -> flows(surface).stream())
                .toList();
    }

    private boolean isDeclared(Surface surface) {
        return surfaces.stream().anyMatch(declared -> declared.surface() == surface);
    }

    private void refuse(SurfaceFlowsDecl own) {
        String message = "this app is not on " + own.surface().title();
        said.add(Diagnostic.of(DiagnosticCode.SURFACE_NOT_DECLARED, own.word().span(), message)
                .related(surfaces.get(0).word().span(), "the app is here")
                .note("add " + own.surface().word() + ": " + own.surface().locations() + " to `surfaces`"));
    }

    private void ambiguous(FlowDecl flow) {
        String word = flow.kind().word();
        said.add(Diagnostic.of(
                        DiagnosticCode.AMBIGUOUS_FLOW,
                        flow.word().span(),
                        "`" + word + "` does not say whether it is for Messenger or for the Inbox")
                .note("write: messenger: {" + word + ": ...}"));
    }

    private Optional<SurfaceFlows> flows(SurfaceDecl surface) {
        Map<Kind, FlowDecl> all = new EnumMap<>(Kind.class);
        flows.common().forEach(flow -> all.put(flow.kind(), flow));
        Optional<SurfaceFlowsDecl> own = flows.surfaces().stream()
                .filter(candidate -> candidate.surface() == surface.surface())
                .findFirst();
        own.ifPresent(declared -> declared.flows().forEach(flow -> add(flow, all)));
        if (surface.surface() == Surface.INBOX) {
            Optional.ofNullable(all.get(Kind.CONFIGURE))
                    .filter(flow -> !isAmbiguous(flow))
                    .ifPresent(this::notHere);
        }
        return surfaceFlows(surface, all, own.map(SurfaceFlowsDecl::word).orElse(flows.word()));
    }

    private boolean isAmbiguous(FlowDecl flow) {
        return surfaces.size() > 1 && flows.common().contains(flow);
    }

    private void add(FlowDecl flow, Map<Kind, FlowDecl> all) {
        FlowDecl before = all.put(flow.kind(), flow);
        if (before != null && !flow.kind().mayBeOverridden() && surfaces.size() == 1) {
            String message = "`" + flow.kind().word() + "` is given twice";
            said.add(Diagnostic.of(DiagnosticCode.GIVEN_TWICE, flow.word().span(), message)
                    .related(before.word().span(), "the first one"));
        }
    }

    private void notHere(FlowDecl configure) {
        said.add(
                Diagnostic.of(DiagnosticCode.FLOW_NOT_HERE, configure.word().span(), "the Inbox has no configure flow")
                        .note(
                                "an Inbox app starts with `initialize`; what a teammate chooses there is a submit like any other"));
    }

    private Optional<SurfaceFlows> surfaceFlows(SurfaceDecl surface, Map<Kind, FlowDecl> all, Word place) {
        FlowDecl initialize = all.get(Kind.INITIALIZE);
        if (initialize == null) {
            missing(surface, place);
        }
        Target configureTarget = target(all.get(Kind.CONFIGURE), RequestKind.MESSENGER_CONFIGURE);
        Target initializeTarget = target(initialize, surface.surface().initialize());
        Target.ToCanvas failure = canvas(all.get(Kind.FAILURE), "what is shown when one fails is a canvas");
        Target.ToCanvas stale = canvas(all.get(Kind.STALE), "what is shown in place of an old card is a canvas");
        List<String> locations = surface.locations().stream().map(Word::text).toList();
        return Optional.ofNullable(initializeTarget)
                .map(first -> new SurfaceFlows(
                        surface.surface(),
                        locations,
                        configureTarget,
                        first,
                        failure,
                        stale,
                        surface.word().span()));
    }

    private void missing(SurfaceDecl surface, Word place) {
        String message = surface.surface().title() + " has no `initialize`";
        String example =
                surfaces.size() == 1 ? "initialize: menu" : surface.surface().word() + ": {initialize: menu}";
        said.add(Diagnostic.of(DiagnosticCode.MISSING_FLOW, place.span(), message)
                .related(
                        surface.word().span(),
                        "the app is on " + surface.surface().title())
                .note("write: " + example));
    }

    private @Nullable Target target(@Nullable FlowDecl flow, RequestKind kind) {
        return flow == null || givesResults(flow)
                ? null
                : targets.apply(kind).of(flow.target(), Used.ANYTHING).orElse(null);
    }

    private boolean givesResults(FlowDecl flow) {
        List<TargetDecl.Single> results =
                ways(flow.target()).filter(TargetDecl.Results.class::isInstance).toList();
        results.forEach(way -> resultsNotHere(flow, way));
        return !results.isEmpty();
    }

    /** Where a target can lead, as written. */
    static Stream<TargetDecl.Single> ways(TargetDecl target) {
        return target instanceof TargetDecl.Choice choice
                ? Stream.concat(choice.cases().stream().map(TargetDecl.Case::target), Stream.of(choice.otherwise()))
                : Stream.of((TargetDecl.Single) target);
    }

    private void resultsNotHere(FlowDecl flow, TargetDecl results) {
        String message = "`" + flow.kind().word() + "` starts with a canvas or a handler, not with `results`";
        said.add(Diagnostic.of(DiagnosticCode.RESULTS_NOT_HERE, results.span(), message)
                .note("a button of a configure canvas ends the configuration: submit: {results: {}}"));
    }

    private Target.@Nullable ToCanvas canvas(@Nullable FlowDecl flow, String why) {
        if (flow == null || givesResults(flow)) {
            return null;
        }
        if (flow.target() instanceof TargetDecl.Choice choice) {
            said.add(Diagnostic.of(
                            DiagnosticCode.GIVEN_NOT_HERE,
                            choice.span(),
                            "`" + flow.kind().word() + "` names one canvas, whatever the request")
                    .note("let what differs stand on that canvas, under `when`"));
            return null;
        }
        TargetDecl.To to = (TargetDecl.To) flow.target();
        to.more().words().stream()
                .limit(1)
                .forEach(word -> said.add(Diagnostic.of(
                                DiagnosticCode.GIVEN_NOT_HERE,
                                word.span(),
                                "`" + flow.kind().word() + "` names a canvas and says nothing else")
                        .note("write: " + flow.kind().word() + ": " + to.name().text())));
        return symbols.canvas(to.name(), why).orElse(null);
    }
}
