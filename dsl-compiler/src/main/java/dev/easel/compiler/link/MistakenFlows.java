package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.FlowDecl;
import dev.easel.compiler.declaration.SwappedFlows;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Flows that start where the other one should: what is said of all the canvases that follow is said once, where the configuration
 * starts, if nothing would be wrong the other way round.
 */
public final class MistakenFlows {
    private static final int MOST_ALONE = 2;

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
        Optional<Diagnostic> endless = said.stream()
                .filter(each -> each.code() == DiagnosticCode.CONFIGURE_NEVER_ENDS)
                .findFirst();
        int length = app.name().span().file().text().length();
        if (endless.isEmpty() || said.size() <= MOST_ALONE || length > LONGEST) {
            return said;
        }
        return swapped(app, checked)
                .map(flows -> List.of(together(endless.get(), flows)))
                .orElse(said);
    }

    private static Optional<SwappedFlows> swapped(AppDecl app, Function<AppDecl, List<Diagnostic>> checked) {
        List<FlowDecl> flows = SwappedFlows.flowsOf(app);
        return flows.stream()
                .filter(flow -> flow.kind() == FlowDecl.Kind.CONFIGURE)
                .flatMap(configure -> flows.stream()
                        .filter(other -> other != configure)
                        .map(other -> new SwappedFlows(app, configure, other)))
                .filter(swapped -> checked.apply(swapped.written()).isEmpty())
                .findFirst();
    }

    private static Diagnostic together(Diagnostic endless, SwappedFlows flows) {
        FlowDecl other = flows.other();
        return Diagnostic.of(endless.code(), endless.span(), endless.message())
                .related(other.target().span(), "what starts here ends it")
                .suggesting("is this swapped with `" + other.kind().word() + "`?")
                .note("the other way round nothing is wrong");
    }
}
