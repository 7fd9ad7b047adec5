package dev.easel.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.easel.runtime.signature.SignatureVerifier;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses TESTKIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.easel.testkit");

    @Test
    void itKnowsNeitherServersNorTheJsonLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.easel.runtime.http..", "tools.jackson..", "org.eclipse..", "com.sun.net..")
                .check(TESTKIT);
    }

    @Test
    void itSignsWithItsOwnCode() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SignatureVerifier.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javax.crypto..")
                .check(TESTKIT);
    }
}
