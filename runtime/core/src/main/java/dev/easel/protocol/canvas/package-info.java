/** Canvas Kit's components, their parts and actions as values that are written to JSON and read from it. */
@NullMarked
package dev.easel.protocol.canvas;

import org.jspecify.annotations.NullMarked;
