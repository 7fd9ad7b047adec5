package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.RecordType;
import java.util.List;

/** A type that the definition declares. */
public sealed interface DeclaredType extends Sourced {
    /** Its name. */
    String name();

    /**
     * A record.
     *
     * @param type the type
     * @param fields its fields, as declared
     * @param span the name in the file
     */
    record Record(RecordType type, List<TypedName> fields, SourceSpan span) implements DeclaredType {
        /** Freezes the list. */
        public Record {
            fields = List.copyOf(fields);
        }

        @Override
        public String name() {
            return type.name();
        }
    }

    /**
     * An enum.
     *
     * @param type the type, entries included
     * @param span the name in the file
     */
    record Enum(EnumType type, SourceSpan span) implements DeclaredType {
        @Override
        public String name() {
            return type.name();
        }
    }
}
