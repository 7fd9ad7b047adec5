package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.naming.Names;
import java.util.Set;

/** What has a name all over the method that writes a canvas: its params, what was loaded, and what is read of the request. */
final class CanvasVariables implements Variables {
    /** The parameters of the method, which hide params of the same name. */
    static final Set<String> PARAMETERS = Set.of("out", "data", "view");

    private final Needed needed;

    CanvasVariables(Needed needed) {
        this.needed = needed;
    }

    @Override
    public CodeBlock of(Variable variable) {
        String name = Names.member(variable.name());
        return switch (variable.origin()) {
            case PARAM -> CodeBlock.of("$L$L", PARAMETERS.contains(name) ? "this." : "", name);
            case LOAD -> CodeBlock.of("data.$L()", name);
            case APP -> ofApp(variable, name);
            case LOCAL, LOOP, USE -> throw new IllegalArgumentException(variable.name());
        };
    }

    private CodeBlock ofApp(Variable variable, String name) {
        CodeBlock value = CodeBlock.of("view.$L()", name);
        // where it may be missing in some request, none of those shows this canvas
        return RequestPart.named(variable.name())
                .filter(part -> needed.mayLack(part) && !variable.type().isOptional())
                .map(part -> CarriedParts.always(part, value))
                .orElse(value);
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
