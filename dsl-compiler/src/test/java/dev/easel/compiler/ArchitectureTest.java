package dev.easel.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the compiler's packages. */
class ArchitectureTest {
    private static final String ROOT = "dev.easel.compiler.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.easel.compiler");

    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("diagnostic", Set.of("source")),
            Map.entry("yaml", Set.of("source", "diagnostic")),
            Map.entry("catalog", Set.of("type")),
            Map.entry("expression", Set.of("source", "diagnostic", "type", "catalog", "text")),
            Map.entry("expression.parse", Set.of("diagnostic", "source", "expression")),
            Map.entry(
                    "expression.check",
                    Set.of("source", "diagnostic", "type", "catalog", "text", "expression", "expression.parse")),
            Map.entry("declaration", Set.of("source", "yaml", "catalog", "type")),
            Map.entry("syntax", Set.of("source", "diagnostic", "yaml", "catalog", "type", "declaration")),
            Map.entry("type", Set.of()),
            Map.entry("model", Set.of("source", "catalog", "type", "expression")),
            Map.entry(
                    "link",
                    Set.of(
                            "source",
                            "diagnostic",
                            "yaml",
                            "catalog",
                            "type",
                            "declaration",
                            "expression",
                            "expression.parse",
                            "expression.check",
                            "model",
                            "content")),
            Map.entry("content", Set.of("catalog", "type", "expression", "model")),
            Map.entry("flow", Set.of("source", "catalog", "expression", "model")),
            Map.entry("text", Set.of()),
            Map.entry(
                    "rule",
                    Set.of(
                            "source",
                            "diagnostic",
                            "catalog",
                            "type",
                            "expression",
                            "model",
                            "content",
                            "flow",
                            "text")),
            Map.entry("naming", Set.of("source", "diagnostic", "catalog", "type", "model", "flow")),
            Map.entry("output", Set.of()),
            Map.entry(
                    "generate",
                    Set.of(
                            "source",
                            "catalog",
                            "type",
                            "expression",
                            "model",
                            "content",
                            "flow",
                            "naming",
                            "output"))));

    @TestFactory
    Stream<DynamicTest> aPackageKnowsOnlyWhatItStandsOn() {
        return ARROWS.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> onlyKnows(name).check(CLASSES)));
    }

    private static ArchRule onlyKnows(String name) {
        String[] forbidden = ARROWS.keySet().stream()
                .filter(other -> !other.equals(name) && !ARROWS.get(name).contains(other))
                .map(other -> ROOT + other)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("dev.easel.compiler")
                .allowEmptyShould(true);
    }

    @Test
    void everyPackageHasItsArrows() {
        String[] known = Stream.concat(
                        Stream.of("dev.easel.compiler"),
                        ARROWS.keySet().stream().map(name -> ROOT + name))
                .toArray(String[]::new);
        noClasses().should().resideOutsideOfPackages(known).check(CLASSES);
    }

    @Test
    void noPackageStandsOnItself() {
        SlicesRuleDefinition.slices()
                .matching("dev.easel.compiler.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void onlyYamlKnowsTheYamlLibrary() {
        onlyIn("yaml", "org.snakeyaml..").check(CLASSES);
    }

    @Test
    void onlyGenerateKnowsJavaPoet() {
        onlyIn("generate", "com.palantir.javapoet..").check(CLASSES);
    }

    @Test
    void nothingKnowsTheRuntimeOrMaven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.easel.protocol..", "dev.easel.runtime..", "org.apache.maven..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> marked = CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(marked)
                .containsAll(CLASSES.stream().map(JavaClass::getPackageName).toList());
    }

    @Test
    void nothingIsMadeToBeExtended() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    private static ArchRule onlyIn(String name, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + name)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
