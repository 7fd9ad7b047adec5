package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.RecordType;

/** The Java names of the types of one app. */
final class AppTypes implements DeclaredTypes {
    private final Names names;

    AppTypes(Names names) {
        this.names = names;
    }

    @Override
    public ClassName name(RecordType type) {
        if (type.origin() == RecordType.Origin.DECLARED) {
            return JavaFiles.className(names.type(type.name()));
        }
        return JavaFiles.className(type.name().equals(Needed.SETTINGS) ? names.settings() : names.storedData());
    }

    @Override
    public ClassName name(EnumType type) {
        return JavaFiles.className(names.type(type.name()));
    }

    @Override
    public String accessor(RecordType type, String field) {
        return Names.member(field);
    }

    @Override
    public String accessor(EnumType type, String text) {
        return Names.member(text);
    }

    @Override
    public String constant(EnumType type, EnumType.Entry entry) {
        return Names.constant(entry);
    }
}
