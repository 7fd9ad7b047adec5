package dev.easel.compiler.generate;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.Presence;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the canvases of an app need to be shown: data that Java supplies, and what is read of the request. */
final class Needed {
    static final String SETTINGS = "settings";
    static final String STORED_DATA = "stored_data";

    private final App app;
    private final Set<String> viewing = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Function.Need> needs = EnumSet.noneOf(Function.Need.class);

    Needed(App app) {
        this.app = app;
        app.canvases().forEach(this::note);
        app.targets().forEach(this::note);
    }

    private void note(Canvas canvas) {
        app.reads(canvas).forEach(name -> names.add(name.variable().name()));
        Stream.of(Function.Need.values()).filter(canvas::needs).forEach(needs::add);
        if (app.hasView(canvas)) {
            viewing.add(canvas.name());
        }
    }

    private void note(Target target) {
        calls(target.expressions())
                .forEach(call -> needs.addAll(call.signature().needs()));
    }

    /** Whether a function in what a target says needs anything. */
    static boolean needs(Stream<Expr> expressions) {
        return calls(expressions).anyMatch(call -> !call.signature().needs().isEmpty());
    }

    private static Stream<Expr.Call> calls(Stream<Expr> expressions) {
        return expressions.filter(Expr.Call.class::isInstance).map(Expr.Call.class::cast);
    }

    /** Whether a canvas reads anything beside its params and its load. */
    boolean view(Canvas canvas) {
        return viewing.contains(canvas.name());
    }

    /** Whether it is more than its own content. */
    boolean anything(Canvas canvas) {
        return canvas.load().isPresent() || view(canvas);
    }

    /** Whether any canvas reads anything beside its params and its load. */
    boolean anyView() {
        return !viewing.isEmpty() || needs(app.targets().flatMap(Target::expressions));
    }

    boolean storedData() {
        return !app.values().storedData().isEmpty();
    }

    /** Whether a canvas sets stored data, and that is read when it is shown. */
    boolean setsWhatIsRead(Canvas canvas) {
        boolean read = canvas.load().isPresent() || view(canvas) && reads(STORED_DATA);
        return read && !canvas.storedValues().isEmpty();
    }

    boolean settings() {
        return !app.values().settings().isEmpty();
    }

    /** Whether a name of the app's own is read by any canvas. */
    boolean reads(String name) {
        return names.contains(name);
    }

    /** The parts of requests that canvases read. */
    List<RequestPart> parts() {
        return Stream.of(RequestPart.values())
                .filter(part -> names.contains(part.word()))
                .toList();
    }

    /** Whether any canvas has a function with this need. */
    boolean need(Function.Need need) {
        return needs.contains(need);
    }

    /** Whether some request of the app lacks a part, or may lack it. */
    boolean mayLack(RequestPart part) {
        return requests().stream().anyMatch(kind -> part.in(kind) != Presence.ALWAYS);
    }

    private List<RequestKind> requests() {
        List<RequestKind> requests = new ArrayList<>();
        for (SurfaceFlows flows : app.surfaces()) {
            if (flows.configure() != null) {
                requests.add(RequestKind.MESSENGER_CONFIGURE);
            }
            requests.add(flows.surface().initialize());
            requests.add(flows.surface().phase().submit());
        }
        return requests;
    }

    /** Whether Java decides or loads there, and may throw. */
    boolean mayThrow(@Nullable Target target) {
        return target != null && target.ways().anyMatch(this::runsJava);
    }

    private boolean runsJava(Target.Single target) {
        return target instanceof Target.ToHandler
                || target instanceof Target.ToCanvas canvas
                        && app.canvas(canvas).load().isPresent();
    }
}
