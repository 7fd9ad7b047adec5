package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The arguments that a handler is told: of all submits that lead to it; what only some carry may be missing. */
final class HandlerArgs {
    /** The record of them, in the handler's event. */
    static final String ARGS = "Args";

    private final Names names;
    private final JavaTypes types;
    private final Map<String, List<TypedName>> byHandler = new LinkedHashMap<>();

    HandlerArgs(App app, Names names) {
        this.names = names;
        this.types = JavaTypes.of(names);
        app.handlers().forEach(handler -> byHandler.put(handler.name(), union(app, handler)));
    }

    private static List<TypedName> union(App app, Handler handler) {
        List<List<Arg>> all = new ArrayList<>();
        app.withoutInputs().filter(target -> leadsTo(handler, target)).forEach(target -> all.add(List.of()));
        app.canvases().stream()
                .flatMap(canvas -> canvas.submits().stream())
                .filter(submit -> leadsTo(handler, submit.target()))
                .map(Submit::args)
                .forEach(all::add);
        Map<String, TypedName> union = new LinkedHashMap<>();
        all.stream().flatMap(List::stream).forEach(arg -> union.putIfAbsent(arg.name(), typed(arg, all)));
        return List.copyOf(union.values());
    }

    private static boolean leadsTo(Handler handler, Target target) {
        return target.handlers().anyMatch(handler.name()::equals);
    }

    private static TypedName typed(Arg arg, List<List<Arg>> all) {
        boolean always = all.stream()
                .allMatch(args -> args.stream()
                        .anyMatch(other ->
                                other.name().equals(arg.name()) && !other.type().isOptional()));
        Type type = arg.type().present();
        return new TypedName(arg.name(), always ? type : type.optional(), null, arg.span());
    }

    /** The arguments of a handler, as first carried. */
    List<TypedName> of(Handler handler) {
        return byHandler.getOrDefault(handler.name(), List.of());
    }

    boolean has(Handler handler) {
        return !of(handler).isEmpty();
    }

    ClassName type(Handler handler) {
        return JavaFiles.className(names.of(handler).event()).nestedClass(ARGS);
    }

    /** The record. */
    TypeSpec generate(Handler handler) {
        return new TypedParameters(types)
                .record(ARGS, of(handler))
                .addModifiers(Modifier.STATIC)
                .addJavadoc(Javadoc.of("What the id of the component carries that was used."))
                .build();
    }

    /** The record of what a component carries, as an expression where {@code args} are those of its id. */
    CodeBlock make(Handler handler, List<Arg> args) {
        ArgReader reader = new ArgReader(args, types);
        List<CodeBlock> values = new ArrayList<>();
        for (TypedName name : of(handler)) {
            Optional<Arg> carried =
                    args.stream().filter(arg -> arg.name().equals(name.name())).findFirst();
            values.add(carried.map(reader::read).orElse(CodeBlock.of("null")));
        }
        return CodeBlock.of("new $T($L)", type(handler), CodeBlock.join(values, ",$W"));
    }
}
