package dev.easel.compiler.served;

import dev.easel.compiler.generate.Generated;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The app {@code repair-desk}, and what its handlers were told. */
final class RepairDesk {
    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final CanvasApp app = Generated.fromFixture("repair-desk")
            .run("com.example.repair.RepairDesk", "com.example.repair.Desk", told::add);

    CanvasApp app() {
        return app;
    }

    /** The names of the events that came to handlers and loads since this was last asked. */
    List<String> told() {
        List<String> names =
                told.stream().map(event -> event.getClass().getSimpleName()).toList();
        told.clear();
        return names;
    }
}
