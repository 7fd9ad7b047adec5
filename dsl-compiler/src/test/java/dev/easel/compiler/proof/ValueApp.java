package dev.easel.compiler.proof;

import dev.easel.compiler.generate.JavaCompilation;
import dev.easel.compiler.generate.ServedApp;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.runtime.app.CanvasApp;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is generated for a definition of values, running: its handlers show any canvas, with values that tests pass. */
final class ValueApp {
    private static final String PACKAGE = "com.example.proof.";
    private static final String CANVASES = PACKAGE + "canvas.";

    private final ClassLoader classes;

    private ValueApp(ClassLoader classes) {
        this.classes = classes;
    }

    static ValueApp of(List<GeneratedFile> files) {
        JavaCompilation compilation =
                JavaCompilation.of(files.stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text)));
        if (!compilation.messages().isEmpty()) {
            throw new AssertionError(compilation.messages());
        }
        return new ValueApp(compilation.loader());
    }

    /**
     * What handlers answer.
     *
     * @param canvas the name of the canvas that is shown
     * @param completing whether the app has done its work then, as far as the request lets it say so
     * @param values what the canvas is passed, what its load supplies, and the settings, by name
     */
    record Shows(String canvas, boolean completing, Map<String, @Nullable Object> values) {}

    /** The app, served, whose handlers answer this. */
    ServedApp serve(Shows shows, Clock clock) {
        try {
            Class<?> handlers = classes.loadClass(PACKAGE + "ProofHandlers");
            Class<?> settings = classes.loadClass(CANVASES + "Settings");
            Method app = classes.loadClass(PACKAGE + "Proof").getMethod("app", handlers, settings);
            InvocationHandler answers = (proxy, method, arguments) -> answer(shows, method, arguments[0]);
            Object proxy = Proxy.newProxyInstance(classes, new Class<?>[] {handlers}, answers);
            Map<?, ?> set = (Map<?, ?>) shows.values().get("settings");
            return new ServedApp((CanvasApp) app.invoke(null, proxy, JavaValues.record(settings, set)), "w1", clock);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object answer(Shows shows, Method method, Object event) throws ReflectiveOperationException {
        Class<?> canvas = classes.loadClass(CANVASES + shows.canvas().toUpperCase(Locale.ROOT) + "Canvas");
        if (method.getName().startsWith("load")) {
            Class<?> data = classes.loadClass(canvas.getName() + "$Data");
            return call(event, "with", data, JavaValues.record(data, shows.values()));
        }
        Object reply = call(event, "show", canvas, JavaValues.record(canvas, shows.values()));
        boolean completes = shows.completing() && method.getName().equals("go");
        return completes ? reply.getClass().getMethod("completing").invoke(reply) : reply;
    }

    private static Object call(Object event, String method, Class<?> type, Object argument)
            throws ReflectiveOperationException {
        try {
            return event.getClass().getMethod(method, type).invoke(event, argument);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
