/** Takes coffee orders in the Messenger. */
@NullMarked
package com.example.coffee;

import org.jspecify.annotations.NullMarked;
