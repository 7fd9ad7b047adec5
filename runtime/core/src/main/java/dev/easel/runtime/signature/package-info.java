/** The signature over a request's raw bytes: nothing is decoded that has not passed through here. */
@NullMarked
package dev.easel.runtime.signature;

import org.jspecify.annotations.NullMarked;
