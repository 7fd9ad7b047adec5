package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls one after the other, each on what the one before it gives: on one line, or if that were too long, each on its own.
 *
 * @param start what the first is called on
 * @param calls the calls
 */
record Pipeline(CodeBlock start, List<CodeBlock> calls) {
    private static final int FEWEST_LINES = 2;

    /** Freezes the list. */
    Pipeline {
        calls = List.copyOf(calls);
    }

    static Pipeline of(String format, Object... parts) {
        return new Pipeline(CodeBlock.of(format, parts), List.of());
    }

    Pipeline then(String format, Object... parts) {
        List<CodeBlock> more = new ArrayList<>(calls);
        more.add(CodeBlock.of(format, parts));
        return new Pipeline(start, more);
    }

    CodeBlock code() {
        CodeBlock line = joined(".");
        return calls.size() < FEWEST_LINES || Lines.fits(line) ? line : joined("\n.");
    }

    private CodeBlock joined(String separator) {
        CodeBlock.Builder code = start.toBuilder();
        calls.forEach(call -> code.add(separator + "$L", call));
        return code.build();
    }
}
