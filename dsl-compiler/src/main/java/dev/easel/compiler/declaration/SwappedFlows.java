package dev.easel.compiler.declaration;

import java.util.List;
import java.util.stream.Stream;

/**
 * An app in which two flows start where the other one did.
 *
 * @param app the app as written
 * @param one a flow of it
 * @param other another one
 */
public record SwappedFlows(AppDecl app, FlowDecl one, FlowDecl other) {
    /** All flows of an app, in whatever place. */
    public static List<FlowDecl> flowsOf(AppDecl app) {
        Stream<FlowDecl> own = app.flows().surfaces().stream().flatMap(surface -> surface.flows().stream());
        return Stream.concat(app.flows().common().stream(), own).toList();
    }

    /** The app as it would be written then. */
    public AppDecl written() {
        List<SurfaceFlowsDecl> surfaces = app.flows().surfaces().stream()
                .map(own -> new SurfaceFlowsDecl(own.surface(), own.word(), flows(own.flows())))
                .toList();
        return new AppDecl(
                app.name(),
                app.javaPackage(),
                app.surfaces(),
                app.types(),
                app.settings(),
                app.locale(),
                app.zone(),
                app.attributes(),
                app.cardCreationOptions(),
                app.storedData(),
                new FlowsDecl(flows(app.flows().common()), surfaces, app.flows().word()),
                app.handlers(),
                app.fragments(),
                app.canvases(),
                app.sheets());
    }

    private List<FlowDecl> flows(List<FlowDecl> flows) {
        return flows.stream().map(this::flow).toList();
    }

    private FlowDecl flow(FlowDecl flow) {
        if (flow == one) {
            return new FlowDecl(flow.kind(), flow.word(), other.target());
        }
        return flow == other ? new FlowDecl(flow.kind(), flow.word(), one.target()) : flow;
    }
}
