package dev.easel.compiler.catalog;

import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.RecordType;
import java.util.List;
import java.util.Optional;

/**
 * A record of Canvas Kit's requests.
 *
 * @param type its type; the name is Canvas Kit's
 * @param javaType the runtime's record, without its package {@code dev.easel.protocol.request}: {@code Contact.Location}
 * @param meaning what it is, as a phrase
 * @param members its fields, in Canvas Kit's order
 */
public record ProtocolRecord(RecordType type, String javaType, String meaning, List<ProtocolField> members) {
    /** Freezes the list. */
    public ProtocolRecord {
        members = List.copyOf(members);
    }

    /** The name by which expressions know it. */
    public String name() {
        return type.name();
    }

    /** Its fields, as types know them. */
    public List<Field> fields() {
        return members.stream().map(ProtocolField::field).toList();
    }

    /** The field of this name. */
    public Optional<ProtocolField> member(String name) {
        return members.stream()
                .filter(member -> member.field().name().equals(name))
                .findFirst();
    }
}
