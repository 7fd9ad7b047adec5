package dev.easel.runtime.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The server knows sockets and the service, and neither JSON nor what a request means. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.easel.runtime.http");

    @Test
    void theServerStandsOnTheServiceAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.slf4j..",
                        "org.eclipse.jetty..",
                        "dev.easel.runtime",
                        "dev.easel.runtime.app",
                        "dev.easel.runtime.signature",
                        "dev.easel.runtime.http")
                .check(CLASSES);
    }
}
