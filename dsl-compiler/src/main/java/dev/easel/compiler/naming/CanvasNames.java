package dev.easel.compiler.naming;

/**
 * What a canvas is called in Java.
 *
 * @param type its record
 * @param replyMethod the method of an event that answers with it
 * @param submitMethod the method of the dispatcher that takes what it submits
 * @param showMethod the method of the dispatcher that shows it
 * @param targetMethod the method of the dispatcher that shows it with what a target gives; others get a number
 * @param choiceMethod the method of the dispatcher that chooses where something on it leads; others get a number
 * @param inputs what says how what people enter on it is read
 * @param load the record that its load is told
 * @param loadMethod the method of the handlers interface that supplies what it shows
 */
public record CanvasNames(
        JavaType type,
        String replyMethod,
        String submitMethod,
        String showMethod,
        String targetMethod,
        String choiceMethod,
        JavaType inputs,
        JavaType load,
        String loadMethod) {}
