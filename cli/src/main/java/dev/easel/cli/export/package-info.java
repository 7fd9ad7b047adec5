/** Canvases as JSON: the generated Java is compiled in memory, and the real thing is asked for what it sends. */
@NullMarked
package dev.easel.cli.export;

import org.jspecify.annotations.NullMarked;
