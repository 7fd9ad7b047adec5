/** The service: signed bytes in, bytes out. */
@NullMarked
package dev.easel.runtime;

import org.jspecify.annotations.NullMarked;
