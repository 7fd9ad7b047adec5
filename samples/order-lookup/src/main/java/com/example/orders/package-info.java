/** Finds and changes a shop's orders beside a conversation of the Inbox. */
@NullMarked
package com.example.orders;

import org.jspecify.annotations.NullMarked;
