/** JSON as the command line prints it. */
@NullMarked
package dev.easel.cli.json;

import org.jspecify.annotations.NullMarked;
