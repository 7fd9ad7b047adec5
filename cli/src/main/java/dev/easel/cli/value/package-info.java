/** Values of generated Java: made of the JSON that people give for them, and samples where they give none. */
@NullMarked
package dev.easel.cli.value;

import org.jspecify.annotations.NullMarked;
