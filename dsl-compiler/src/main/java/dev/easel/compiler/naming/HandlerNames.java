package dev.easel.compiler.naming;

/**
 * What a handler is called in Java.
 *
 * @param event the record that it is told
 * @param method its method in the handlers interface
 */
public record HandlerNames(JavaType event, String method) {}
