package dev.easel.compiler.naming;

/**
 * What a canvas is called in Java.
 *
 * @param type its record
 * @param replyMethod the method of an event that answers with it
 * @param submitMethod the method of the dispatcher that takes what it submits
 */
public record CanvasNames(JavaType type, String replyMethod, String submitMethod) {}
