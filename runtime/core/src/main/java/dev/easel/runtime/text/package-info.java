/**
 * The functions of the expression language, which generated code calls. None throws, whatever its arguments are, and all may be called by
 * many threads at once. What people read is written as the JDK's own locale data has it.
 */
@NullMarked
package dev.easel.runtime.text;

import org.jspecify.annotations.NullMarked;
