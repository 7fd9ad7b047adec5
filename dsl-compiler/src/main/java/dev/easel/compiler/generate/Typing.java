package dev.easel.compiler.generate;

import dev.easel.compiler.type.Types;

/**
 * The types of an app, what Java calls them, and where it has values of them that are the same each time.
 *
 * @param types its records and enums
 * @param java their Java
 * @param constants the values
 */
record Typing(Types types, JavaTypes java, Constants constants) {}
