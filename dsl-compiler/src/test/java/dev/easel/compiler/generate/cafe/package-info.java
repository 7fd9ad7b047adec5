/** The Java of an app's types, as the generator makes it: what expressions in tests speak of. */
@NullMarked
package dev.easel.compiler.generate.cafe;

import org.jspecify.annotations.NullMarked;
