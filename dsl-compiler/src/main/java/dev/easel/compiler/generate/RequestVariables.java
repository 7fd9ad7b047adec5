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
    private final Names names;
    private final Map<String, CodeBlock> submitted;

    /** Knows the Java of what was submitted: {@code args.id}, {@code input.email}. */
    RequestVariables(Names names, Map<String, CodeBlock> submitted) {
        this.names = names;
        this.submitted = submitted;
    }

    @Override
    public CodeBlock of(Variable variable) {
        return switch (variable.name()) {
            case Needed.SETTINGS -> CodeBlock.of("settings");
            case Needed.STORED_DATA -> CodeBlock.of("storedData");
            default -> ofRequest(variable);
        };
    }

    private CodeBlock ofRequest(Variable variable) {
        RequestPart part = RequestPart.named(variable.name()).orElseThrow();
        if (part == RequestPart.CARD_CREATION_OPTIONS) {
            return CodeBlock.of("$T.read(request)", JavaFiles.className(names.cardCreationOptionsReader()));
        }
        CodeBlock value = CodeBlock.of("request.$L()", Names.member(part.word()));
        return part == RequestPart.WORKSPACE_ID || variable.type().isOptional()
                ? value
                : CarriedParts.always(part, value);
    }

    @Override
    public CodeBlock of(Variable place, String name) {
        return Objects.requireNonNull(submitted.get(place.name() + "." + name), name);
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
