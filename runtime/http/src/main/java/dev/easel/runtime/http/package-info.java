/** The embedded server: signed requests over HTTP to the apps of one process. */
@NullMarked
package dev.easel.runtime.http;

import org.jspecify.annotations.NullMarked;
