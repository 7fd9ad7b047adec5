/** Every name of the generated Java, decided once, and what definitions may not be called because of Java. */
@NullMarked
package dev.easel.compiler.naming;

import org.jspecify.annotations.NullMarked;
