package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.expression.Expr;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However deep expressions nest, their Java is as long as they are, and is compiled in no time. */
class NestedExpressionsTest {
    private static final int DEPTH = 20;
    private static final int LONGEST_LEVEL = 110;

    /** What stands for {@code #} in the level around it, and at last what nests nothing. {@code @} makes names differ. */
    private static final List<Map.Entry<String, String>> LEVELS = List.of(
            Map.entry("(open ? # : 5)", "cups"),
            Map.entry("(open ? # : 5)", "points"),
            Map.entry("points.orValue(#)", "cups"),
            Map.entry("points.or(#)", "points"),
            Map.entry("drink.rating.or(#)", "points"),
            Map.entry("points.optMap(x@, #)", "points"),
            Map.entry("drink.rating.optMap(x@, #)", "points"),
            Map.entry("(# == open)", "open"),
            Map.entry("!(# != vip)", "open"),
            Map.entry("drinks.exists(x@, #)", "open"),
            Map.entry("drinks.map(x@, #)[?0].orValue(names)", "names"),
            Map.entry("(# + cups)", "cups"),
            Map.entry("(# + shop)", "shop"));

    private static Expr nested(String level, String innermost) {
        String text = innermost;
        for (int i = 0; i < DEPTH; i++) {
            text = level.replace("#", text).replace("@", String.valueOf(i));
        }
        return Cafe.expression(text);
    }

    @Test
    @Timeout(60)
    void nestedExpressionsStayShort() {
        EmittedJava java = EmittedJava.of(LEVELS.stream()
                .map(level -> nested(level.getKey(), level.getValue()))
                .toList());

        assertThat(java.texts())
                .allSatisfy(text -> assertThat(text.replaceAll("\n +", "")).hasSizeLessThan(DEPTH * LONGEST_LEVEL));
        assertThat(java.compiled().type()).isNotNull();
    }
}
