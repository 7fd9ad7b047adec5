/** The Easel compiler: definition in, Java text and diagnostics out. */
@NullMarked
package dev.easel.compiler;

import org.jspecify.annotations.NullMarked;
