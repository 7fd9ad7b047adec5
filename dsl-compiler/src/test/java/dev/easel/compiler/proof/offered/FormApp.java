package dev.easel.compiler.proof.offered;

import static java.util.Objects.requireNonNull;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.generate.JavaCompilation;
import dev.easel.compiler.generate.ServedApp;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.source.SourceFile;
import dev.easel.runtime.app.CanvasApp;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An app of forms that runs. Its handlers note what they are told, and show {@code done}. */
final class FormApp {
    private final RandomForms.Made made;
    private final List<Object> told = new ArrayList<>();
    private final ServedApp served;
    private Loaded loaded = Loaded.NONE;
    private Answer answer = new Answer("done", false);

    private FormApp(RandomForms.Made made, ClassLoader classes) {
        this.made = made;
        this.served = new ServedApp(app(classes));
    }

    /**
     * What a handler answers with.
     *
     * @param canvas what it shows; empty if it refuses what was entered
     * @param keeps whether what was entered stays there
     */
    record Answer(String canvas, boolean keeps) {}

    /** Apps, compiled in one go. */
    static List<FormApp> of(List<RandomForms.Made> made) {
        List<SourceFile> definitions = made.stream()
                .map(app -> SourceFile.of(app.name() + ".easel.yaml", app.text()))
                .toList();
        CompileResult result = new EaselCompiler().compile(CompileRequest.generate(definitions));
        if (result.failed()) {
            throw new AssertionError(result.diagnostics());
        }
        JavaCompilation compilation = JavaCompilation.of(
                result.files().stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text)));
        if (!compilation.messages().isEmpty()) {
            throw new AssertionError(compilation.messages());
        }
        ClassLoader classes = compilation.loader();
        return made.stream().map(app -> new FormApp(app, classes)).toList();
    }

    private CanvasApp app(ClassLoader classes) {
        String name = made.name();
        String app = "com.example." + name + "." + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        try {
            Class<?> handlers = classes.loadClass(app + "Handlers");
            Object noting = Proxy.newProxyInstance(classes, new Class<?>[] {handlers}, (proxy, method, events) -> {
                if (method.getName().startsWith("load")) {
                    return supplied(events[0], classes);
                }
                told.add(events[0]);
                return answered(events[0]);
            });
            return (CanvasApp) classes.loadClass(app).getMethod("app", handlers).invoke(null, noting);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets what loads supply from now on. */
    void load(Loaded supplied) {
        this.loaded = supplied;
    }

    /** Sets what handlers answer with from now on. */
    void answer(Answer answers) {
        this.answer = answers;
    }

    private Object answered(Object event) throws ReflectiveOperationException {
        if (answer.canvas().isEmpty()) {
            return event.getClass().getMethod("refuse", String.class).invoke(event, "No.");
        }
        Object reply = event.getClass().getMethod(answer.canvas()).invoke(event);
        return answer.keeps() ? reply.getClass().getMethod("keepingInput").invoke(reply) : reply;
    }

    private Object supplied(Object event, ClassLoader classes) throws ReflectiveOperationException {
        String types = "com.example." + made.name() + ".";
        Class<?> size = classes.loadClass(types + "Size");
        Constructor<?> row = classes.loadClass(types + "Row").getConstructors()[0];
        List<Object> rows = new ArrayList<>();
        for (Loaded.Row each : loaded.rows()) {
            Object s = size.getMethod("ofId", String.class).invoke(null, each.s());
            rows.add(row.newInstance(each.p(), each.q(), each.r(), s));
        }
        return event.getClass().getMethod("with", List.class, List.class).invoke(event, rows, loaded.names());
    }

    String definition() {
        return made.text();
    }

    List<Side> sides() {
        return made.sides();
    }

    List<Form> forms() {
        return made.forms();
    }

    ServedApp served() {
        return served;
    }

    /** What the handlers were told since this was last asked. */
    List<Outcome.Reached> told() {
        List<Outcome.Reached> all = told.stream().map(FormApp::read).toList();
        told.clear();
        return all;
    }

    private static Outcome.Reached read(Object event) {
        Map<String, @Nullable Object> members = members(event);
        Map<String, String> args = new LinkedHashMap<>();
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        if (members.get("args") != null) {
            members(members.get("args")).forEach((name, value) -> {
                if (value != null) {
                    args.put(name, String.valueOf(plain(value)));
                }
            });
        }
        if (members.get("input") != null) {
            members(members.get("input")).forEach((name, value) -> input.put(name, plain(value)));
        }
        String handler = event.getClass().getSimpleName().replace("Event", "").toLowerCase(Locale.ROOT);
        return new Outcome.Reached(handler, args, input, admin(event));
    }

    private static String admin(Object event) {
        boolean asks = Stream.of(event.getClass().getMethods())
                .anyMatch(method -> method.getName().equals("admin"));
        Object admin = asks ? invoked(event, "admin") : null;
        return admin == null ? "" : String.valueOf(invoked(admin, "id"));
    }

    /** Constants of enums as their ids, and what was entered in copies with their arguments as texts. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> copies) {
            return copies.entrySet().stream()
                    .map(copy -> Map.entry(key(copy.getKey()), requireNonNull(plain(copy.getValue()))))
                    .toList();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FormApp::plain).toList();
        }
        return value instanceof Enum<?> constant ? invoked(constant, "id") : value;
    }

    private static List<String> key(Object key) {
        return key instanceof Record
                ? members(key).values().stream()
                        .map(arg -> String.valueOf(plain(arg)))
                        .toList()
                : List.of(String.valueOf(plain(key)));
    }

    private static Map<String, @Nullable Object> members(Object record) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            members.put(component.getName(), invoked(record, component.getName()));
        }
        return members;
    }

    private static @Nullable Object invoked(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
