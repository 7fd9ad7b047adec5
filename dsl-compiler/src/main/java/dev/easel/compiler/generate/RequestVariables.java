package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.naming.Names;
import java.util.Map;
import java.util.Objects;

/** What has a name in a method of the dispatcher that follows a target: the settings, what travels with the card, and the request. */
final class RequestVariables implements Variables {
    private final Map<String, CodeBlock> args;

    /** Knows the Java of each argument by its name. */
    RequestVariables(Map<String, CodeBlock> args) {
        this.args = args;
    }

    @Override
    public CodeBlock of(Variable variable) {
        return switch (variable.name()) {
            case Needed.SETTINGS -> CodeBlock.of("settings");
            case Needed.STORED_DATA -> CodeBlock.of("storedData");
            default -> ofRequest(variable);
        };
    }

    private static CodeBlock ofRequest(Variable variable) {
        RequestPart part = RequestPart.named(variable.name()).orElseThrow();
        CodeBlock value = CodeBlock.of("request.$L()", Names.member(part.word()));
        return part == RequestPart.WORKSPACE_ID || variable.type().isOptional()
                ? value
                : CodeBlock.of("$T.requireNonNull($L)", Objects.class, value);
    }

    @Override
    public CodeBlock of(Variable place, String name) {
        return Objects.requireNonNull(args.get(name), name);
    }

    @Override
    public CodeBlock of(Function.Need need) {
        return switch (need) {
            case LOCALE -> CodeBlock.of("view.locale()");
            case ZONE -> CodeBlock.of("view.zone()");
            case CLOCK -> CodeBlock.of("view.now()");
        };
    }

    @Override
    public CodeBlock loop(LoopTest test) {
        throw new IllegalArgumentException(test.field());
    }
}
