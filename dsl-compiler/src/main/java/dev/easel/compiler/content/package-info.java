/** Canvases as Canvas Kit's JSON: what is generated to be sent, and what its limits count. */
@NullMarked
package dev.easel.compiler.content;

import org.jspecify.annotations.NullMarked;
