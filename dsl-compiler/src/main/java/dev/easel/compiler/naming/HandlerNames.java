package dev.easel.compiler.naming;

/**
 * What a handler is called in Java.
 *
 * @param event the record that it is told
 * @param method its method in the handlers interface
 * @param dispatchMethod the method of the dispatcher that calls it
 * @param checkMethod the method of the dispatcher that checks what was entered first; others get a number
 */
public record HandlerNames(JavaType event, String method, String dispatchMethod, String checkMethod) {}
