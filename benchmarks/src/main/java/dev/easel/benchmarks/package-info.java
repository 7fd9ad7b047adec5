/** What a signed request costs, beside the floor: the least that any service must do for it. */
@NullMarked
package dev.easel.benchmarks;

import org.jspecify.annotations.NullMarked;
