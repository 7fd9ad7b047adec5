/** Definitions as written: one parser for each section turns nodes into declarations, in which names are still text. */
@NullMarked
package dev.easel.compiler.syntax;

import org.jspecify.annotations.NullMarked;
