package dev.easel.compiler.expression.parse;

import dev.easel.compiler.expression.Expr.Operator;
import dev.easel.compiler.expression.Mistakes;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.parse.Token.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of tokens, by recursive descent over CEL's grammar. What CEL has and Easel has not is refused here, where it is read.
 *
 * <p>Neither the text nor the tree nests deeper than a hundred, so that nothing that walks over them needs a deep stack.
 */
final class TreeParser {
    private static final int DEEPEST = 100;
    private static final int LONGEST_INT = 63;

    /** What joins values, those that bind least first. */
    private static final List<Map<String, Operator>> LEVELS = List.of(
            Map.of("||", Operator.OR),
            Map.of("&&", Operator.AND),
            Map.of(
                    "==", Operator.EQUAL,
                    "!=", Operator.NOT_EQUAL,
                    "<", Operator.LESS,
                    "<=", Operator.AT_MOST,
                    ">", Operator.MORE,
                    ">=", Operator.AT_LEAST,
                    "in", Operator.IN),
            Map.of("+", Operator.PLUS, "-", Operator.MINUS),
            Map.of("*", Operator.TIMES));

    private final Tokens tokens;
    private final Refusals refusals;
    private final Map<Tree, Integer> heights = new IdentityHashMap<>();
    private int depth;

    TreeParser(List<Token> tokens, Mistakes mistakes) {
        this.tokens = new Tokens(tokens);
        this.refusals = new Refusals(mistakes, this.tokens);
    }

    /** The tree, unless there is a mistake. */
    Tree parse() {
        Tree tree = expression();
        return tokens.peek().kind() == Kind.END ? tree : refusals.unexpected();
    }

    /** What is wrong, if anything is. */
    Tokens tokens() {
        return tokens;
    }

    private Tree expression() {
        depth++;
        if (depth > DEEPEST) {
            return refusals.tooDeep();
        }
        int start = tokens.start();
        Tree condition = binary(0);
        Tree whole = tokens.peek().isSign("?") ? conditional(start, condition) : condition;
        depth--;
        return whole;
    }

    private Tree conditional(int start, Tree condition) {
        Token question = tokens.take();
        if (tokens.peek().isSign(":")) {
            return refusals.elvis(question);
        }
        Tree then = binary(0);
        if (!tokens.takes(":")) {
            return tokens.peek().kind() == Kind.END ? refusals.withoutColon(question) : refusals.unexpected();
        }
        Tree otherwise = expression();
        return node(new Tree.Conditional(condition, then, otherwise, tokens.from(start)), condition, then, otherwise);
    }

