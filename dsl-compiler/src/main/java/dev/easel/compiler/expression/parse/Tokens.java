package dev.easel.compiler.expression.parse;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.parse.Token.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens, read one after the other. After the first mistake there are no more of them, so that nothing else can be said. */
final class Tokens {
    private final List<Token> tokens;
    private int next;
    private @Nullable Diagnostic mistake;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The next one. */
    Token peek() {
        return tokens.get(next);
    }

    /** The one after the next one. */
    Token second() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** Takes the next one. */
    Token take() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    /** Takes the next one if it is this sign. */
    boolean takes(String sign) {
        boolean taken = peek().isSign(sign);
        if (taken) {
            next++;
        }
        return taken;
    }

    /** Where the next one starts. */
    int start() {
        return peek().at().start();
    }

    /** The last one taken. */
    Token last() {
        return tokens.get(Math.max(0, next - 1));
    }

    /** From {@code start} to the end of the last one taken. */
    Range from(int start) {
        return new Range(start, Math.max(start, last().at().end()));
    }

    /** Whether none was taken yet. */
    boolean isFirst() {
        return next == 0;
    }

    /** Keeps the first mistake, and ends the tokens. A token that is none is the mistake, whatever else was missed there. */
    Tree fail(Diagnostic wrong) {
        if (mistake == null) {
            Diagnostic ofToken = peek().mistake();
            mistake = ofToken == null ? wrong : ofToken;
            next = tokens.size() - 1;
        }
        return new Tree.Wrong(peek().at());
    }

    /** The mistake, if there was one. */
    Optional<Diagnostic> mistake() {
        return Optional.ofNullable(mistake);
    }
}
