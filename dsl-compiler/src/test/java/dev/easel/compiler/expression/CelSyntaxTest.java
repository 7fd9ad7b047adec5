package dev.easel.compiler.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.Tries;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.expression.parse.ExpressionParser;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Easel's parser and CEL's own: what both read is the same tree, what CEL reads and Easel does not is said to be no part of the
 * language, and whatever a text holds, one thing at most is said of it.
 */
class CelSyntaxTest {
    private static final List<String> NAMES = new SampleScope().names();
    private static final int TRIES = Tries.of(2_000);
    private static final int BATCH = TRIES / 100;

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void bothReadTheSameTree(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BATCH; i++) {
            isReadAlike(new RandomExpression(random, NAMES, true).make());
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void bothReadTheSameTreeOfDamagedExpressions(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BATCH; i++) {
            RandomExpression expressions = new RandomExpression(random, NAMES, false);
            isReadAlike(expressions.damaged(expressions.make()));
        }
    }

    @Test
    void bothReadTheSameTreeOfTheCases() {
        Stream.of("syntax", "types")
                .flatMap(folder -> ExpressionCases.expressions(folder).stream())
                .forEach(CelSyntaxTest::isReadAlike);
    }

    private static void isReadAlike(String expression) {
        Diagnostics said = new Diagnostics();
        ExpressionText text = ExpressionCases.text(expression);
        Tree tree = new ExpressionParser(said).parse(text);
        assertThat(said.sorted().size()).as(expression).isEqualTo(tree instanceof Tree.Wrong ? 1 : 0);
        said.sorted().forEach(diagnostic -> isInside(diagnostic, expression));
        Optional<String> theirs = CelTree.of(expression);
        if (theirs.isPresent() && said.sorted().isEmpty()) {
            assertThat(TreePrinter.printLikeCel(tree)).as(expression).isEqualTo(theirs.get());
        } else if (theirs.isPresent()) {
            assertThat(said.sorted().get(0)).as(expression).matches(CelSyntaxTest::isMeant);
        }
    }

    /** Whether what is refused is refused on purpose, as docs/decisions/0015-expressions.md lists. */
    private static boolean isMeant(Diagnostic diagnostic) {
        boolean part = diagnostic.code() == DiagnosticCode.NOT_IN_EXPRESSIONS
                || diagnostic.code() == DiagnosticCode.EXPRESSION_TOO_LARGE;
        return part
                || diagnostic
                        .message()
                        .matches(
                                "a value must stand before this `,`|no text can hold .*|`\\?\\.` is no sign of expressions"
                                        + "|`[xXuU0-9A-Fa-f.+-]+in` is neither a number nor a name");
    }

    private static void isInside(Diagnostic diagnostic, String expression) {
        isInside(diagnostic.span());
        Fix fix = diagnostic.fix();
        if (fix != null) {
            isInside(fix.span());
        }
        assertThat(diagnostic.message()).as(expression).isNotBlank();
    }

    private static void isInside(SourceSpan span) {
        SourceFile file = span.file();
        int start = file.index(span.line(), span.column());
        int end = file.index(span.endLine(), span.endColumn());
        assertThat(file.span(start, end)).isEqualTo(span);
    }
}
