package dev.easel.compiler.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The records and enums that an app's expressions know, by name. */
public final class Types {
    private final Map<RecordType, List<Field>> records;
    private final Map<String, EnumType> enums;

    /** Knows these. */
    public Types(Map<RecordType, List<Field>> records, Map<String, EnumType> enums) {
        this.records = Map.copyOf(records);
        this.enums = Map.copyOf(enums);
    }

    /** The fields of a record, as declared. */
    public List<Field> fields(RecordType type) {
        return type.hasOwnFields() ? type.fields() : records.getOrDefault(type, List.of());
    }

    /** The field of a record, if it has it. */
    public Optional<Field> field(RecordType type, String name) {
        return fields(type).stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The enum of this name. */
    public Optional<EnumType> enumType(String name) {
        return Optional.ofNullable(enums.get(name));
    }

    /** The names of all enums. */
    public Set<String> enumNames() {
        return enums.keySet();
    }
}