    private Tree binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        int start = tokens.start();
        Tree left = binary(level + 1);
        Optional<Operator> operator = operator(level);
        while (operator.isPresent()) {
            Token sign = tokens.take();
            if (tokens.peek().isName("null")) {
                return refusals.comparisonWithNull(left, sign);
            }
            Tree right = binary(level + 1);
            left = node(new Tree.Binary(operator.get(), left, right, tokens.from(start)), left, right);
            operator = operator(level);
        }
        return left;
    }

    private Optional<Operator> operator(int level) {
        Token token = tokens.peek();
        boolean sign = token.kind() == Kind.SIGN || token.isName("in");
        return sign ? Optional.ofNullable(LEVELS.get(level).get(token.text())) : Optional.empty();
    }

    private Tree unary() {
        Deque<Token> signs = new ArrayDeque<>();
        while (tokens.peek().isSign("!") || tokens.peek().isSign("-") && !isNumber(signs.peek())) {
            signs.push(tokens.take());
        }
        Tree tree = postfix();
        while (!signs.isEmpty()) {
            Token sign = signs.pop();
            Range at = tokens.from(sign.at().start());
            tree = node(sign.isSign("!") ? new Tree.Not(tree, at) : new Tree.Negative(tree, at), tree);
        }
        return tree;
    }

    /** Whether the next sign is that of a number, which is a literal; of several, as in {@code --1}, the last one is not. */
    private boolean isNumber(@Nullable Token before) {
        Kind second = tokens.second().kind();
        return (second == Kind.INT || second == Kind.DECIMAL) && (before == null || !before.isSign("-"));
    }

    private Tree postfix() {
        int start = tokens.start();
        Tree tree = primary();
        while (tokens.peek().isSign(".") || tokens.peek().isSign("[")) {
            tree = tokens.peek().isSign(".") ? member(start, tree) : at(start, tree);
        }
        return tree;
    }

    private Tree member(int start, Tree of) {
        Token point = tokens.take();
        if (tokens.peek().isSign("?")) {
            return refusals.optionalField(point);
        }
        if (tokens.peek().kind() != Kind.NAME) {
            return refusals.withoutName(point);
        }
        Token name = tokens.take();
        if (!tokens.peek().isSign("(")) {
            return node(new Tree.Member(of, name.text(), name.at(), tokens.from(start)), of);
        }
        List<Tree> arguments = arguments();
        Tree call = new Tree.Call(of, name.text(), name.at(), arguments, tokens.from(start));
        return node(node(call, of), arguments.toArray(Tree[]::new));
    }

    private Tree at(int start, Tree of) {
        Token open = tokens.take();
        boolean optional = tokens.takes("?");
        Tree key = expression();
        close(open, "]");
        Tree at = node(new Tree.At(of, key, tokens.from(start)), of, key);
        return optional ? at : refusals.withoutQuestionMark(open, key);
    }

    private List<Tree> arguments() {
        Token open = tokens.take();
        List<Tree> arguments = new ArrayList<>();
        if (!tokens.peek().isSign(")")) {
            arguments.add(expression());
            while (tokens.takes(",")) {
                arguments.add(expression());
            }
        }
        close(open, ")");
        return arguments;
    }

    private Tree primary() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NAME -> name(tokens.take());
            case STRING -> new Tree.Literal(token.text(), tokens.take().at());
            case INT, DECIMAL -> number(tokens.take(), token.at().start(), "");
            case SIGN -> sign(token);
            case BAD, END -> refusals.withoutValue();
        };
    }

    private Tree name(Token name) {
        if (tokens.peek().isSign("(")) {
            List<Tree> arguments = arguments();
            Tree call = new Tree.Call(
                    null,
                    name.text(),
                    name.at(),
                    arguments,
                    tokens.from(name.at().start()));
            return node(call, arguments.toArray(Tree[]::new));
        }
        return switch (name.text()) {
            case "true", "false" -> new Tree.Literal(name.isName("true"), name.at());
            case "null" -> refusals.nothing(name);
            default -> new Tree.Name(name.text(), name.at());
        };
    }

    private Tree sign(Token sign) {
        return switch (sign.text()) {
            case "-" -> negative(tokens.take());
            case "(" -> group(tokens.take());
            case "[" -> list(tokens.take());
            case "{" -> refusals.literalOfParts();
            case "." -> refusals.leadingPoint(sign);
            default -> refusals.withoutValue();
        };
    }

    private Tree negative(Token minus) {
        return number(tokens.take(), minus.at().start(), "-");
    }

    private Tree number(Token number, int start, String minus) {
        Range at = tokens.from(start);
        String digits = number.text();
        if (number.kind() == Kind.DECIMAL) {
            return new Tree.Literal(new BigDecimal(minus + digits), at);
        }
        boolean hexadecimal = digits.startsWith("0x");
        BigInteger value =
                hexadecimal ? new BigInteger(minus + digits.substring(2), 16) : new BigInteger(minus + digits);
        return value.bitLength() > LONGEST_INT ? refusals.tooLarge(at) : new Tree.Literal(value.longValue(), at);
    }

    private Tree group(Token open) {
        Tree tree = expression();
        close(open, ")");
        return tree;
    }

    private Tree list(Token open) {
        List<Tree.Element> elements = new ArrayList<>();
        boolean more = !tokens.peek().isSign("]");
        while (more) {
            int start = tokens.start();
            boolean ifPresent = tokens.takes("?");
            Tree value = expression();
            elements.add(new Tree.Element(value, ifPresent, tokens.from(start)));
            more = tokens.takes(",") && !tokens.peek().isSign("]");
        }
        close(open, "]");
        Tree[] values = elements.stream().map(Tree.Element::value).toArray(Tree[]::new);
        return node(new Tree.ListOf(elements, tokens.from(open.at().start())), values);
    }

    private void close(Token open, String sign) {
        if (!tokens.takes(sign)) {
            refusals.unclosed(open, sign);
        }
    }

    /** Keeps how high the tree is above its lowest leaf. */
    private Tree node(Tree tree, Tree... parts) {
        int height = heights.getOrDefault(tree, 0);
        for (Tree part : parts) {
            height = Math.max(height, heights.getOrDefault(part, 0) + 1);
        }
        heights.put(tree, height);
        return height > DEEPEST ? refusals.tooDeep() : tree;
    }
}
