package dev.easel.compiler.diagnostic;

/**
 * Every kind of mistake the compiler knows, each with a code that never changes its meaning.
 *
 * <p>{@code EZ0} is YAML, {@code EZ1} the words of the language, {@code EZ2} names and values, {@code EZ3} the conversation,
 * {@code EZ4} Java names. {@code EZ9} belongs to the runtime.
 */
public enum DiagnosticCode {
    NOT_UTF8(
            "EZ0001",
            "The file is not UTF-8",
            "Canvas Kit speaks UTF-8, and so do definitions: an editor's \"save with encoding\" puts it right."),
    FILE_TOO_LARGE(
            "EZ0002",
            "The file is too large",
            "A definition holds at most 1 MiB of UTF-8: the hundred canvases of a large app take a tenth of that."),
    CHARACTER_NOT_ALLOWED(
            "EZ0003",
            "A character that no text can hold",
            "Control characters and halves of surrogate pairs cannot be sent to Canvas Kit, written plainly or as an escape."),
    NOT_YAML(
            "EZ0004",
            "The file is not well-formed YAML",
            "Nothing after this place can be understood until it is mended."),
    NEEDS_QUOTES(
            "EZ0005",
            "A text that YAML reads as something else",
            "Some characters mean something to YAML where they stand; in quotes they are just characters."),
    TAB_INDENT(
            "EZ0006",
            "A tab where YAML indents",
            "YAML measures nesting by blanks at the start of the line, and a tab has no width there."),
    DUPLICATE_KEY("EZ0007", "The same key twice", "YAML tools silently keep one of the two values; which one differs."),
    ANCHOR(
            "EZ0008",
            "An anchor or alias",
            "YAML's own reuse hides where a value comes from and can blow a small file up to gigabytes; Easel does not take part in it."),
    MERGE_KEY("EZ0009", "A merge key", "`<<` is no part of YAML 1.2: most tools would read it as a key of that name."),
    TAG("EZ0010", "An explicit type tag", "Types are known from the language; a tag could only contradict it."),
    SECOND_DOCUMENT("EZ0011", "A second document in the file", "One file defines one app."),
    TOO_DEEP("EZ0012", "Too deeply nested", "Nothing in a definition nests deeper than 100."),
    EMPTY_FILE("EZ0013", "There is nothing in the file", "A definition starts with `app:` and the app's name."),
    KEY_NOT_TEXT(
            "EZ0014",
            "A key that is not a plain text",
            "Keys are words of the language or names that the definition gives."),
    CUT_BY_COMMENT(
            "EZ0015",
            Severity.WARNING,
            "A text cut short by `#`",
            "A `#` after a blank starts a comment, so the rest of the line is not part of the text."),
    KEY_TOO_LONG("EZ0016", "A key of more than 1,024 characters", "YAML limits what stands before a colon."),
    TOO_MANY("EZ0017", "Too many mistakes to show", "Mend the first ones: what comes after often follows from them."),

    UNKNOWN_WORD(
            "EZ1001", "A word that does not belong here", "Each part of a definition has its own small set of words."),
    NOT_YET(
            "EZ1002",
            "A part of the language that this version does not have yet",
            "It is refused rather than ignored, so that nothing is lost in silence."),
    WRONG_SHAPE(
            "EZ1003",
            "A value of another shape than this place takes",
            "A place takes a text, a list or a mapping, and cannot make one out of another."),
    MISSING_WORD(
            "EZ1004", "Something that must be said is missing", "Without it there is no telling what the app does."),
    INVALID_NAME(
            "EZ1005",
            "A name that is not written as names are",
            "Names become parts of addresses, Java names and stored data, so they are plain: lower case, digits, and single dashes."),
    INVALID_PACKAGE(
            "EZ1006",
            "Not the name of a Java package",
            "The generated Java goes into this package, so Java must be able to read it."),
    UNKNOWN_COMPONENT("EZ1007", "Canvas Kit has no such component", "The components of Canvas Kit are a closed set."),
    COMPONENT_WITHOUT_TYPE("EZ1008", "A component that does not say what it is", "One key of a component is its type."),
    TWO_TYPES("EZ1009", "A component of two types", "One key of a component is its type, and only one."),
    EMPTY_LIST("EZ1010", "A list with nothing in it", "The list must name at least one thing to mean anything."),
    UNKNOWN_PLACE(
            "EZ1011", "Intercom has no such place for an app", "The places where an app can appear are a closed set."),
    LISTED_TWICE("EZ1012", "The same thing listed twice", "A list of choices has each choice once."),
    GIVEN_TWICE("EZ1013", "The same thing given twice", "Only one of the two could count, and nothing says which."),

