/** Definition files and places in them: what every later value points back to. */
@NullMarked
package dev.easel.compiler.source;

import org.jspecify.annotations.NullMarked;
