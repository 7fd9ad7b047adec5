/** The canvases of {@code coffee-order}, and what its handlers are told and may answer. */
@NullMarked
package com.example.coffee.canvas;

import org.jspecify.annotations.NullMarked;
