/** Texts as those read them who get them: addresses as browsers do, Markdown as Canvas Kit does. */
@NullMarked
package dev.easel.compiler.text;

import org.jspecify.annotations.NullMarked;
