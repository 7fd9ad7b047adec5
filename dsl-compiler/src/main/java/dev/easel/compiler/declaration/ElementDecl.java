package dev.easel.compiler.declaration;

import dev.easel.compiler.source.Sourced;

/** What stands in a list of components, items, options or rows, as written: one of them, some under a condition or loop, or a fragment. */
public sealed interface ElementDecl extends Sourced permits ComponentDecl, GuardedDecl, UseDecl {}
