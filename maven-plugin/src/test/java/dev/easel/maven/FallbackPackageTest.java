package dev.easel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbackPackageTest {
    @ParameterizedTest
    @CsvSource({
        "com.example, coffee, com.example.coffee",
        "com.example, coffee-order, com.example.coffee_order",
        "Com.Example, Coffee.Order, com.example.coffee.order",
        "com.example, 2fast, com.example._2fast",
        "com.example, new, com.example.new_",
        "com..example, _, com.example.__",
        "com.exämple, -, com.ex_mple.__",
    })
    void isAlwaysANameThatJavaReads(String groupId, String artifactId, String javaPackage) {
        assertThat(FallbackPackage.of(groupId, artifactId)).isEqualTo(javaPackage);
        assertThat(SourceVersion.isName(javaPackage)).isTrue();
    }
}
