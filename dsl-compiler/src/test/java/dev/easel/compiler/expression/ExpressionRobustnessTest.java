package dev.easel.compiler.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.easel.compiler.Tries;
import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.expression.check.ExpressionChecker;
import dev.easel.compiler.expression.parse.ExpressionParser;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with an expression is said once, where it is, and nothing throws. */
class ExpressionRobustnessTest {
    private static final int TRIES = Tries.of(2_000);
    private static final int BATCH = TRIES / 50;
    private static final SampleScope SCOPE = new SampleScope();
    private static final Pattern NAMES =
            Pattern.compile("(?<![\\w.])(" + String.join("|", SCOPE.names()) + ")\\b(?!\\()");

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void anUnknownNameIsTheOnlyThingThatIsSaid(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BATCH; i++) {
            String expression = new RandomTyped(random, SCOPE).make();
            List<Integer> places = new ArrayList<>();
            Matcher names = NAMES.matcher(expression);
            while (names.find()) {
                places.add(names.start());
            }
            if (!places.isEmpty()) {
                int place = places.get(random.nextInt(places.size()));
                String wrong = expression.substring(0, place)
                        + NAMES.matcher(expression.substring(place)).replaceFirst("nowhere");
                assertThat(said(wrong)).as(wrong).hasSize(1);
            }
        }
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void whateverStandsInATextIsAnswered(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BATCH; i++) {
            RandomExpression expressions = new RandomExpression(random, SCOPE.names(), true);
            String typed = new RandomTyped(random, SCOPE).make();
            String text = "Hello ${" + expressions.damaged(typed) + "} and ${" + expressions.make() + "}";
            said(expressions.damaged(typed)).forEach(ExpressionRobustnessTest::isInside);
            inTemplate(expressions.damaged(text)).forEach(ExpressionRobustnessTest::isInside);
        }
    }

    @Test
    void whatIsLongOrDeepIsCheckedInNoTime() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            said("(".repeat(90) + "drink" + ".price-count)".repeat(90));
            said("(".repeat(90) + "input" + ".date-of-birth)".repeat(90));
            said("count" + "-x".repeat(99));
            said("open ? [1] : ".repeat(90) + "[2.5]");
            said("[".repeat(90) + "1], [2.5]" + "]".repeat(89));
            said("[" + "nowhere, ".repeat(1_000) + "1]");
            said("[" + "1, ".repeat(3_000) + "'a']");
            said("first(".repeat(90) + "drinks" + ")".repeat(90));
            said("limit" + ".or(limit)".repeat(90));
            said("numbers" + ".map(x, x)".repeat(90));
            said("drinks.map(a, ".repeat(90) + "a" + ")".repeat(90));
        });
    }

    private static List<Diagnostic> said(String expression) {
        Diagnostics said = new Diagnostics();
        ExpressionText text = ExpressionCases.text(expression);
        check(new ExpressionParser(said).parse(text), text, said);
        return said.sorted();
    }

    private static List<Diagnostic> inTemplate(String written) {
        Diagnostics said = new Diagnostics();
        ExpressionText text = ExpressionCases.text(written);
        for (TemplateTree.Part part : new ExpressionParser(said).template(text).parts()) {
            if (part instanceof TemplateTree.Hole hole) {
                check(hole.tree(), text, said);
            }
        }
        return said.sorted();
    }

    private static void check(Tree tree, ExpressionText text, Diagnostics said) {
        new ExpressionChecker(SCOPE.types(), Functions.ALL, said).check(tree, text, SCOPE);
    }

    private static void isInside(Diagnostic diagnostic) {
        isInside(diagnostic.span());
        Fix fix = diagnostic.fix();
        if (fix != null) {
            isInside(fix.span());
        }
    }

    private static void isInside(SourceSpan span) {
        SourceFile file = span.file();
        int start = file.index(span.line(), span.column());
        int end = file.index(span.endLine(), span.endColumn());
        assertThat(file.span(start, end)).isEqualTo(span);
    }
}
