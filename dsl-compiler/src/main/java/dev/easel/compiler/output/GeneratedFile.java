package dev.easel.compiler.output;

/**
 * One file of generated Java.
 *
 * @param path relative to the root of the tree, with forward slashes
 * @param text the whole text, with LF line ends
 */
public record GeneratedFile(String path, String text) {}
