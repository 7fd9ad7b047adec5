package dev.easel.compiler.generate;

import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From where in the definition a handler is reached, in words for comments. */
final class Origins {
    private static final int MAX_SHOWN = 6;

    private final App app;
    private final Map<String, Map<Place, SourceSpan>> byHandler;

    Origins(App app) {
        this.app = app;
        this.byHandler = app.places();
    }

    /** Such as {@code initialize or menu > order}, flows first; of very many, the first ones. */
    String of(Handler handler) {
        List<String> origins = byHandler.getOrDefault(handler.name(), Map.of()).keySet().stream()
                .map(this::words)
                .toList();
        if (origins.size() <= MAX_SHOWN) {
            return Javadoc.choice(origins);
        }
        List<String> shown = new ArrayList<>(origins.subList(0, MAX_SHOWN - 1));
        shown.add(origins.size() - MAX_SHOWN + 1 + " other places");
        return Javadoc.choice(shown);
    }

    private String words(Place place) {
        if (place instanceof Place.Use use) {
            return Javadoc.code(use.canvas() + " > " + use.component());
        }
        if (place instanceof Place.OfSheet submitted) {
            return "sheet " + Javadoc.code(submitted.sheet());
        }
        RequestKind request = ((Place.Start) place).request();
        if (request == RequestKind.MESSENGER_CONFIGURE) {
            return "configure";
        }
        return app.surfaces().size() == 1 ? "initialize" : request.title();
    }
}
