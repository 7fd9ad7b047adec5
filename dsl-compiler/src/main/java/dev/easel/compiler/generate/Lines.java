package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/** Pieces of an expression: on one line, or if that were too long, each on its own. */
final class Lines {
    private static final int WIDTH = 100;
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private Lines() {}

    /** A format in which {@code ~} is a blank, or a line break if it must. */
    static CodeBlock of(String format, Object... parts) {
        CodeBlock line = CodeBlock.of(format.replace('~', ' '), parts);
        return fits(line) ? line : CodeBlock.of(format.replace('~', '\n'), parts);
    }

    /** Whether something is one line, and short enough in a file that imports what it names. */
    static boolean fits(CodeBlock code) {
        String text = code.toString();
        return text.indexOf('\n') < 0 && PACKAGES.matcher(text).replaceAll("").length() <= WIDTH;
    }
}
