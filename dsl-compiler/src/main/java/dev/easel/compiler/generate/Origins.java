package dev.easel.compiler.generate;

import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From where in the definition a handler is reached, in words for comments. */
final class Origins {
    private static final int MAX_SHOWN = 6;

    private final App app;
    private final Map<String, List<String>> byHandler = new HashMap<>();

    Origins(App app) {
        this.app = app;
        for (SurfaceFlows flows : app.surfaces()) {
            add(flows.configure(), "configure");
            add(flows.initialize(), initialize(flows));
        }
        for (Canvas canvas : app.canvases()) {
            canvas.submits().forEach(submit -> add(submit.target(), place(canvas, submit)));
        }
    }

    private void add(@Nullable Target target, String origin) {
        if (target != null) {
            target.ways()
                    .filter(Target.ToHandler.class::isInstance)
                    .map(way -> ((Target.ToHandler) way).handler())
                    .distinct()
                    .forEach(handler -> byHandler
                            .computeIfAbsent(handler, name -> new ArrayList<>())
                            .add(origin));
        }
    }

    /** Such as {@code initialize or menu > order}, flows first; of very many, the first ones. */
    String of(Handler handler) {
        List<String> origins = byHandler.getOrDefault(handler.name(), List.of());
        if (origins.size() <= MAX_SHOWN) {
            return Javadoc.choice(origins);
        }
        List<String> shown = new ArrayList<>(origins.subList(0, MAX_SHOWN - 1));
        shown.add(origins.size() - MAX_SHOWN + 1 + " other places");
        return Javadoc.choice(shown);
    }

    private String initialize(SurfaceFlows flows) {
        return app.surfaces().size() == 1 ? "initialize" : flows.surface().title() + " initialize";
    }

    private static String place(Canvas canvas, Submit submit) {
        return Javadoc.code(canvas.name() + " > " + submit.id());
    }
}
