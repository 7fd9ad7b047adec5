package dev.easel.compiler.naming;

/**
 * What a sheet is called in Java.
 *
 * @param values the record of what its page submits
 * @param reader what reads that record
 * @param page the constant that holds its page
 * @param event what Java is told that makes its page
 * @param handler the method of the handlers interface that makes its page
 * @param methods its methods in the dispatcher
 */
public record SheetNames(
        JavaType values, JavaType reader, String page, JavaType event, String handler, Methods methods) {
    /**
     * The methods of the dispatcher for a sheet.
     *
     * @param page makes its page for what opens it
     * @param ask asks Java for its page
     * @param submit answers what its page has submitted
     * @param choice chooses where that leads
     */
    public record Methods(String page, String ask, String submit, String choice) {}
}
