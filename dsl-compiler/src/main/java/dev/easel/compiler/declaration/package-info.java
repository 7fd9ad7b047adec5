/** What a definition declares, as it is written: names are text, and every part knows its place in the file. */
@NullMarked
package dev.easel.compiler.declaration;

import org.jspecify.annotations.NullMarked;
