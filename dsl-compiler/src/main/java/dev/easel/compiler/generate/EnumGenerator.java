package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.DeclaredType;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The enum of a declared type: each constant with its id and its texts, and the constant of an id. */
final class EnumGenerator {
    private final Names names;

    EnumGenerator(Names names) {
        this.names = names;
    }

    TypeSpec generate(DeclaredType.Enum declared) {
        EnumType type = declared.type();
        List<String> parts = type.allTexts();
        TypeSpec.Builder spec = TypeSpec.enumBuilder(type.name())
                .addJavadoc(Javadoc.of("Type " + Javadoc.code(type.name()) + "."))
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC);
        type.entries().forEach(entry -> spec.addEnumConstant(Names.constant(entry), constant(entry)));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (String part : parts) {
            String name = Names.member(part);
            spec.addField(String.class, name, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(String.class, name).addStatement("this.$1L = $1L", name);
        }
        spec.addMethod(constructor.build());
        parts.forEach(part -> spec.addMethod(getter(part)));
        return spec.addMethod(ofId(type)).build();
    }

    private static TypeSpec constant(EnumType.Entry entry) {
        List<String> texts = new ArrayList<>(List.of(entry.id(), entry.text()));
        texts.addAll(entry.texts());
        CodeBlock arguments =
                CodeBlock.of("$L", texts.stream().map(JavaText::literal).collect(Collectors.joining(", ")));
        return TypeSpec.anonymousClassBuilder(arguments)
                .addJavadoc("$L.", Javadoc.code(entry.text()))
                .build();
    }

    private static MethodSpec getter(String part) {
        String name = Names.member(part);
        String sentence = switch (part) {
            case "id" -> "Gives what travels.";
            case "text" -> "Gives what people read.";
            default -> "Gives the text " + Javadoc.code(part) + ".";
        };
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Javadoc.of(sentence, "@return the " + (part.equals("id") ? "id" : "text")))
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", name)
                .build();
    }

    private MethodSpec ofId(EnumType type) {
        ClassName name = JavaFiles.className(names.type(type.name()));
        Optional<EnumType.Entry> byDefault =
                type.entries().stream().filter(EnumType.Entry::isDefault).findFirst();
        TypeName result = byDefault.isPresent() ? name : RuntimeTypes.nullable(name);
        String otherwise = byDefault.map(Names::constant).orElse("null");
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("if (id == null)")
                .addStatement("return $L", otherwise)
                .endControlFlow()
                .add("return switch (id) {\n$>");
        for (EnumType.Entry entry : type.entries()) {
            body.add("case $L -> $L;\n", JavaText.literal(entry.id()), Names.constant(entry));
        }
        body.add("default -> $L;\n$<};\n", otherwise);
        return MethodSpec.methodBuilder("ofId")
                .addJavadoc(Javadoc.of(
                        "Finds the constant of an id.",
                        "@param id the id, or null",
                        "@return the constant, or "
                                + byDefault
                                        .map(entry ->
                                                Javadoc.code(entry.name()) + " for null and for an id that is unknown")
                                        .orElse("null if there is none")))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(RuntimeTypes.nullable(ClassName.get(String.class)), "id")
                .addCode(body.build())
                .build();
    }
}
