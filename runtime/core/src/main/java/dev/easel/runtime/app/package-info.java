/** What generated code implements and calls: an app that answers requests, its canvases, and the replies of its handlers. */
@NullMarked
package dev.easel.runtime.app;

import org.jspecify.annotations.NullMarked;
