package dev.easel.compiler.model;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import org.jspecify.annotations.Nullable;

/** What using a component does. */
public sealed interface Action extends Sourced {

    /** Which action it is. */
    ActionType type();

    /**
     * The app is asked what to show.
     *
     * @param target where it leads; null only if nothing says so, which is a mistake
     * @param span where the action is written
     */
    record Submit(@Nullable Target target, SourceSpan span) implements Action {
        @Override
        public ActionType type() {
            return ActionType.SUBMIT;
        }
    }

    /**
     * An address is opened.
     *
     * @param type in a new tab, or as a sheet
     * @param url the address
     * @param sheet the sheet of the app whose page is there; null if it is any other page
     * @param span the address in the file, or the name of the sheet
     */
    record Open(ActionType type, Value url, @Nullable String sheet, SourceSpan span) implements Action {
        /** One that opens what is no sheet of the app. */
        public Open(ActionType type, Value url, SourceSpan span) {
            this(type, url, null, span);
        }
    }
}
