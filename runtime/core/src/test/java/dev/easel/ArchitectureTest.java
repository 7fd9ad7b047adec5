package dev.easel;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import dev.easel.runtime.signature.SignatureVerifier;
import dev.easel.runtime.signature.VerifiedBytes;
import java.security.MessageDigest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and what must stay inside one. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.easel");

    @Test
    void packagesKnowOnlyWhatStandsBelowThem() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.easel..")
                .layer("json")
                .definedBy("dev.easel.protocol.json")
                .layer("screen")
                .definedBy("dev.easel.protocol.screen")
                .layer("input")
                .definedBy("dev.easel.runtime.input")
                .layer("canvas")
                .definedBy("dev.easel.protocol.canvas")
                .layer("signature")
                .definedBy("dev.easel.runtime.signature")
                .layer("request")
                .definedBy("dev.easel.protocol.request")
                .layer("text")
                .definedBy("dev.easel.runtime.text")
                .layer("type")
                .definedBy("dev.easel.runtime.type")
                .layer("app")
                .definedBy("dev.easel.runtime.app")
                .layer("sheet")
                .definedBy("dev.easel.runtime.sheet")
                .layer("value")
                .definedBy("dev.easel.runtime.value")
                .layer("service")
                .definedBy("dev.easel.runtime")
                .layer("settings")
                .definedBy("dev.easel.runtime.settings")
                .whereLayer("json")
                .mayOnlyAccessLayers("text")
                .whereLayer("screen")
                .mayOnlyAccessLayers("json")
                .whereLayer("input")
                .mayOnlyAccessLayers("json", "request", "screen", "text", "type")
                .whereLayer("canvas")
                .mayOnlyAccessLayers("json")
                .whereLayer("signature")
                .mayNotAccessAnyLayer()
                .whereLayer("request")
                .mayOnlyAccessLayers("json", "screen", "signature")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("type")
                .mayOnlyAccessLayers("json", "text")
                .whereLayer("app")
                .mayOnlyAccessLayers("json", "request", "text", "type", "input", "sheet")
                .whereLayer("sheet")
                .mayOnlyAccessLayers("json", "request")
                .whereLayer("value")
                .mayNotAccessAnyLayer()
                .whereLayer("service")
                .mayOnlyAccessLayers("json", "signature", "request", "screen", "input", "app", "sheet")
                .whereLayer("settings")
                .mayOnlyAccessLayers("type", "service")
                .ensureAllClassesAreContainedInArchitecture()
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.easel.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void onlyOnePackageKnowsTheJsonLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.easel.protocol.json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CORE);
    }

    @Test
    void theFunctionsStandOnJavaAlone() {
        classes()
                .that()
                .resideInAPackage("dev.easel.runtime.text")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.easel.runtime.text", "java..", "org.jspecify.annotations")
                .check(CORE);
    }

    @Test
    void noSignatureShowsTheJsonLibrary() {
        classes().that(are(visible())).should(showNoTypeOf("tools.jackson")).check(CORE);
    }

    @Test
    void onlyTheVerifiersPackageMakesVerifiedBytes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.easel.runtime.signature")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "it makes VerifiedBytes", call -> call.getTargetOwner().isEquivalentTo(VerifiedBytes.class)))
                .check(CORE);
        classes()
                .that()
                .areAssignableTo(VerifiedBytes.class)
                .should(haveNoPublicConstructor())
                .check(CORE);
    }

    @Test
    void signaturesAreComparedInConstantTime() {
        classes()
                .that()
                .areAssignableTo(SignatureVerifier.class)
                .should()
                .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
                .check(CORE);
        noClasses()
                .that()
                .areAssignableTo(SignatureVerifier.class)
                .should()
                .callMethod(Arrays.class, "equals", byte[].class, byte[].class)
                .orShould()
                .callMethod(String.class, "equals", Object.class)
                .orShould()
                .callMethod(String.class, "equalsIgnoreCase", String.class)
                .check(CORE);
    }

    @Test
    void coreKnowsNoSockets() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "com.sun.net..", "java.nio.channels..", "org.eclipse..")
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> visible() {
        return DescribedPredicate.describe("public", type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static ArchCondition<JavaClass> haveNoPublicConstructor() {
        return new ArchCondition<>("have no public constructor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(ArchitectureTest::isExposed)
                        .forEach(constructor ->
                                events.add(SimpleConditionEvent.violated(constructor, constructor.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> showNoTypeOf(String root) {
        return new ArchCondition<>("show no type of " + root) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(ArchitectureTest::isExposed)
                        .filter(member -> member.getAllInvolvedRawTypes().stream()
                                        .anyMatch(involved -> involved.getName().startsWith(root))
                                || throwsTypeOf(root, member))
                        .forEach(member -> events.add(SimpleConditionEvent.violated(member, member.getDescription())));
            }
        };
    }

    private static boolean throwsTypeOf(String root, JavaMember member) {
        return member instanceof JavaMethod method
                && method.getExceptionTypes().stream()
                        .anyMatch(type -> type.getName().startsWith(root));
    }

    private static boolean isExposed(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
