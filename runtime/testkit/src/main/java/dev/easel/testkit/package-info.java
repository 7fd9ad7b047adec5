/** Messenger and Inbox in memory, which drive an app through its signed requests. */
@NullMarked
package dev.easel.testkit;

import org.jspecify.annotations.NullMarked;
