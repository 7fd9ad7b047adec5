package dev.easel.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.easel.cli");

    @Test
    void itKnowsTheCompilerByItsPublicFaceOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.easel.compiler.yaml..",
                        "dev.easel.compiler.syntax..",
                        "dev.easel.compiler.catalog..",
                        "dev.easel.compiler.model..",
                        "dev.easel.compiler.link..",
                        "dev.easel.compiler.content..",
                        "dev.easel.compiler.flow..",
                        "dev.easel.compiler.rule..",
                        "dev.easel.compiler.naming..",
                        "dev.easel.compiler.generate..",
                        "org.snakeyaml..",
                        "com.palantir..")
                .check(CLI);
    }

    @Test
    void sendingKnowsNeitherTheCompilerNorTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("dev.easel.cli.send")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.easel.cli", "dev.easel.compiler..", "picocli..")
                .check(CLI);
    }

    @Test
    void exportingKnowsOfTheCompilerWhatItSaysAndWrites() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.easel.cli.export", "dev.easel.cli.value")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.easel.cli",
                        "dev.easel.cli.send",
                        "dev.easel.compiler",
                        "dev.easel.compiler.source",
                        "picocli..")
                .check(CLI);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.easel.(**)").should().beFreeOfCycles().check(CLI);
    }
}
