package dev.easel.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.signature.SheetUserDecrypter;
import dev.easel.runtime.signature.SignatureVerifier;
import java.util.List;
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
    void itSignsAndEncryptsWithItsOwnCode() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SignatureVerifier.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(SheetUserDecrypter.class)
                .check(TESTKIT);
        noClasses()
                .that()
                .doNotHaveSimpleName("SheetUserEncrypter")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.crypto..")
                .check(TESTKIT);
    }

    // one that is not passed on would be answered by its default in tests, and by the app in production
    @Test
    void aWatchedAppPassesEveryQuestionOn() {
        JavaClasses apps = new ClassFileImporter().importClasses(CanvasApp.class, WatchedApp.class);

        assertThat(questions(apps.get(WatchedApp.class))).containsAll(questions(apps.get(CanvasApp.class)));
    }

    private static List<String> questions(JavaClass app) {
        return app.getMethods().stream()
                .map(method -> method.getName() + method.getRawParameterTypes())
                .toList();
    }
}
