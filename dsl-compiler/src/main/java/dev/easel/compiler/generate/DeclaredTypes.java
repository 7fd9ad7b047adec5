package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.RecordType;

/** The Java names of an app's own types: of the records and enums that it declares, and of what its {@code settings} and the like are. */
interface DeclaredTypes {
    /** The class of a record. */
    ClassName name(RecordType type);

    /** The class of an enum. */
    ClassName name(EnumType type);

    /** The method that gives a field of a record. */
    String accessor(RecordType type, String field);

    /** The method that gives a text of an enum: {@code id}, {@code text} or one of its further texts. */
    String accessor(EnumType type, String text);

    /** The class that reads what a workspace adds to a part of requests. */
    ClassName attributesReader(RequestPart owner);

    /** The constant of an entry. */
    String constant(EnumType type, EnumType.Entry entry);
}
