package dev.easel.runtime.input;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an input is on screen, and as what.
 *
 * @param askedIfShown whether it is asked for only where it is there
 * @param args what its id carries; null if that is written as the definition has it
 */
record Presence(boolean askedIfShown, @Nullable CopyKey<?> args) {
    static final Presence ALWAYS = new Presence(false, null);

    Presence asked(boolean ifShown) {
        return new Presence(ifShown, args);
    }

    /** The id among these that is its own with what it carries; its own if there is none, or if nobody can say which of several it is. */
    String id(String own, Collection<String> there) {
        if (args == null) {
            return own;
        }
        List<String> carrying =
                there.stream().filter(id -> args.read(own, id) != null).toList();
        return carrying.size() == 1 ? carrying.get(0) : own;
    }
}
