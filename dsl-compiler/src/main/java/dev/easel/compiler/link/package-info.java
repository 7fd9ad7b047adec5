/** From declarations to the model: every name resolved, every attribute and value held against the catalog. */
@NullMarked
package dev.easel.compiler.link;

import org.jspecify.annotations.NullMarked;
