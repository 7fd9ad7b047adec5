package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import java.util.List;

/** Finds what a list has twice. */
final class Repeats {
    private Repeats() {}

    static boolean isNew(Word word, List<Word> before, Diagnostics said) {
        for (Word first : before) {
            if (first.text().equals(word.text())) {
                said.add(
                        Diagnostic.of(DiagnosticCode.LISTED_TWICE, word.span(), "`" + word.text() + "` is listed twice")
                                .related(first.span(), "the first one"));
                return false;
            }
        }
        return true;
    }
}
