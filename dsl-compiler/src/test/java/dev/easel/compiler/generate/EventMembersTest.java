package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.source.SourceFile;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No canvas that a handler answers with takes the name of a method that events have anyway. */
class EventMembersTest {
    private static final List<String> REPLIES = List.of("confirm", "soldOut");

    @TestFactory
    Stream<DynamicTest> aCanvasCalledLikeAMemberOfEveryEventIsRefused() throws ClassNotFoundException {
        Class<?> event = JavaCompilation.of(
                        CoffeeOrder.ordering("return event.confirm();").sources())
                .loader()
                .loadClass("com.example.coffee.canvas.OrderEvent");
        List<String> members = Stream.of(event.getMethods())
                .map(Method::getName)
                .filter(name -> !REPLIES.contains(name))
                .distinct()
                .toList();
        assertThat(members).contains("request", "show", "hashCode");
        return members.stream().map(name -> DynamicTest.dynamicTest(name, () -> isRefused(name)));
    }

    private static void isRefused(String method) {
        String canvas = method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        SourceFile source = SourceFile.of("app.easel.yaml", """
                app: app
                surfaces: {messenger: [home]}
                handlers: {decide: [%1$s]}
                flows: {initialize: decide}
                canvases: {%1$s: {components: [{text: Hello}]}}
                """.formatted(canvas));

        assertThat(new EaselCompiler()
                        .compile(CompileRequest.check(List.of(source)))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsAnyOf(DiagnosticCode.RESERVED_NAME, DiagnosticCode.EVENT_MEMBER);
    }
}
