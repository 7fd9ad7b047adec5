package dev.easel.compiler.catalog;

import dev.easel.compiler.type.Field;

/**
 * A field of a record of Canvas Kit's requests.
 *
 * @param field its name and type, as expressions know them
 * @param accessor the method of the runtime's record that gives it
 * @param meaning what it is, as a phrase
 */
public record ProtocolField(Field field, String accessor, String meaning) {}
