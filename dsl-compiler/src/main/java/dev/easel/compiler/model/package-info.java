/** An app as meant: every name resolved, every attribute typed; immutable, and each part knows its place in the file. */
@NullMarked
package dev.easel.compiler.model;

import org.jspecify.annotations.NullMarked;
