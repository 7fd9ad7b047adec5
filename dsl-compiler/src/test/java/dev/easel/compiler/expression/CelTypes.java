package dev.easel.compiler.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.types.TypeParamType;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.TypeVariable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Easel's types as CEL's: records and enums are messages, decimals doubles, and what CEL does not know is opaque. */
final class CelTypes implements CelTypeProvider {
    private final SampleScope scope;
    private final Map<String, StructType> structs = new HashMap<>();

    CelTypes(SampleScope scope) {
        this.scope = scope;
        scope.names().forEach(name -> of(scope.variable(name).orElseThrow().type()));
    }

    CelType of(Type type) {
        if (type instanceof Scalar scalar) {
            return of(scalar);
        }
        if (type.isOptional()) {
            return OptionalType.create(of(type.present()));
        }
        if (type instanceof dev.easel.compiler.type.ListType list) {
            return ListType.create(of(list.element()));
        }
        if (type instanceof dev.easel.compiler.type.MapType map) {
            return MapType.create(SimpleType.STRING, of(map.value()));
        }
        return type == TypeVariable.T ? TypeParamType.create("T") : message(type);
    }

    private static CelType of(Scalar type) {
        return switch (type) {
            case STRING -> SimpleType.STRING;
            case INT -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
            case BOOL -> SimpleType.BOOL;
            case DATETIME -> SimpleType.TIMESTAMP;
            default -> OpaqueType.create("easel." + type.word());
        };
    }

    private CelType message(Type type) {
        String name = name(type);
        if (!structs.containsKey(name)) {
            Map<String, Type> fields = new LinkedHashMap<>();
            if (type instanceof RecordType record) {
                scope.types().fields(record).forEach(field -> fields.put(field.name(), field.type()));
            } else if (type instanceof EnumType choice) {
                choice.allTexts().forEach(text -> fields.put(text, Scalar.STRING));
            }
            structs.put(
                    name,
                    StructType.create(
                            name,
                            ImmutableSet.copyOf(fields.keySet()),
                            field -> Optional.ofNullable(fields.get(field)).map(this::of)));
            fields.values().forEach(this::of);
        }
        return StructTypeReference.create(name);
    }

    private static String name(Type type) {
        String kind = type instanceof RecordType record ? record.origin().name().toLowerCase() + "." : "";
        return "easel." + kind + type.word();
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(structs.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(structs.get(name));
    }
}
