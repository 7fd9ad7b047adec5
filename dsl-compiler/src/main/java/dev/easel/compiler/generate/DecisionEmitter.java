package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods of the dispatcher that let handlers decide: what was entered is checked first, what was submitted is handed over typed. */
final class DecisionEmitter {
    private final App app;
    private final Names names;
    private final Needed needed;
    private final ShowEmitter shown;
    private final HandlerFrom from;
    private final HandlerArgs args;
    private final HandlerInputs inputs;
    private final HandlerSheet sheet;
    private final Map<Checked, String> checks = new LinkedHashMap<>();
    private final JavaNames used = new JavaNames();

    /** A way to a handler on which something was entered. */
    private record Checked(Target.ToHandler target, Submitted submitted) {}

    DecisionEmitter(App app, Names names, Needed needed, ShowEmitter shown) {
        this.app = app;
        this.names = names;
        this.needed = needed;
        this.shown = shown;
        this.from = new HandlerFrom(names);
        this.args = new HandlerArgs(app, names);
        this.inputs = new HandlerInputs(app, names);
        this.sheet = new HandlerSheet(app, names);
    }

    /** The answer of a handler that is asked from a place, as an expression. */
    CodeBlock decide(Target.ToHandler target, Submitted submitted, Place place) {
        Handler handler = app.handler(target);
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("request")));
        if (from.has(handler)) {
            arguments.add(from.constant(handler, place));
        }
        if (!submitted.inputs().isEmpty() && inputs.has(handler)) {
            Submitted read = args.has(handler) ? submitted : submitted.withoutArgs();
            String method = checks.computeIfAbsent(
                    new Checked(target, read),
                    first -> used.newName(names.of(handler).checkMethod()));
            if (!read.args().isEmpty()) {
                arguments.add(CodeBlock.of("args"));
            }
            return CodeBlock.of("$L($L)", method, CodeBlock.join(arguments, ",$W"));
        }
        return called(handler, target, submitted, arguments);
    }

    private CodeBlock called(Handler handler, Target.ToHandler target, Submitted submitted, List<CodeBlock> arguments) {
        if (args.has(handler)) {
            arguments.add(args.make(handler, submitted.args()));
        }
        if (inputs.has(handler)) {
            arguments.add(inputs.make(handler, target, submitted));
        }
        if (sheet.has(handler)) {
            arguments.add(CodeBlock.of(submitted.sheet() == null ? "null" : "sheet"));
        }
        return needsMethod(handler)
                ? CodeBlock.of("$L($L)", names.of(handler).dispatchMethod(), CodeBlock.join(arguments, ",$W"))
                : CodeBlock.of(
                        "$T.of(handlers.$L(new $T(\n$>$>$L$<$<)))",
                        RuntimeTypes.ANSWER,
                        names.of(handler).method(),
                        JavaFiles.className(names.of(handler).event()),
                        UserCodeEmitter.entering(handler));
    }

    private boolean needsMethod(Handler handler) {
        return needed.storedData()
                || from.has(handler)
                || args.has(handler)
                || inputs.has(handler)
                || sheet.has(handler)
                || shown.answersNeedAnything(handler);
    }

    /** Whether anything that was entered is checked. */
    boolean checks() {
        return !checks.isEmpty();
    }

    /** The methods that {@link #decide} calls. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        checks.forEach((checked, name) -> methods.add(check(name, checked)));
        app.handlers().stream().filter(this::needsMethod).map(this::method).forEach(methods::add);
        return methods;
    }

    private MethodSpec check(String name, Checked checked) {
        Handler handler = app.handler(checked.target());
        Submitted submitted = checked.submitted();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addException(Exception.class)
                .returns(RuntimeTypes.ANSWER)
                .addParameter(RuntimeTypes.REQUEST, "request");
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("request")));
        if (from.has(handler)) {
            method.addParameter(from.type(handler), "from");
            arguments.add(CodeBlock.of("from"));
        }
        if (!submitted.args().isEmpty()) {
            method.addParameter(RuntimeTypes.COMPONENT_ARGS, "args");
        }
        Canvas canvas = Objects.requireNonNull(submitted.canvas());
        List<InputField> fields =
                submitted.inputs().stream().filter(checked.target()::validates).toList();
        List<InputField> offered = fields.isEmpty()
                ? List.of()
                : submitted.inputs().stream()
                        .filter(field -> field.isChosen() && !checked.target().validates(field))
                        .toList();
        new InputReader(names, canvas).declare(method, fields, offered);
        return method.addStatement("return $L", called(handler, checked.target(), submitted, arguments))
                .build();
    }

    private MethodSpec method(Handler handler) {
        ClassName event = JavaFiles.className(names.of(handler).event());
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.of(handler).dispatchMethod())
                .addModifiers(Modifier.PRIVATE)
                .addException(Exception.class)
                .returns(RuntimeTypes.ANSWER)
                .addParameter(RuntimeTypes.REQUEST, "request");
        String arguments = declareParts(method, handler);
        method.addStatement(
                "$T reply = $T.required(handlers.$L(new $T(\n$L$L)))",
                event.nestedClass(EventGenerator.REPLY),
                RuntimeTypes.ANSWER,
                names.of(handler).method(),
                event,
                arguments,
                UserCodeEmitter.entering(handler));
        if (ReplyGenerator.refuses(app, handler)) {
            method.beginControlFlow("if (reply.isRefused())")
                    .addStatement("return $T.refused($L)", RuntimeTypes.ANSWER, refusals(handler))
                    .endControlFlow();
        }
        return answer(method, handler).build();
    }

    /** What a reply refuses, by ids on screen. */
    private CodeBlock refusals(Handler handler) {
        List<CodeBlock> carrying = inputs.carrying(handler);
        return carrying.isEmpty()
                ? CodeBlock.of("reply.refusals()")
                : CodeBlock.of(
                        "$T.of(request, locale(request)).placed(reply.refusals(),$W$T.of($L))",
                        RuntimeTypes.INPUTS,
                        List.class,
                        CodeBlock.join(carrying, ",$W"));
    }

    /** Declares what the handler's event has beside the request; these are the arguments, each with a comma behind it. */
    private String declareParts(MethodSpec.Builder method, Handler handler) {
        StringBuilder arguments = new StringBuilder();
        if (from.has(handler)) {
            method.addParameter(from.type(handler), "from");
            arguments.append("from, ");
        }
        if (args.has(handler)) {
            method.addParameter(args.type(handler), "args");
            arguments.append("args, ");
        }
        if (inputs.has(handler)) {
            method.addParameter(inputs.type(handler), "input");
            arguments.append("input, ");
        }
        if (sheet.has(handler)) {
            method.addParameter(sheet.type(handler), "sheet");
            arguments.append("sheet, ");
        }
        if (needed.storedData()) {
            method.addStatement("$T storedData = storedData(request)", JavaFiles.className(names.storedData()));
            arguments.append("storedData, ");
        }
        return arguments.toString();
    }

    private MethodSpec.Builder answer(MethodSpec.Builder method, Handler handler) {
        CodeBlock end = CodeBlock.of("return $T.results(reply.results())", RuntimeTypes.ANSWER);
        if (handler.answers().isEmpty()) {
            return method.addStatement(end);
        }
        if (handler.givesResults()) {
            method.beginControlFlow("if (reply.endsConfiguration())")
                    .addStatement(end)
                    .endControlFlow();
        }
        CodeBlock show = shown.answersNeedAnything(handler)
                ? CodeBlock.of("show(reply.canvas(), reply.data(), $Lrequest)", needed.storedData() ? "stored, " : "")
                : CodeBlock.of("$T.show(reply.canvas())", RuntimeTypes.ANSWER);
        if (!needed.storedData()) {
            return method.addStatement("return $T.of(reply, $L)", RuntimeTypes.ANSWER, show);
        }
        return method.addStatement("$T stored = reply.storedData()", JavaFiles.className(names.storedData()))
                .addStatement("$T shown = $T.of(reply, $L)", ShowEmitter.SHOWN, RuntimeTypes.ANSWER, show)
                .addStatement(
                        "return stored.equals(storedData) ? shown : shown.storing($T.changes(stored))",
                        JavaFiles.className(names.storedDataWriter()));
    }
}
