/** The Easel Maven plugin: generates Java from definitions in a Maven build. */
@NullMarked
package dev.easel.maven;

import org.jspecify.annotations.NullMarked;
