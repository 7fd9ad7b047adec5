package dev.easel.compiler.link;

import dev.easel.compiler.type.Types;

/**
 * What the names of a definition mean, wherever on a canvas they are used.
 *
 * @param targets where submits lead
 * @param types the types
 * @param expressions whatever expressions name
 * @param unknown takes what is said of names that nothing declares
 * @param sheets the sheets
 */
record Names(Targets targets, Types types, Expressions expressions, UnknownNames unknown, Sheets sheets) {}
