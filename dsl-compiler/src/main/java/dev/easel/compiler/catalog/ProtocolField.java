package dev.easel.compiler.catalog;

import dev.easel.compiler.type.Field;
import java.util.List;

/**
 * A field of a record of Canvas Kit's requests.
 *
 * @param field its name and type, as expressions know them
 * @param accessor the method of the runtime's record that gives it
 * @param meaning what it is, as a phrase
 * @param words the texts that it is known to have, to which Intercom may add; none if it can be any text
 */
public record ProtocolField(Field field, String accessor, String meaning, List<String> words) {
    /** Freezes the list. */
    public ProtocolField {
        words = List.copyOf(words);
    }
}
