package dev.easel.compiler.generate;

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
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of the dispatcher that hand a page what the component carries that opens it. */
final class SheetArgsEmitter {
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
        return !app.openers(sheet).isEmpty();
    }

    /** The method that makes the page of a sheet for what has opened it. */
    MethodSpec page(Sheet sheet) {
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$1T args = $1T.of(request.componentId())", RuntimeTypes.COMPONENT_ARGS)
                .add("return switch (args.name()) {\n$>");
        app.openers(sheet).forEach(opener -> body.add(opened(sheet, opener)));
        body.add("default -> $L;\n$<};\n", names.of(sheet).page());
        return MethodSpec.methodBuilder(names.of(sheet).pageMethod())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.SHEET_PAGE)
                .addParameter(RuntimeTypes.REQUEST, "request")
                .addCode(body.build())
                .build();
    }

    private CodeBlock opened(Sheet sheet, Component opener) {
        String id = opener.id().orElseThrow();
        CodeBlock.Builder body = CodeBlock.builder().add("case $L -> {\n$>", JavaText.literal(ArgumentName.of(id)));
        ArgReader reader = new ArgReader(opener.args(), types);
        JavaNames used = new JavaNames();
        List.of("request", "args", "out").forEach(used::newName);
        List<CodeBlock> members = new ArrayList<>();
        for (Arg arg : opener.args()) {
            String local = used.newName(Names.member(arg.name()));
            body.addStatement("$T $L = $L", types.of(arg.type()), local, reader.read(arg));
            members.add(CodeBlock.of("\n.add($L, $L)", JavaText.literal(arg.name()), written(arg.type(), local)));
        }
        return body.addStatement(
                        "yield $L.with(out -> new $T(out)$L\n.end())",
                        names.of(sheet).page(),
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
