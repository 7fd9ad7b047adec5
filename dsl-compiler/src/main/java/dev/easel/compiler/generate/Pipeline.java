package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Calls one after the other, each on what the one before it gives: on one line, or if that were too long, each on its own.
 *
 * @param start what the first is called on
 * @param calls the calls
 */
record Pipeline(CodeBlock start, List<CodeBlock> calls) {
    private static final int WIDTH = 100;
    private static final int FEWEST_LINES = 2;
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

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
        return calls.size() < FEWEST_LINES || width(line) <= WIDTH ? line : joined("\n.");
    }

    private CodeBlock joined(String separator) {
        CodeBlock.Builder code = start.toBuilder();
        calls.forEach(call -> code.add(separator + "$L", call));
        return code.build();
    }

    /** How wide it is in a file that imports what it names. */
    private static int width(CodeBlock line) {
        return PACKAGES.matcher(line.toString()).replaceAll("").length();
    }
}
