package dev.easel.compiler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.ProtocolField;
import dev.easel.compiler.catalog.ProtocolRecord;
import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.protocol.json.Json;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The runtime gives what expressions can read of a request, in the Java of its type. */
class ProtocolRecordsFollowRuntimeTest {
    private static final List<ProtocolRecord> RECORDS = ProtocolRecords.ALL;
    private static final Map<Type, Class<?>> CLASSES = Map.of(
            Scalar.STRING, String.class,
            Scalar.BOOL, boolean.class,
            Scalar.INT, Long.class,
            Scalar.DATETIME, Instant.class,
            Scalar.URL, URI.class,
            Scalar.JSON, Json.class);

    @ParameterizedTest
    @FieldSource("RECORDS")
    void everyFieldIsAnAccessorOfTheRuntime(ProtocolRecord record) throws ReflectiveOperationException {
        for (ProtocolField member : record.members()) {
            Method accessor = javaClass(record).getMethod(member.accessor());
            Type type = member.field().type();

            assertThat(accessor.getGenericReturnType().getTypeName())
                    .as(member.accessor())
                    .isEqualTo(javaType(type.present()));
            assertThat(accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                    .as(member.accessor())
                    .isEqualTo(type.isOptional());
        }
    }

    private static String javaType(Type type) throws ClassNotFoundException {
        if (type instanceof ListType list) {
            return "%s<%s>".formatted(List.class.getName(), javaType(list.element()));
        }
        if (type instanceof RecordType record) {
            return javaClass(ProtocolRecords.named(record.name()).orElseThrow()).getName();
        }
        return CLASSES.get(type).getName();
    }

    private static Class<?> javaClass(ProtocolRecord record) throws ClassNotFoundException {
        return Class.forName("dev.easel.protocol.request." + record.javaType().replace('.', '$'));
    }
}
