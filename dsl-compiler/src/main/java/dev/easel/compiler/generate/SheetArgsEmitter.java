package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.content.ArgumentName;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods of the dispatcher that hand a page, and the Java that makes it, what the component carries that opens it. */
final class SheetArgsEmitter {
    private static final CodeBlock STALE = CodeBlock.of("throw new $T()", RuntimeTypes.STALE_SUBMIT_EXCEPTION);

    private final App app;
    private final Names names;
    private final JavaTypes types;

    SheetArgsEmitter(App app, Names names) {
        this.app = app;
        this.names = names;
        this.types = JavaTypes.of(names);
    }

    /** Whether anything that opens a sheet carries something. */
    boolean has(Sheet sheet) {
        return !carrying(sheet).isEmpty();
    }

    /** What opens a sheet and carries something to it, each id once. */
    private List<Component> carrying(Sheet sheet) {
        Map<String, Component> byId = new LinkedHashMap<>();
        app.openers(sheet).stream()
                .filter(opener -> !opener.args().isEmpty())
                .forEach(opener -> byId.putIfAbsent(opener.id().orElseThrow(), opener));
        return List.copyOf(byId.values());
    }

    /** The method that makes the page of a sheet for what has opened it. */
    MethodSpec page(Sheet sheet) {
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$1T args = $1T.of(request.componentId())", RuntimeTypes.COMPONENT_ARGS)
                .add("return switch (args.name()) {\n$>");
        carrying(sheet).forEach(opener -> body.add(opened(sheet, opener)));
        boolean nothingElse = sheet.asksJava() && new SheetArgs(sheet, app, names).always();
        body.add("default -> $L;\n$<};\n", nothingElse ? STALE : page(sheet, Map.of()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        names.of(sheet).methods().page())
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.SHEET_PAGE)
                .addParameter(RuntimeTypes.REQUEST, "request")
                .addCode(body.build());
        if (sheet.asksJava()) {
            return method.addException(Exception.class).build();
        }
        return method.addModifiers(Modifier.STATIC).build();
    }

    /** The page of a sheet where these variables hold what is carried, by their names: its constant, or what Java makes. */
    CodeBlock page(Sheet sheet, Map<String, String> locals) {
        if (!sheet.asksJava()) {
            return CodeBlock.of("$L", names.of(sheet).page());
        }
        SheetArgs args = new SheetArgs(sheet, app, names);
        return args.isEmpty()
                ? CodeBlock.of("$L(request)", names.of(sheet).methods().ask())
                : CodeBlock.of("$L(request, $L)", names.of(sheet).methods().ask(), args.make(locals));
    }

    /** The method that asks Java for the page of a sheet. */
    MethodSpec asking(Sheet sheet) {
        ClassName event = JavaFiles.className(names.of(sheet).event());
        SheetArgs args = new SheetArgs(sheet, app, names);
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        names.of(sheet).methods().ask())
                .addModifiers(Modifier.PRIVATE)
                .addException(Exception.class)
                .returns(RuntimeTypes.SHEET_PAGE)
                .addParameter(RuntimeTypes.REQUEST, "request");
        List<CodeBlock> told = new ArrayList<>();
        if (!args.isEmpty()) {
            method.addParameter(args.type(), "args");
            told.add(CodeBlock.of("args"));
        }
        if (!app.values().storedData().isEmpty()) {
            told.add(CodeBlock.of("storedData(request)"));
        }
        told.add(UserCodeEmitter.enteringPage(sheet));
        return method.addStatement(
                        "return $T.required(handlers.$L(new $T(\n$L)))",
                        RuntimeTypes.ANSWER,
                        names.of(sheet).handler(),
                        event,
                        CodeBlock.join(told, ", "))
                .build();
    }

    private CodeBlock opened(Sheet sheet, Component opener) {
        String id = opener.id().orElseThrow();
        CodeBlock.Builder body = CodeBlock.builder().add("case $L -> {\n$>", JavaText.literal(ArgumentName.of(id)));
        ArgReader reader = new ArgReader(opener.args(), types);
        JavaNames used = new JavaNames();
        List.of("request", "args", "out", "settings", "handlers").forEach(used::newName);
        List<CodeBlock> members = new ArrayList<>();
        Map<String, String> locals = new LinkedHashMap<>();
        for (Arg arg : opener.args()) {
            String local = used.newName(Names.member(arg.name()));
            locals.put(arg.name(), local);
            body.addStatement("$T $L = $L", types.of(arg.type()), local, reader.read(arg));
            members.add(CodeBlock.of("\n.add($L, $L)", JavaText.literal(arg.name()), written(arg.type(), local)));
        }
        return body.addStatement(
                        "yield $L.with(out -> new $T(out)$L\n.end())",
                        page(sheet, locals),
                        RuntimeTypes.JSON_MEMBERS,
                        CodeBlock.join(members, ""))
                .add("$<}\n")
                .build();
    }

    /** A value, and how it is written: a constant by its id. */
    private static CodeBlock written(Type type, String local) {
        if (type.present() instanceof EnumType) {
            String id = type.isOptional() ? local + " == null ? null : " + local + ".id()" : local + ".id()";
            return CodeBlock.of("$L, $T.STRING", id, RuntimeTypes.JSON_FORM);
        }
        return CodeBlock.of("$L, $T.$L", local, RuntimeTypes.JSON_FORM, ((Scalar) type.present()).name());
    }
}
