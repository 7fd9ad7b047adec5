package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.DeclaredType;
import dev.easel.compiler.naming.Names;

/** The record of a declared type. */
final class RecordGenerator {
    /** A constructor with more parts than this is no way to change one of them. */
    private static final int FEW = 5;

    private final Names names;
    private final TypedParameters parameters;

    RecordGenerator(Names names) {
        this.names = names;
        this.parameters = new TypedParameters(JavaTypes.of(names));
    }

    TypeSpec generate(DeclaredType.Record record) {
        TypeSpec.Builder type = parameters
                .record(record.name(), record.fields())
                .addJavadoc(Javadoc.of("Type " + Javadoc.code(record.name()) + "."))
                .addAnnotation(RuntimeTypes.NULL_MARKED);
        parameters.freezing(record.fields()).ifPresent(type::addMethod);
        if (record.fields().size() > FEW) {
            ClassName name = JavaFiles.className(names.type(record.name()));
            record.fields()
                    .forEach(field ->
                            type.addMethod(parameters.with(name, Javadoc.code(record.name()), record.fields(), field)));
        }
        return type.build();
    }
}
