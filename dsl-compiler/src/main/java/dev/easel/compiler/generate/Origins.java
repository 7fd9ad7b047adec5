package dev.easel.compiler.generate;

import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From where in the definition a handler is reached, in words for comments. */
final class Origins {
    private static final int MAX_SHOWN = 6;

    private final App app;

    Origins(App app) {
        this.app = app;
    }

    /** Such as {@code initialize or menu > order}, flows first; of very many, the first ones. */
    String of(Handler handler) {
        List<String> origins = new ArrayList<>();
        for (SurfaceFlows flows : app.surfaces()) {
            addIf(leads(flows.configure(), handler), "configure", origins);
            addIf(leads(flows.initialize(), handler), initialize(flows), origins);
        }
        for (Canvas canvas : app.canvases()) {
            for (Submit submit : canvas.submits()) {
                addIf(leads(submit.target(), handler), place(canvas, submit), origins);
            }
        }
        if (origins.size() > MAX_SHOWN) {
            int more = origins.size() - MAX_SHOWN + 1;
            origins = new ArrayList<>(origins.subList(0, MAX_SHOWN - 1));
            origins.add(more + " other places");
        }
        return Javadoc.choice(origins);
    }

    private String initialize(SurfaceFlows flows) {
        return app.surfaces().size() == 1 ? "initialize" : flows.surface().title() + " initialize";
    }

    private static String place(Canvas canvas, Submit submit) {
        return Javadoc.code(canvas.name() + " > " + submit.id());
    }

    private static boolean leads(@Nullable Target target, Handler handler) {
        return target instanceof Target.ToHandler to && to.handler().equals(handler.name());
    }

    private static void addIf(boolean leads, String origin, List<String> origins) {
        if (leads) {
            origins.add(origin);
        }
    }
}
