package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.naming.Names;
import org.jspecify.annotations.Nullable;

/** The answer that a target leads to, as an expression of the dispatcher. */
final class TargetEmitter {
    /** The dispatcher's constant for results without an entry. */
    static final String NO_RESULTS = "NO_RESULTS";

    private final App app;
    private final Names names;

    TargetEmitter(App app, Names names) {
        this.app = app;
        this.names = names;
    }

    CodeBlock answer(Target target) {
        if (target instanceof Target.ToCanvas canvas) {
            return show(canvas);
        }
        if (target instanceof Target.ToHandler toHandler) {
            Handler handler = app.handler(toHandler);
            return CodeBlock.of(
                    "$T.of(handlers.$L(new $T(request)))",
                    RuntimeTypes.ANSWER,
                    names.of(handler).method(),
                    JavaFiles.className(names.of(handler).event()));
        }
        return CodeBlock.of("$T.results(out -> out.segment($L))", RuntimeTypes.ANSWER, NO_RESULTS);
    }

    CodeBlock show(Target.ToCanvas target) {
        return CodeBlock.of(
                "$T.show(new $T())",
                RuntimeTypes.ANSWER,
                JavaFiles.className(names.of(app.canvas(target)).type()));
    }

    static CodeBlock stale() {
        return CodeBlock.of("$T.STALE", RuntimeTypes.BUILT_IN_ANSWER);
    }

    /** Whether Java decides there, and may throw. */
    static boolean decides(@Nullable Target target) {
        return target instanceof Target.ToHandler;
    }
}
