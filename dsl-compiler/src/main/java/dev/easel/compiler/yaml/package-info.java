/** YAML 1.2 as a tree that knows its places: text in, nodes and explained mistakes out; nothing else knows the YAML library. */
@NullMarked
package dev.easel.compiler.yaml;

import org.jspecify.annotations.NullMarked;
