package dev.easel.compiler.generate;

import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.DeclaredType;
import dev.easel.compiler.naming.Names;

/** The record of a declared type. */
final class RecordGenerator {
    private final TypedParameters parameters;

    RecordGenerator(Names names) {
        this.parameters = new TypedParameters(new JavaTypes(new AppTypes(names)));
    }

    TypeSpec generate(DeclaredType.Record record) {
        TypeSpec.Builder type = parameters
                .record(record.name(), record.fields())
                .addJavadoc(Javadoc.of("Type " + Javadoc.code(record.name()) + "."))
                .addAnnotation(RuntimeTypes.NULL_MARKED);
        parameters.freezing(record.fields()).ifPresent(type::addMethod);
        return type.build();
    }
}
