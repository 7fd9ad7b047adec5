package dev.easel.compiler.expression.parse;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Mistakes;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.TemplateTree;
import dev.easel.compiler.expression.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides a text into what stands in {@code ${}} and what does not. */
final class TemplateParser {
    private static final String OPEN = "${";
    private static final String LITERAL = "$${";
    private static final String ESCAPE = "for the characters themselves, write $${";

    private final Mistakes mistakes;
    private final ExpressionParser expressions;
    private final Diagnostics said;
    private final String text;
    private final List<TemplateTree.Part> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int plainStart;
    private int at;

    TemplateParser(Mistakes mistakes, ExpressionParser expressions, Diagnostics said) {
        this.mistakes = mistakes;
        this.expressions = expressions;
        this.said = said;
        this.text = mistakes.text().text();
    }

    /** The characters of a text without holes, escapes resolved; nothing if there is a hole. */
    static Optional<String> plain(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith(OPEN, at)) {
                return Optional.empty();
            }
            at = copy(text, at, plain);
        }
        return Optional.of(plain.toString());
    }

    /** Copies a character, or what an escape stands for; gives the index behind. */
    private static int copy(String text, int at, StringBuilder to) {
        if (text.startsWith(LITERAL, at)) {
            to.append(OPEN);
            return at + LITERAL.length();
        }
        to.append(text.charAt(at));
        return at + 1;
    }

    TemplateTree parse() {
        while (at < text.length()) {
            if (text.startsWith(OPEN, at)) {
                endText();
                hole();
                plainStart = at;
            } else {
                at = copy(text, at, plain);
            }
        }
        endText();
        return new TemplateTree(parts);
    }

    private void endText() {
        if (!plain.isEmpty()) {
            parts.add(new TemplateTree.Text(plain.toString(), new Range(plainStart, at)));
            plain.setLength(0);
        }
    }

    private void hole() {
        Range inside = new Range(at + OPEN.length(), text.length());
        Lexer lexer = new Lexer(mistakes, inside, true);
        boolean closed = lexer.isClosed();
        Range hole = new Range(at, closed ? lexer.end() + 1 : text.length());
        parts.add(new TemplateTree.Hole(tree(lexer, hole), hole));
        at = hole.end();
    }

    private Tree tree(Lexer lexer, Range hole) {
        if (!lexer.isClosed() && !lexer.hasUnclosedQuote()) {
            said.add(unclosed(hole));
            return new Tree.Wrong(hole);
        }
        return expressions.isTooLong(mistakes, hole) ? new Tree.Wrong(hole) : expressions.tree(lexer, mistakes, hole);
    }

    private Diagnostic unclosed(Range hole) {
        Range open = new Range(hole.start(), hole.start() + OPEN.length());
        Diagnostic wrong = mistakes.syntax(open, "nothing closes this `${`").note(ESCAPE);
        boolean comment = text.substring(hole.start()).contains("//");
        return comment ? wrong.note("`//` starts a comment, which hides the rest of its line") : wrong;
    }
}
