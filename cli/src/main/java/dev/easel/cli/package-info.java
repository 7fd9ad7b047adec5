/** The command line {@code ./easel}. */
@NullMarked
package dev.easel.cli;

import org.jspecify.annotations.NullMarked;
