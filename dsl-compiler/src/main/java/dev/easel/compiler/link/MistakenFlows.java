package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.FlowDecl;
import dev.easel.compiler.declaration.SwappedFlows;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Flows that start where the other one should: what is said of all the canvases that follow is said once, of the flows, if nothing
 * would be wrong the other way round.
 */
public final class MistakenFlows {
    private static final int MOST_ALONE = 2;

    private static final String SWAPPED = "the other way round nothing is wrong";

    /** A larger definition is not checked again with other flows. */
    private static final int LONGEST = 100_000;

    private MistakenFlows() {}

    /**
     * What is said of an app, with what two swapped flows make of it put together.
     *
     * @param app the app as written
     * @param said what is said of it
     * @param checked what is said of another app
     */
    public static List<Diagnostic> together(
            AppDecl app, List<Diagnostic> said, Function<AppDecl, List<Diagnostic>> checked) {
        int length = app.name().span().file().text().length();
        if (said.size() <= MOST_ALONE || length > LONGEST) {
            return said;
        }
        Optional<Diagnostic> endless = of(said, DiagnosticCode.CONFIGURE_NEVER_ENDS);
        if (endless.isPresent()) {
            return fitting(pairs(app, FlowDecl.Kind.CONFIGURE, kind -> true), checked)
                    .map(flows -> List.of(together(endless.get(), flows)))
                    .orElse(said);
        }
        return of(said, DiagnosticCode.NOT_ON_EVERY_PATH)
                .flatMap(missing -> fitting(
                                pairs(app, FlowDecl.Kind.INITIALIZE, FlowDecl.Kind.INITIALIZE::equals), checked)
                        .map(flows -> List.of(betweenSurfaces(missing, flows))))
                .orElse(said);
    }

    private static Optional<Diagnostic> of(List<Diagnostic> said, DiagnosticCode code) {
        return said.stream().filter(each -> each.code() == code).findFirst();
    }

    /** A flow of one kind with each other one of some kinds; of two of one kind once. */
    private static Stream<SwappedFlows> pairs(AppDecl app, FlowDecl.Kind kind, Predicate<FlowDecl.Kind> others) {
        List<FlowDecl> flows = SwappedFlows.flowsOf(app);
        return flows.stream()
                .filter(one -> one.kind() == kind)
                .flatMap(one -> flows.stream()
                        .filter(other -> other != one && others.test(other.kind()))
                        .filter(other -> other.kind() != kind || flows.indexOf(one) < flows.indexOf(other))
                        .map(other -> new SwappedFlows(app, one, other)));
    }

    /** The first two with which nothing is wrong. */
    private static Optional<SwappedFlows> fitting(
            Stream<SwappedFlows> pairs, Function<AppDecl, List<Diagnostic>> checked) {
        return pairs.filter(swapped -> checked.apply(swapped.written()).isEmpty())
                .findFirst();
    }

    private static Diagnostic together(Diagnostic endless, SwappedFlows flows) {
        FlowDecl other = flows.other();
        return Diagnostic.of(endless.code(), endless.span(), endless.message())
                .related(other.target().span(), "what starts here ends it")
                .suggesting("is this swapped with `" + other.kind().word() + "`?")
                .note(SWAPPED);
    }

    private static Diagnostic betweenSurfaces(Diagnostic missing, SwappedFlows flows) {
        FlowDecl other = flows.other();
        return Diagnostic.of(missing.code(), flows.one().target().span(), missing.message())
                .related(other.target().span(), "the other one")
                .related(missing.span(), "used here")
                .suggesting("is this swapped with the other `" + other.kind().word() + "`?")
                .note(SWAPPED);
    }
}
