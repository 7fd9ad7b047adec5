package dev.easel.compiler.generate;

import dev.easel.compiler.type.Types;

/**
 * The types of an app, and what Java calls them.
 *
 * @param types its records and enums
 * @param java their Java
 */
record Typing(Types types, JavaTypes java) {}
