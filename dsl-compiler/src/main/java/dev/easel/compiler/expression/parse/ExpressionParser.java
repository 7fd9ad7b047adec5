package dev.easel.compiler.expression.parse;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.expression.ExpressionText;
import dev.easel.compiler.expression.Mistakes;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.TemplateTree;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.parse.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Reads expressions, and texts that hold them. Whatever it is given, it makes a tree, or says one thing and makes a {@link Tree.Wrong}. */
public final class ExpressionParser {
    private static final int LONGEST = 10_000;
    private static final String NOTHING = "there is no expression here";

    private final Diagnostics said;

    /** A parser that says what is wrong here. */
    public ExpressionParser(Diagnostics said) {
        this.said = said;
    }

    /** Reads a text that is an expression. */
    public Tree parse(ExpressionText text) {
        return parse(text, new Range(0, text.text().length()));
    }

    /** Reads a part of a text that is an expression. */
    public Tree parse(ExpressionText text, Range part) {
        Mistakes mistakes = new Mistakes(text);
        if (isTooLong(mistakes, part) || isInHole(mistakes, part)) {
            return new Tree.Wrong(part);
        }
        return tree(new Lexer(mistakes, part, false), mistakes, part);
    }

    /** Divides a text into what stands in {@code ${}} and what does not. */
    public TemplateTree template(ExpressionText text) {
        return new TemplateParser(new Mistakes(text), this, said).parse();
    }

    /** The characters of a text that holds no expression, escapes resolved; nothing if it holds one. */
    public static Optional<String> plain(String text) {
        return TemplateParser.plain(text);
    }

    /** The tree of what stands at {@code part}, which is all or a hole. */
    Tree tree(Lexer lexer, Mistakes mistakes, Range part) {
        List<Token> tokens = lexer.tokens();
        if (tokens.get(0).kind() == Kind.END) {
            said.add(mistakes.syntax(part, NOTHING));
            return new Tree.Wrong(part);
        }
        TreeParser parser = new TreeParser(tokens, mistakes);
        Tree tree = parser.parse();
        parser.tokens().mistake().ifPresent(said::add);
        return parser.tokens().mistake().isPresent() ? new Tree.Wrong(part) : tree;
    }

    boolean isTooLong(Mistakes mistakes, Range part) {
        boolean tooLong = part.end() - part.start() > LONGEST;
        if (tooLong) {
            String message = "an expression has at most 10,000 characters";
            said.add(
                    mistakes.of(DiagnosticCode.EXPRESSION_TOO_LARGE, new Range(part.start(), part.start() + 1), message)
                            .note("Java can supply a value as it is needed"));
        }
        return tooLong;
    }

    /** Whether an expression stands in {@code ${}} where all is one. */
    private boolean isInHole(Mistakes mistakes, Range part) {
        String written = mistakes.text().text().substring(part.start(), part.end());
        int start = part.start() + written.length() - written.stripLeading().length();
        int end = part.start() + written.stripTrailing().length();
        if (!written.strip().startsWith("${") || !written.strip().endsWith("}")) {
            return false;
        }
        Lexer inside = new Lexer(mistakes, new Range(start + 2, end), true);
        if (!inside.isClosed() || inside.end() != end - 1) {
            return false;
        }
        said.add(inHole(mistakes, new Range(start, end)));
        return true;
    }

    private static Diagnostic inHole(Mistakes mistakes, Range hole) {
        Range bare = new Range(hole.start() + 2, hole.end() - 1);
        if (mistakes.text().text().substring(bare.start(), bare.end()).isBlank()) {
            return mistakes.syntax(hole, NOTHING);
        }
        Diagnostic wrong = mistakes.syntax(hole, "this is an expression already, and needs no `${`");
        String written = mistakes.text().span(bare.start(), bare.end()).text();
        return wrong.note("write it bare: " + mistakes.excerpt(bare).strip())
                .fixedBy(new Fix(wrong.span(), written.strip()));
    }
}
