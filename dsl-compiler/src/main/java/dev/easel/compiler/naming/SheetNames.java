package dev.easel.compiler.naming;

/**
 * What a sheet is called in Java.
 *
 * @param values the record of what its page submits
 * @param reader what reads that record
 * @param page the constant that holds its page
 * @param pageMethod the method of the dispatcher that makes its page for what opens it
 * @param submitMethod the method of the dispatcher that answers what its page has submitted
 * @param choiceMethod the method of the dispatcher that chooses where that leads
 */
public record SheetNames(
        JavaType values, JavaType reader, String page, String pageMethod, String submitMethod, String choiceMethod) {}
