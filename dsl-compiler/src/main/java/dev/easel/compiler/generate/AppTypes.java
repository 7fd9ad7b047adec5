package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.naming.KeyName;
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
        if (type.origin() == RecordType.Origin.KEY) {
            KeyName key = names.key(type);
            return JavaFiles.className(key.inputs()).nestedClass(key.simpleName());
        }
        for (RequestPart owner : RequestPart.WITH_ATTRIBUTES) {
            if (type.equals(ProtocolRecords.attributes(owner))) {
                return JavaFiles.className(names.attributes(owner));
            }
        }
        return JavaFiles.className(
                switch (type.name()) {
                    case Needed.SETTINGS -> names.settings();
                    case Needed.STORED_DATA -> names.storedData();
                    default -> names.cardCreationOptions();
                });
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
    public ClassName attributesReader(RequestPart owner) {
        return JavaFiles.className(names.attributesReader(owner));
    }

    @Override
    public String constant(EnumType type, EnumType.Entry entry) {
        return Names.constant(entry);
    }
}
