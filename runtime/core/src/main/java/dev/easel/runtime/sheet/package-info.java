/** Sheets: pages that the Messenger shows over a card, and what they send. */
@NullMarked
package dev.easel.runtime.sheet;

import org.jspecify.annotations.NullMarked;
