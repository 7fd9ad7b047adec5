package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What is carried to a sheet whose page Java makes: by all that opens it; what only some carry may be missing. */
final class SheetArgs {
    private static final String ARGS = "Args";

    private final Sheet sheet;
    private final Names names;
    private final List<TypedName> union;
    private final boolean always;

    SheetArgs(Sheet sheet, App app, Names names) {
        this.sheet = sheet;
        this.names = names;
        List<Component> openers = app.openers(sheet);
        this.union = union(openers);
        this.always = openers.stream().noneMatch(opener -> opener.args().isEmpty());
    }

    private static List<TypedName> union(List<Component> openers) {
        Map<String, TypedName> union = new LinkedHashMap<>();
        openers.stream()
                .flatMap(opener -> opener.args().stream())
                .forEach(arg -> union.putIfAbsent(arg.name(), typed(arg, openers)));
        return List.copyOf(union.values());
    }

    private static TypedName typed(Arg arg, List<Component> openers) {
        boolean always = openers.stream()
                .allMatch(opener -> opener.args().stream()
                        .anyMatch(other ->
                                other.name().equals(arg.name()) && !other.type().isOptional()));
        Type type = arg.type().present();
        return new TypedName(arg.name(), always ? type : type.optional(), null, arg.span());
    }

    boolean isEmpty() {
        return union.isEmpty();
    }

    /** Whether whatever opens the sheet carries something. */
    boolean always() {
        return always;
    }

    ClassName type() {
        return JavaFiles.className(names.of(sheet).event()).nestedClass(ARGS);
    }

    /** The record. */
    TypeSpec generate() {
        return new TypedParameters(JavaTypes.of(names))
                .record(ARGS, union)
                .addModifiers(Modifier.STATIC)
                .addJavadoc(Javadoc.of("What the id of the component carries that opens the sheet."))
                .build();
    }

    /** The record of these, each in a variable of this name; what is not among them is missing. */
    CodeBlock make(Map<String, String> locals) {
        List<CodeBlock> values = new ArrayList<>();
        union.forEach(name -> values.add(CodeBlock.of("$L", locals.getOrDefault(name.name(), "null"))));
        return CodeBlock.of("new $T($L)", type(), CodeBlock.join(values, ", "));
    }
}
