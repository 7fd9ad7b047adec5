/** From YAML to declarations: one parser for each section. */
@NullMarked
package dev.easel.compiler.syntax;

import org.jspecify.annotations.NullMarked;
