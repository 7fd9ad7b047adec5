package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ProtocolField;
import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Expr.Operator;
import dev.easel.compiler.type.RecordType;
import java.util.List;
import java.util.Optional;

/** Texts of the protocol that are compared with a word are compared with one that Intercom is known to send. */
final class OpenSets {
    private final Diagnostics said;

    OpenSets(Diagnostics said) {
        this.said = said;
    }

    void check(Expr.Binary comparison) {
        if (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.NOT_EQUAL) {
            check(comparison.left(), comparison.right());
            check(comparison.right(), comparison.left());
        }
    }

    private void check(Expr field, Expr other) {
        Expr word = other instanceof Expr.Widened widened ? widened.of() : other;
        if (word instanceof Expr.Literal literal && literal.value() instanceof String text) {
            words(field).filter(words -> !words.contains(text)).ifPresent(words -> unknown(literal, text, words));
        }
    }

    private static Optional<List<String>> words(Expr field) {
        return field instanceof Expr.Member member && member.of().type().present() instanceof RecordType record
                ? ProtocolRecords.named(record.name())
                        .filter(known -> record.origin() == RecordType.Origin.PROTOCOL)
                        .flatMap(known -> known.member(member.name()))
                        .map(ProtocolField::words)
                        .filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    private void unknown(Expr.Literal literal, String text, List<String> words) {
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_CONSTANT, literal.span(), "Intercom is not known to send `" + text + "` here");
        said.add(Suggestion.closest(text, words)
                .map(meant -> unknown.suggesting("did you mean `" + meant + "`?"))
                .orElse(unknown)
                .note("it sends " + WordList.of(words)));
    }
}
