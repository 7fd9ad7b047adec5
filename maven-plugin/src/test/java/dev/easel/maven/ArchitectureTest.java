package dev.easel.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.easel.maven");

    @Test
    void itKnowsTheCompilerByItsPublicFaceOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "dev.easel.maven",
                        "dev.easel.compiler",
                        "dev.easel.compiler.source",
                        "dev.easel.compiler.diagnostic",
                        "dev.easel.compiler.output",
                        "java..",
                        "javax.inject",
                        "javax.lang.model",
                        "org.apache.maven..",
                        "org.codehaus.plexus..",
                        "org.sonatype.plexus..",
                        "org.jspecify..")
                .check(PLUGIN);
    }
}
