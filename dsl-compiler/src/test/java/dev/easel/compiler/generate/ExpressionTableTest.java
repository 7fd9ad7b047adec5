package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.expression.Expr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The Java of expressions, and what it gives: {@code expressions/java.txt} lists both. {@code -Deasel.rewrite=true} writes it anew from
 * the expressions in it.
 */
class ExpressionTableTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "expressions", "java.txt");
    private static final String JAVA = "    ";
    private static final String VALUE = "    // ";

    @Test
    void expressionsAreTheJavaOfTheTable() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        String written =
                written(lines.stream().filter(line -> !line.startsWith(JAVA)).toList());
        if (Boolean.getBoolean("easel.rewrite")) {
            Files.writeString(TABLE, written);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(written);
    }

    /** The Java of all expressions of the table. */
    static EmittedJava java() throws IOException {
        return EmittedJava.of(Files.readAllLines(TABLE).stream()
                .filter(line -> isExpression(line) && !line.startsWith(JAVA))
                .map(Cafe::expression)
                .toList());
    }

    /** The table with the Java and the value of every expression in it. */
    private static String written(List<String> lines) {
        List<Expr> expressions = new ArrayList<>();
        lines.stream()
                .filter(ExpressionTableTest::isExpression)
                .forEach(line -> expressions.add(Cafe.expression(line)));
        EmittedJava java = EmittedJava.of(expressions);
        List<String> texts = java.texts();
        EmittedJava.Running running = java.compiled();
        StringBuilder table = new StringBuilder();
        int index = 0;
        for (String line : lines) {
            table.append(line).append('\n');
            if (isExpression(line)) {
                Object value = running.value(index, CafeValues.usual());
                texts.get(index++)
                        .lines()
                        .forEach(text ->
                                table.append(JAVA).append(text.stripTrailing()).append('\n'));
                table.append(VALUE).append(shown(value)).append('\n');
            }
        }
        return table.toString();
    }

    private static boolean isExpression(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static String shown(@Nullable Object value) {
        return String.valueOf(value).replace("\n", "\\n");
    }
}
