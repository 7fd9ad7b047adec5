package dev.easel.compiler.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.catalog.ProtocolRecord;
import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java of Easel's types. */
final class JavaTypes {
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

    private final DeclaredTypes declared;

    JavaTypes(DeclaredTypes declared) {
        this.declared = declared;
    }

    /** The Java of an app's types. */
    static JavaTypes of(Names names) {
        return new JavaTypes(new AppTypes(names));
    }

    /** Whether the values of a type, if none of them can be missing, are no objects. */
    static boolean isPrimitive(Type type) {
        return type == Scalar.INT || type == Scalar.BOOL;
    }

    /** The type of a variable, a record's part or a method's result. */
    TypeName of(Type type) {
        if (type instanceof OptionalType optional) {
            return of(optional.present()).box().annotated(NULLABLE);
        }
        if (type instanceof ListType list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), argument(list.element()));
        }
        if (type instanceof MapType map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), argument(map.key()), argument(map.value()));
        }
        if (type instanceof Scalar scalar) {
            return scalar(scalar);
        }
        return name(type);
    }

    /** The type as an argument of another. */
    TypeName argument(Type type) {
        return of(type).box();
    }

    /** The class of a record or an enum. */
    ClassName name(Type type) {
        if (type instanceof EnumType enumType) {
            return declared.name(enumType);
        }
        if (type instanceof RecordType record) {
            return isOfProtocol(record) ? RuntimeTypes.request(protocol(record).javaType()) : declared.name(record);
        }
        throw new IllegalArgumentException(type.word());
    }

    /** The method that gives a field of a record or a text of an enum. */
    String accessor(Type type, String member) {
        if (type instanceof EnumType enumType) {
            return declared.accessor(enumType, member);
        }
        if (type instanceof RecordType record) {
            return isOfProtocol(record)
                    ? protocol(record).member(member).orElseThrow().accessor()
                    : declared.accessor(record, member);
        }
        throw new IllegalArgumentException(type.word());
    }

    /** The class that reads what a workspace adds to a part of requests, if that is what a member is. */
    Optional<ClassName> attributes(Expr.Member member) {
        return RequestPart.WITH_ATTRIBUTES.stream()
                .filter(owner -> member.name().equals(ProtocolRecords.ATTRIBUTES))
                .filter(owner -> member.of().type().present().equals(owner.type()))
                .map(declared::attributesReader)
                .findFirst();
    }

    /** The constant of an entry of an enum. */
    String constant(EnumType type, EnumType.Entry entry) {
        return declared.constant(type, entry);
    }

    private static TypeName scalar(Scalar scalar) {
        return switch (scalar) {
            case STRING, MARKDOWN -> ClassName.get(String.class);
            case INT -> TypeName.LONG;
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case BOOL -> TypeName.BOOLEAN;
            case DATE -> ClassName.get(LocalDate.class);
            case TIME -> ClassName.get(LocalTime.class);
            case DATETIME -> ClassName.get(Instant.class);
            case ZONE -> ClassName.get(ZoneId.class);
            case URL -> ClassName.get(URI.class);
            case JSON -> RuntimeTypes.JSON;
        };
    }

    private static boolean isOfProtocol(RecordType record) {
        return record.origin() == RecordType.Origin.PROTOCOL;
    }

    private static ProtocolRecord protocol(RecordType record) {
        return ProtocolRecords.named(record.name()).orElseThrow();
    }
}
