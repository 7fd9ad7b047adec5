/** How values of the language's types are read: from texts, such as variables of the environment, and from JSON. */
@NullMarked
package dev.easel.runtime.type;

import org.jspecify.annotations.NullMarked;
