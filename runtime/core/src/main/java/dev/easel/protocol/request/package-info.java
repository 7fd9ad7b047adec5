/** Canvas Kit's requests: decoded from verified bytes alone, what dispatch needs at once and the rest when it is asked for. */
@NullMarked
package dev.easel.protocol.request;

import org.jspecify.annotations.NullMarked;
