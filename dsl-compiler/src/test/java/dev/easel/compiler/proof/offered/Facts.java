package dev.easel.compiler.proof.offered;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What expressions of a target can read.
 *
 * @param inputs what was entered, by id; null where nothing was, and copies as a list
 * @param args the arguments, as texts, by name
 * @param step the one number of the stored data
 * @param admin the id of the teammate who acts; empty where there is none
 */
record Facts(Function<String, @Nullable Object> inputs, Map<String, String> args, long step, String admin) {
    @Nullable
    Object input(String id) {
        return inputs.apply(id);
    }

    String arg(String name) {
        String value = args.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }
}
