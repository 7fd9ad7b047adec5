package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.source.SourceSpan;
import java.time.Duration;

/** The request as it is told that code of the author's is about to run: which, where it is declared, and how long it may take. */
final class UserCodeEmitter {
    private UserCodeEmitter() {}

    static CodeBlock entering(Handler handler) {
        Duration budget = handler.budget();
        return CodeBlock.of(
                "request.entering($T.handler($L, $L$L))",
                RuntimeTypes.USER_CODE,
                JavaText.literal(handler.name()),
                place(handler.span()),
                budget == null ? "" : ", " + budget.toMillis());
    }

    static CodeBlock enteringLoad(Canvas canvas) {
        return CodeBlock.of(
                "request.entering($T.load($L, $L))",
                RuntimeTypes.USER_CODE,
                JavaText.literal(canvas.name()),
                place(canvas.load().names().get(0).span()));
    }

    static CodeBlock enteringPage(Sheet sheet) {
        return CodeBlock.of(
                "request.entering($T.handler($L, $L))",
                RuntimeTypes.USER_CODE,
                JavaText.literal(sheet.name()),
                place(sheet.span()));
    }

    private static String place(SourceSpan span) {
        return JavaText.literal(span.file().name() + ":" + span.line());
    }
}
