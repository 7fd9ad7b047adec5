package dev.easel.protocol.screen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a dropdown, single-select or checkbox on screen lets people choose. */
public final class Choice {
    /** Nothing can be chosen. */
    static final Choice NONE = new Choice(List.of(), List.of(), true);

    private final Set<String> offered = new HashSet<>();
    private final Set<String> value = new HashSet<>();
    private final boolean blocked;

    // what the canvas chose itself may come back even where it is disabled: nobody can take it away there
    Choice(List<Entry> options, List<String> value, boolean blocked) {
        Set<String> shown = value.isEmpty() ? Set.of() : new HashSet<>(value);
        for (Entry option : options) {
            if (!option.disabled()) {
                offered.add(option.id());
            }
            if (shown.contains(option.id())) {
                this.value.add(option.id());
            }
        }
        this.blocked = blocked;
    }

    /**
     * Tells whether people can have chosen these options. A component that is disabled or saved offers none, but its own value may come back
     * as it was; an option that is disabled may if it is part of that.
     *
     * @param ids ids of options
     * @return true if all of them were offered
     */
    public boolean offers(Set<String> ids) {
        if (blocked) {
            return value.equals(ids);
        }
        return ids.stream().allMatch(id -> offered.contains(id) || value.contains(id));
    }
}