    UNKNOWN_TARGET(
            "EZ2001",
            "No canvas or handler of that name",
            "Each flow, submit and answer leads to something this definition declares."),
    NAME_TAKEN(
            "EZ2002",
            "One name for a canvas and a handler",
            "A target is just a name, so a name can mean only one of the two."),
    UNKNOWN_ATTRIBUTE(
            "EZ2003",
            "The component has no such attribute",
            "Canvas Kit refuses or ignores attributes that it does not know, and either way the card is not what was meant."),
    MISSING_ATTRIBUTE(
            "EZ2004",
            "An attribute that the component needs is missing",
            "Canvas Kit refuses the component without it."),
    WRONG_TYPE(
            "EZ2005",
            "A value of another type than the attribute takes",
            "Canvas Kit refuses an attribute of the wrong JSON type."),
    NOT_IN_SET("EZ2006", "Not one of the values of this attribute", "The attribute's values are a closed set."),
    CANVAS_WANTED(
            "EZ2007",
            "A handler where only a canvas can stand",
            "What a handler answers, and what is shown when one fails, are canvases: a decision there could go on forever or fail again."),
    MISSING_FLOW(
            "EZ2008",
            "A surface without its first canvas",
            "Intercom calls initialize on every surface that an app is on."),
    FLOW_NOT_HERE(
            "EZ2009",
            "A flow that this surface does not have",
            "Only Messenger has a configure flow; an Inbox app starts with initialize."),
    SURFACE_NOT_DECLARED(
            "EZ2010",
            "Flows for a surface that the app is not on",
            "`surfaces` says where the app appears, `flows` what it does there."),
    AMBIGUOUS_FLOW(
            "EZ2011",
            "A flow that does not say for which surface",
            "An app on both surfaces starts differently on each: what Messenger sends is not what the Inbox sends."),
    MISSING_PACKAGE(
            "EZ2012",
            "No Java package to generate into",
            "Generated classes need a package, so that others can import them."),
    RESULTS_NOT_HERE(
            "EZ2013",
            "`results` where no submit ends a configuration",
            "`results` is the answer to a submit of the configure loop."),
    EMPTY_ID("EZ2014", "An empty id", "Canvas Kit sends the id of what was submitted; an empty one names nothing."),
    ID_TOO_LONG(
            "EZ2015",
            "An id of more than 1,000 characters",
            "An id travels with every submit and becomes a name in the generated Java; what is long belongs in a text."),

    UNREACHABLE(
            "EZ3001",
            "Nothing leads here",
            "A canvas or handler that no flow, submit or answer leads to can never be used; usually a target names something else."),
    BUTTON_WITHOUT_SUBMIT("EZ3002", "A button that does nothing", "Canvas Kit needs an action on every button."),
    RESULTS_OUTSIDE_CONFIGURE(
            "EZ3003",
            "`results` on a canvas that is not only shown while configuring",
            "Intercom reads `results` in the configure flow only."),
    CONFIGURE_NEVER_ENDS(
            "EZ3004",
            Severity.WARNING,
            "A configure flow that cannot end",
            "Until an answer carries `results` the teammate is kept in the configure loop, and the card is never added."),
    CONTENT_TOO_LARGE("EZ3005", "A canvas that is too large to send", "Canvas Kit takes at most 64 KB of content."),
    DUPLICATE_ID("EZ3006", "Two components with one id", "Canvas Kit tells components of a canvas apart by their ids."),
    RESERVED_ID(
            "EZ3007",
            "An id that Easel keeps for itself",
            "Components that Easel adds to a canvas have ids that start with `easel-`."),

    RESERVED_NAME(
            "EZ4001",
            "A name that Java keeps for itself",
            "Names of a definition become Java names, and Java has words of its own that nothing else can be called."),
    NAME_CLASH(
            "EZ4002",
            "Two names that become one in Java",
            "Java writes names without dashes, so names that differ in nothing else meet there."),
    EVENT_MEMBER(
            "EZ4003",
            "A canvas that is called like a part of every event",
            "A handler answers by calling its event's method of the canvas's name, and events have some methods of their own."),
    SHARED_PACKAGE(
            "EZ4004",
            "Two apps that share a Java package",
            "Canvases of two apps can have the same name, and would become the same class.");

    private final String code;
    private final Severity severity;
    private final String title;
    private final String explanation;

    DiagnosticCode(String code, String title, String explanation) {
        this(code, Severity.ERROR, title, explanation);
    }

    DiagnosticCode(String code, Severity severity, String title, String explanation) {
        this.code = code;
        this.severity = severity;
        this.title = title;
        this.explanation = explanation;
    }

    /** The code as shown: {@code EZ2003}. */
    public String code() {
        return code;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, in a few words. */
    public String title() {
        return title;
    }

    /** Why it is wrong, in a sentence or two. */
    public String explanation() {
        return explanation;
    }
}
