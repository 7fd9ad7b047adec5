package dev.easel.compiler.catalog;

import java.util.List;

/**
 * The action that a component can have.
 *
 * @param types what it can be
 * @param required whether Canvas Kit refuses the component without one
 * @param basis how it is known
 */
public record ActionPlace(List<ActionType> types, boolean required, Basis basis) {
    static final ActionPlace ANY =
            new ActionPlace(List.of(ActionType.SUBMIT, ActionType.URL, ActionType.SHEET), false, Basis.DOCUMENTED);

    /** Freezes the list. */
    public ActionPlace {
        types = List.copyOf(types);
    }

    static ActionPlace only(ActionType type, Basis basis) {
        return new ActionPlace(List.of(type), false, basis);
    }

    ActionPlace whichIsRequired() {
        return new ActionPlace(types, true, basis);
    }

    /** Whether the action can be of this type. */
    public boolean takes(ActionType type) {
        return types.contains(type);
    }
}
