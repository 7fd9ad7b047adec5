package dev.easel.compiler.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.generate.AppBuilder;
import dev.easel.compiler.model.App;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamerTest {
    @ParameterizedTest
    @CsvSource({
        "menu, MenuCanvas, menu, onMenu",
        "sold-out, SoldOutCanvas, soldOut, onSoldOut",
        "stored_data, StoredDataCanvas, storedData, onStoredData",
        "page-2-of-3, Page2Of3Canvas, page2Of3, onPage2Of3",
        "x, XCanvas, x, onX"
    })
    void aCanvasIsWrittenAsJavaWritesNames(String name, String type, String reply, String submit) {
        App app = new AppBuilder("coffee-order").canvas(name).build();
        CanvasNames names = Namer.name(app, Conversation.of(app), new Diagnostics())
                .of(app.canvases().get(0));
        assertThat(names.type()).isEqualTo(new JavaType("com.example.app.canvas", type));
        assertThat(names.replyMethod()).isEqualTo(reply);
        assertThat(names.submitMethod()).isEqualTo(submit);
    }

    @ParameterizedTest
    @CsvSource({"date-of-birth, dateOfBirth", "userId, userId", "_id, id", "a__b, aB", "last_, last", "line-2, line2"})
    void aValueIsWrittenAsJavaWritesNames(String name, String member) {
        assertThat(Names.member(name)).isEqualTo(member);
    }

    @Test
    void whatPeopleNameIsInTheirPackageAndTheRestBelowIt() {
        App app = new AppBuilder("coffee-order").handler("open-shop").build();
        Names names = Namer.name(app, Conversation.of(app), new Diagnostics());
        assertThat(names.app().path()).isEqualTo("com/example/app/CoffeeOrder.java");
        assertThat(names.handlers().path()).isEqualTo("com/example/app/CoffeeOrderHandlers.java");
        assertThat(names.dispatcher().path()).isEqualTo("com/example/app/CoffeeOrderDispatcher.java");
        assertThat(names.event().path()).isEqualTo("com/example/app/canvas/CoffeeOrderEvent.java");
        assertThat(names.of(app.handlers().get(0)))
                .isEqualTo(new HandlerNames(
                        new JavaType("com.example.app.canvas", "OpenShopEvent"),
                        "openShop",
                        "handleOpenShop",
                        "checkOpenShop",
                        Map.of()));
    }

    @Test
    void appsOfOnePackageWouldOverwriteEachOther() {
        CompileResult result = compile("com.example", "com.example");
        assertThat(result.files()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(said -> {
            assertThat(said.code()).isEqualTo(DiagnosticCode.SHARED_PACKAGE);
            assertThat(said.span()).hasToString("b.easel.yaml:1:6");
            assertThat(said.related()).hasSize(1);
        });
    }

    @Test
    void anAppInTheGeneratedPackageOfAnotherDoesNotEither() {
        assertThat(compile("com.example", "com.example.canvas").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.SHARED_PACKAGE);
        assertThat(compile("com.example.canvas", "com.example").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.SHARED_PACKAGE);
    }

    @Test
    void packagesThatDifferInCaseAloneAreOneFolderSomewhere() {
        assertThat(compile("com.example", "com.Example").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.SHARED_PACKAGE);
    }

    @Test
    void appsOfTwoPackagesDoNotMeet() {
        CompileResult result = compile("com.example.a", "com.example.b");
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.files()).hasSize(8);
    }

    @Test
    void whoeverOnlyChecksMayLookAtAppsThatAreNeverGeneratedTogether() {
        List<SourceFile> sources = List.of(source("a", "com.example"), source("b", "com.example"));
        assertThat(new EaselCompiler().compile(CompileRequest.check(sources)).diagnostics())
                .isEmpty();
    }

    private static CompileResult compile(String onePackage, String otherPackage) {
        return new EaselCompiler()
                .compile(CompileRequest.generate(List.of(source("a", onePackage), source("b", otherPackage))));
    }

    private static SourceFile source(String app, String javaPackage) {
        return SourceFile.of(app + ".easel.yaml", """
                app: %s
                package: %s
                surfaces: {messenger: [home]}
                flows: {initialize: start}
                canvases: {start: {components: [{text: Hello}]}}
                """.formatted(app, javaPackage));
    }
}
