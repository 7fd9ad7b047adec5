/** What must hold of a whole app: one rule, one class, one sentence. */
@NullMarked
package dev.easel.compiler.rule;

import org.jspecify.annotations.NullMarked;
