/** What people entered: read, checked, and refused by showing the canvas on screen again. */
@NullMarked
package dev.easel.runtime.input;

import org.jspecify.annotations.NullMarked;
