package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuntimeTypesTest {
    @Test
    void everyTypeThatGeneratedCodeNamesIsInTheRuntime() throws IllegalAccessException {
        List<ClassName> types = types();
        assertThat(types).isNotEmpty();
        for (ClassName type : types) {
            assertThatCode(() -> Class.forName(type.reflectionName())).doesNotThrowAnyException();
        }
    }

    private static List<ClassName> types() throws IllegalAccessException {
        List<ClassName> types = new ArrayList<>();
        for (Field field : RuntimeTypes.class.getDeclaredFields()) {
            if (field.getType() == ClassName.class) {
                types.add((ClassName) field.get(null));
            }
        }
        return types;
    }
}
