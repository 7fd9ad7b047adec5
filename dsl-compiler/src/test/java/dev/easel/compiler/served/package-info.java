/** Generated apps on real sockets. */
@NullMarked
package dev.easel.compiler.served;

import org.jspecify.annotations.NullMarked;
