package dev.easel.compiler.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.easel.compiler.catalog.Function.Signature;
import dev.easel.compiler.type.Scalar;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The table says of every function what the runtime has. */
class FunctionsTest {
    private static final List<Function> FUNCTIONS = Functions.ALL;

    @Test
    void aNameIsOneFunctions() {
        assertThat(Functions.names()).doesNotHaveDuplicates();
        assertThat(Functions.named("upper")).map(Function::name).contains("upper");
        assertThat(Functions.named("uper")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void aFunctionIsExplainedAndShown(Function function) {
        assertThat(function.meaning()).isNotBlank().doesNotEndWith(".");
        assertThat(function.source()).isNotBlank();
        assertThat(function.examples()).isNotEmpty();
        assertThat(function.signatures()).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void everySignatureIsAMethodOfTheRuntime(Function function) {
        for (Signature signature : function.signatures()) {
            Method method = RuntimeMethods.of(function, signature);

            assertThat(Modifier.isPublic(method.getModifiers())).isTrue();
            assertThat(Modifier.isStatic(method.getModifiers())).isTrue();
            assertThat(method.getExceptionTypes()).isEmpty();
            assertThat(method.getReturnType()).isEqualTo(RuntimeMethods.java(signature.result()));
            assertThat(method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                    .isEqualTo(signature.result().isOptional());
        }
    }

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void onlyTextsAreCheckedAsLiterals(Function function) {
        for (Signature signature : function.signatures()) {
            signature
                    .literals()
                    .keySet()
                    .forEach(position ->
                            assertThat(signature.parameters().get(position)).isEqualTo(Scalar.STRING));
        }
    }

    @Test
    void everyMethodOfTheRuntimeIsAFunction() {
        Set<Method> known = new HashSet<>();
        for (Function function : FUNCTIONS) {
            function.signatures().forEach(signature -> known.add(RuntimeMethods.of(function, signature)));
        }

        assertThat(publicClasses()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers())))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void noClassOfTheRuntimeIsCalledAsOneOfJavas() {
        List<String> packages = List.of("java.lang.", "java.util.", "java.time.", "java.math.", "java.net.");

        assertThat(publicClasses()
                        .map(Class::getSimpleName)
                        .flatMap(name -> packages.stream().map(each -> each + name)))
                .noneMatch(FunctionsTest::exists);
    }

    private static Stream<Class<?>> publicClasses() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(RuntimeMethods.PACKAGE).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect);
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
