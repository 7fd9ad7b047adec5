/** The parts of a request that is sent to a running app, and of the reply: body, signature, curl line, exchange. */
@NullMarked
package dev.easel.cli.send;

import org.jspecify.annotations.NullMarked;
