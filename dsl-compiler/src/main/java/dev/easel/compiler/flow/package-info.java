/** The conversation that an app can have: which canvas can be on screen when, and which requests reach which handler. */
@NullMarked
package dev.easel.compiler.flow;

import org.jspecify.annotations.NullMarked;
