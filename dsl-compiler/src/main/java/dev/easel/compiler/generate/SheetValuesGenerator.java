package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record of what the page of a sheet submits, and the class that reads it. */
final class SheetValuesGenerator {
    private final Names names;
    private final JavaTypes types;

    SheetValuesGenerator(Names names) {
        this.names = names;
        this.types = JavaTypes.of(names);
    }

    /** The record. */
    TypeSpec generate(Sheet sheet) {
        TypedParameters parameters = new TypedParameters(types);
        TypeSpec.Builder type = parameters
                .record(names.of(sheet).values().simpleName(), sheet.values())
                .addJavadoc(Javadoc.of("What the page of sheet " + Javadoc.code(sheet.name()) + " submits."));
        parameters.freezing(sheet.values()).ifPresent(type::addMethod);
        return type.build();
    }

    /** The class that reads it. */
    TypeSpec generateReader(Sheet sheet) {
        ClassName name = JavaFiles.className(names.of(sheet).values());
        JsonTypeEmitter json = new JsonTypeEmitter(names, types);
        List<CodeBlock> values = new ArrayList<>();
        for (TypedName value : sheet.values()) {
            values.add(CodeBlock.of(
                    "reader.$L($L, $L)",
                    value.type().isOptional() ? "optional" : "required",
                    JavaText.literal(value.name()),
                    json.type(value.type().present())));
        }
        return TypeSpec.classBuilder(names.of(sheet).reader().simpleName())
                .addJavadoc(Javadoc.of("Reads what the page of sheet " + Javadoc.code(sheet.name()) + " submits."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(json.constants())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addJavadoc(
                                Javadoc.of(
                                        "Reads the values.",
                                        "@param request has submitted them",
                                        "@return the values",
                                        "@throws dev.easel.protocol.request.StaleSubmitException if one is missing or of another type"))
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(name)
                        .addParameter(RuntimeTypes.REQUEST, "request")
                        .addStatement("$1T reader = $1T.of(request)", RuntimeTypes.SHEET_READER)
                        .addStatement("return new $T(\n$L)", name, CodeBlock.join(values, ",\n"))
                        .build())
                .build();
    }
}
