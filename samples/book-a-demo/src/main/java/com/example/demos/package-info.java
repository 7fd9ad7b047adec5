/** Books a demo in the Messenger. */
@NullMarked
package com.example.demos;

import org.jspecify.annotations.NullMarked;
