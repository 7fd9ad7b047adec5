package dev.easel.compiler.declaration;

import dev.easel.compiler.source.Sourced;

/** What stands in a list of components, items, options or rows, as written: one of them, or some under a condition or loop. */
public sealed interface ElementDecl extends Sourced permits ComponentDecl, GuardedDecl {}
