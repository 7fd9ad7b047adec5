package dev.easel.compiler.naming;

/**
 * What the record is called in Java that tells copies of an input apart.
 *
 * @param inputs the class of a canvas's inputs that it stands in: that of the first canvas with such an input
 * @param simpleName its name there
 */
public record KeyName(JavaType inputs, String simpleName) {}
