/** JSON in and out: a pull reader over bytes, a writer of pre-encoded segments and escaped values, and an immutable value. */
@NullMarked
package dev.easel.protocol.json;

import org.jspecify.annotations.NullMarked;
