/** What expressions of definitions ask of values, where Java has no word for it. */
@NullMarked
package dev.easel.runtime.value;

import org.jspecify.annotations.NullMarked;
