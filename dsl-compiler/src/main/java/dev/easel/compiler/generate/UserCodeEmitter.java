package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Sheet;
import java.time.Duration;

/**
 * The request as it is told that code of the author's is about to run: which, where it is declared, and how long it may take. The place is a
 * path in the definition, not a line: what is generated does not change with a line above, or with the file that holds it.
 */
final class UserCodeEmitter {
    private UserCodeEmitter() {}

    static CodeBlock entering(Handler handler) {
        Duration budget = handler.budget();
        return CodeBlock.of(
                "request.entering($T.handler($L, $L$L))",
                RuntimeTypes.USER_CODE,
                JavaText.literal(handler.name()),
                JavaText.literal("handlers." + handler.name()),
                budget == null ? "" : ", " + budget.toMillis());
    }

    static CodeBlock enteringLoad(Canvas canvas) {
        return CodeBlock.of(
                "request.entering($T.load($L, $L))",
                RuntimeTypes.USER_CODE,
                JavaText.literal(canvas.name()),
                JavaText.literal("canvases." + canvas.name() + ".load"));
    }

    static CodeBlock enteringPage(Sheet sheet) {
        return CodeBlock.of(
                "request.entering($T.handler($L, $L))",
                RuntimeTypes.USER_CODE,
                JavaText.literal(sheet.name()),
                JavaText.literal("sheets." + sheet.name() + ".page"));
    }
}
