/** How an app reads its settings from the environment. */
@NullMarked
package dev.easel.runtime.settings;

import org.jspecify.annotations.NullMarked;
