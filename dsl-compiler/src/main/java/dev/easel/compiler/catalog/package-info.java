/** The tables of truth about Canvas Kit: components and their attributes, surfaces, kinds of request, limits. */
@NullMarked
package dev.easel.compiler.catalog;

import org.jspecify.annotations.NullMarked;
