package dev.easel.compiler.declaration;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;

/** What using a component does, as written. */
public sealed interface ActionDecl extends Sourced {

    /**
     * In short: {@code submit: menu}.
     *
     * @param target where it leads
     * @param word where {@code submit} is written
     */
    record Submit(TargetDecl target, Word word) implements ActionDecl {
        @Override
        public SourceSpan span() {
            return word.span();
        }
    }

    /**
     * In short: {@code url: https://example.com}.
     *
     * @param type the action
     * @param url the address
     */
    record Open(ActionType type, AttributeDecl url) implements ActionDecl {
        @Override
        public SourceSpan span() {
            return url.name().span();
        }
    }

    /**
     * In short: {@code sheet: date}.
     *
     * @param sheet the name of a sheet of the app
     * @param word where {@code sheet} is written
     */
    record OpenSheet(Word sheet, Word word) implements ActionDecl {
        @Override
        public SourceSpan span() {
            return word.span();
        }
    }

    /**
     * As Canvas Kit has it: {@code action: {type: submit}}.
     *
     * @param word where {@code action} is written
     * @param type what it is said to be
     * @param members everything else that is said of it
     */
    record Verbatim(Word word, Word type, List<AttributeDecl> members) implements ActionDecl {
        /** Freezes the list. */
        public Verbatim {
            members = List.copyOf(members);
        }

        @Override
        public SourceSpan span() {
            return word.span();
        }
    }
}
