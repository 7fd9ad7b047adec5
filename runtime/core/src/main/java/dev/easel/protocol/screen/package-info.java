/** What the canvas on screen offers, read from the request in passing. */
@NullMarked
package dev.easel.protocol.screen;

import org.jspecify.annotations.NullMarked;
