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
            "A definition holds at most 1 MiB of UTF-8, where the hundred canvases of a large app take a tenth of that; the files of JSON that it names hold 2 million characters in all."),
    CHARACTER_NOT_ALLOWED(
            "EZ0003",
            "A character that no text can hold",
            "Control characters, noncharacters and halves of surrogate pairs cannot be sent to Canvas Kit, written plainly or as an escape."),
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
    EMPTY_FILE(
            "EZ0013",
            "There is nothing in the file",
            "A definition starts with `app:` and the app's name, a file of JSON with `[` or `{`."),
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
            "Each place of a definition takes one kind of thing, and cannot make it out of another."),
    MISSING_WORD(
            "EZ1004", "Something that must be said is missing", "Without it there is no telling what the app does."),
    INVALID_NAME(
            "EZ1005",
            "A name that is not written as names are",
            "Names become parts of addresses, Java names, stored data and expressions, so each kind of name has a plain form of its own."),
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
    PART_OF_A_REPLY(
            "EZ1014",
            "A part of a reply where only a canvas can stand",
            "What is sent beside a canvas depends on the path that shows it, so it belongs to the target that does."),
    NO_SUCH_FILE(
            "EZ1015",
            "A file that is not there",
            "A definition names files of JSON that hold canvases, files of HTML that are pages of sheets, and the parts of the app that it includes."),
    NOT_SENT(
            "EZ1016",
            Severity.WARNING,
            "Something pasted that Canvas Kit does not know",
            "Canvas Kit ignores it, so nothing is lost by leaving it out; but what was meant by it does not happen."),
    SHEET_WITHOUT_HEAD(
            "EZ1017",
            "A page without a head",
            "The library by which a page talks to the Messenger is added at the start of its `<head>`."),
    SHEET_NOT_SECURE(
            "EZ1018",
            "A page that loads something without https",
            "The Messenger shows pages over https, and browsers load nothing else into them."),
    SHEET_LOADS_LIBRARY(
            "EZ1019",
            "A page that loads the sheet library itself",
            "The library is there already, and told which sheet it is in; a second one would submit without that."),
    NAMES_MEET(
            "EZ1020",
            "Two names that expressions cannot tell apart",
            "Expressions write `_` where a name has a `-`, so names that differ in nothing else are one name there."),
    DEFAULT_NOT_HERE(
            "EZ1021",
            "A default where nothing is ever left out",
            "Java supplies every field of a record and every value of a `load`, so a default would never count."),
    MANY_LOADED(
            "EZ1022",
            Severity.WARNING,
            "More loaded values than a call can be read with",
            "Java hands over the values of a `load` one after another; a record gives each its name."),
    HOLE_NOT_HERE(
            "EZ1023",
            "`${ }` where an expression stands by itself",
            "In a text `${ }` tells an expression from the words around it; the value of `when`, `for` and `limit` is nothing else."),
    GUARD_ALONE(
            "EZ1024",
            "A word that needs a condition or loop beside it",
            "`else` says what stands there when there is nothing, and `limit` how many of a loop there are."),
    NOT_A_BUDGET(
            "EZ1025",
            "A time that is not written as a budget is",
            "How long a handler may take is a whole number of seconds or milliseconds: `5 s`, `800 ms`."),
    BUDGET_OUT_OF_RANGE(
            "EZ1026",
            "A budget that nobody waits for, or that nothing fits into",
            "Intercom shows an error of its own when an answer takes too long. When that is is not documented; about 10 seconds are known, and the answer takes some of them on its way."),
    CHOICE_OF_TARGETS(
            "EZ1027",
            "Targets whose conditions leave nothing, or nothing else",
            "Of a list of targets the first is taken whose condition holds, so each has one but for the last."),
    NOT_IN_A_PART(
            "EZ1028",
            "A section that an included file cannot hold",
            "What an app is, where it is and how it starts is said once, in the file that has `app`."),
    PART_OF_NO_APP(
            "EZ1029",
            Severity.WARNING,
            "A part that no app includes",
            "A file without `app` is compiled with the apps that include it, so nothing of this one is."),

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
            "A value of another type than is asked for",
            "Canvas Kit refuses an attribute of the wrong JSON type, and stored data has the types that are declared."),
    NOT_IN_SET("EZ2006", "Not one of the values of this attribute", "The attribute's values are a closed set."),
    CANVAS_WANTED(
            "EZ2007",
            "No canvas where only a canvas can stand",
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
    UNKNOWN_ACTION("EZ2016", "Canvas Kit has no such action", "The actions of Canvas Kit are a closed set."),
    ACTION_NOT_ALLOWED(
            "EZ2017",
            "An action that the component cannot have",
            "Canvas Kit takes each action on some components only."),
    UNDOCUMENTED(
            "EZ2018",
            Severity.WARNING,
            "Something that works and that Intercom does not document",
            "Running apps rely on it, but Intercom promises nothing about it."),
    UNDECLARED_STORED_DATA(
            "EZ2019",
            "A name of the stored data that is not declared",
            "What travels with a card is declared once, so that every canvas means the same by a name."),
    UNKNOWN_ROUTE(
            "EZ2020",
            "A route for a component that the canvas does not have",
            "`routes` says where the submits of the canvas's components lead."),
    ROUTE_WITHOUT_SUBMIT(
            "EZ2021",
            "A route that no submit takes",
            "A component's own submit comes first, and what does not submit has nothing to answer."),
    UNUSED_ROUTE(
            "EZ2022",
            Severity.WARNING,
            "A route that nothing takes",
            "`default` is for submits that have no target of their own."),
    UNKNOWN_SHEET(
            "EZ2023",
            "No sheet of that name",
            "What opens a sheet names one that this definition declares, or says the address of a page that is elsewhere."),

    EXPRESSION_SYNTAX(
            "EZ2040",
            "An expression that cannot be read",
            "The syntax of expressions is that of CEL: names, texts in quotes, numbers, and the signs between them."),
    NOT_IN_EXPRESSIONS(
            "EZ2041",
            "Something that expressions do not have",
            "An expression cannot fail when a card is shown, and is read by people: what could fail, and what needs a manual, is left to Java."),
    EXPRESSION_TOO_LARGE(
            "EZ2042", "An expression that is too long or too deep", "What is worked out at length is Java's."),
    UNKNOWN_NAME(
            "EZ2043", "A name that has no value", "The names of an expression are those of the place where it stands."),
    NAME_NOT_HERE(
            "EZ2044",
            "A name that has no value here",
            "What a request carries, what has been asked of people, and where a loop stands are each known at some places only."),
    UNKNOWN_FIELD("EZ2045", "A field that a value does not have", "The fields of every type are known."),
    UNKNOWN_FUNCTION("EZ2046", "A function that does not exist", "The functions of expressions are a closed set."),
    WRONG_ARGUMENTS("EZ2047", "A call with too many or too few arguments", "Every function says what it takes."),
    TYPE_MISMATCH(
            "EZ2048",
            "A value of another type than is taken here",
            "Types are checked here so that nothing has to be checked when a card is shown."),
    NEVER_MISSING(
            "EZ2049",
            "A question whether something is there that always is",
            "Only a type with a `?` may have no value, so the question has one answer."),
    UNKNOWN_TYPE(
            "EZ2070",
            "A type that nothing declares",
            "Values have one of the language's types, or one that the definition declares under `types`."),
    MAY_BE_MISSING(
            "EZ2071",
            "A value that may be missing where one must be",
            "Whatever is shown with it would have nothing to show; what stands in its place is a decision."),
    NOT_PRINTABLE(
            "EZ2072",
            "A value that is not printed as it is",
            "People read texts and numbers; how they read a date, a list or a yes is for the definition to say."),
    NOT_AN_ADDRESS(
            "EZ2073",
            "A value where an address cannot have one",
            "Whoever chooses the host of an address chooses where people are led, so a text is put in only behind it, encoded."),
    EXPRESSION_NOT_HERE(
            "EZ2074",
            "An expression where none can stand",
            "Some values are the same each time, or are one expression as a whole."),
    NOT_REPEATABLE(
            "EZ2075",
            "A loop over something that is not many",
            "A loop goes through the values of a list or a map, or takes a value that may be missing."),
    HIDES(
            "EZ2076",
            "A name that would hide another",
            "Two meanings of one name in one place are read wrongly sooner or later."),
    OPTIONS_FROM_DATA(
            "EZ2077",
            "Options made from data that could be too few or too many",
            "Canvas Kit breaks on a dropdown or single-select with fewer than 2 or more than 10 options, whatever the data."),
    COPIES_ALIKE(
            "EZ2078",
            "Something repeated that cannot tell its copies apart",
            "Canvas Kit sends the ids of what was used and entered; in a loop they must say which copy that was."),
    NOT_A_PLACE(
            "EZ2079",
            "No locale or time zone",
            "Locales are named as browsers name them, time zones as the time zone database does."),
    NEEDS_A_PLACE(
            "EZ2080",
            "A function that needs a language or a time zone",
            "Dates, numbers and words differ by language and place, so the app says whose."),
    PARAMS_NOT_GIVEN(
            "EZ2081",
            "A canvas shown without what it needs",
            "A canvas's params come from whoever shows it; only those with a default or a `?` can be left out."),
    UNKNOWN_CONSTANT(
            "EZ2082",
            Severity.WARNING,
            "A comparison with a word that Intercom is not known to send",
            "Intercom may add words to these sets, and a misspelt one never comes."),
    BARE_EXPRESSION(
            "EZ2083",
            Severity.WARNING,
            "A text that reads like an expression",
            "In texts an expression stands in `${ }`; without them people read its characters."),
    UNKNOWN_PARAM("EZ2084", "A param that a canvas does not have", "What a canvas is given is what it declares."),
    GIVEN_NOT_HERE(
            "EZ2085",
            "Something given to what takes nothing",
            "A handler's reply passes params, stores data and completes by itself, and a canvas for failures is shown as it is."),
    COMPLETE_NOT_HERE(
            "EZ2086",
            "`complete` where nothing is submitted",
            "Only the reply to a submit can tell Canvas Kit that the app has done its work."),
    ARGS_WITHOUT_SUBMIT(
            "EZ2087",
            "Arguments of something that sends nothing back",
            "What an id carries comes back with what submits, and with what is entered in a loop; all else sends nothing."),
    CONSTRAINT(
            "EZ2088",
            "Something asked of an input that cannot hold",
            "Constraints are checked before user code sees what people entered, so each must make sense for what it is."),
    UNKNOWN_INPUT("EZ2089", "An input that is not on the canvas", "What is entered comes from the canvas on screen."),
    KEEP_NOT_HERE(
            "EZ2090",
            "`keep` where nothing was entered",
            "What people typed comes with a submit, from the fields of the canvas that was on screen."),
    UNKNOWN_FRAGMENT("EZ2091", "A fragment that does not exist", "What a canvas uses is declared under `fragments`."),
    FRAGMENT_IN_ITSELF(
            "EZ2092",
            "A fragment that is used in itself",
            "A fragment is put in place wherever it is used, so one that uses itself never ends."),
    FRAGMENT_NOT_USED(
            "EZ2093", "A fragment that nothing uses", "It would never be shown; usually a use names something else."),
    TOO_MANY_USES(
            "EZ2094",
            "Fragments that come to too much",
            "Fragments may stand in each other 50 deep, and a canvas with all of them has at most 10,000 components."),
    ALWAYS_THERE(
            "EZ2095",
            "A `for` among targets over what is always there",
            "Among targets `for` names a value that may be missing, for the target that is followed if it is there."),

    UNREACHABLE(
            "EZ3001",
            "Nothing leads here",
            "A canvas or handler that no flow, submit or answer leads to can never be used; usually a target names something else."),
    BUTTON_WITHOUT_ACTION("EZ3002", "A button that does nothing", "Canvas Kit needs an action on every button."),
    RESULTS_OUTSIDE_CONFIGURE(
            "EZ3003",
            "`results` that are not only given while configuring",
            "Intercom reads `results` in the configure flow only."),
    CONFIGURE_NEVER_ENDS(
            "EZ3004",
            "A configure flow that cannot end",
            "Until an answer carries `results` the teammate is kept in the configure loop, and the card is never added."),
    CONTENT_TOO_LARGE("EZ3005", "A canvas that is too large to send", "Canvas Kit takes at most 64 KB of content."),
    DUPLICATE_ID("EZ3006", "Two components with one id", "Canvas Kit tells components of a canvas apart by their ids."),
    RESERVED_ID(
            "EZ3007",
            "An id that Easel keeps for itself",
            "Components that Easel adds to a canvas have ids that start with `easel-`."),
    OPTIONS_COUNT(
            "EZ3008",
            "Too few or too many options",
            "Canvas Kit breaks on a dropdown or single-select with fewer than 2 or more than 10 options, and on a checkbox without any."),
    DUPLICATE_OPTION(
            "EZ3009", "Two options with one id", "What is sent back is the option's id, so it must tell them apart."),
    VALUE_NOT_OFFERED(
            "EZ3010",
            "A value that is not among the options",
            "Canvas Kit breaks on a value that no option of the component has as its id."),
    IMAGE_WITHOUT_SIZE(
            "EZ3011",
            "An image in a list without its size",
            "Canvas Kit needs the width and the height of every image."),
    URL_NOT_HTTPS(
            "EZ3012",
            "Not an https address",
            "Canvas Kit takes absolute https addresses; an empty one breaks the whole card, and plain http is blocked on https sites."),
    SUBMIT_WITHOUT_ANSWER(
            "EZ3013",
            "A submit that leads nowhere",
            "Every submit is a request that the app must answer with what to show next."),
    SHEET_NOT_HERE(
            "EZ3014",
            "A sheet where none can open",
            "Sheets open for people in the Messenger; the Inbox and the configure loop have none."),
    INPUTS_NOT_SUBMITTED(
            "EZ3015",
            "Something to enter that is never sent",
            "What is entered on a canvas is sent when something on it submits, and nothing does."),
    MARKDOWN(
            "EZ3016",
            Severity.WARNING,
            "Markdown that Canvas Kit does not render",
            "Links and bold are all the Markdown that Canvas Kit knows; anything else is shown as it is written."),
    LINE_BREAK(
            "EZ3017",
            Severity.WARNING,
            "A line break in a text",
            "Canvas Kit does not break lines in a text; several text components stand below one another."),
    PRIMARY_IN_INBOX(
            "EZ3018",
            Severity.WARNING,
            "A primary button on the first canvas of the Inbox",
            "Intercom's guidelines for the Inbox: no primary button on the first canvas. A button without a `style` is primary."),
    TALL_IN_INBOX(
            "EZ3019",
            Severity.WARNING,
            "A first canvas of the Inbox that is probably too high",
            "Intercom's guidelines for the Inbox: at most 400 pixels for the first canvas. The height is an estimate."),
    MANY_RESULTS(
            "EZ3020",
            Severity.HINT,
            "More results than people read",
            "Intercom's guidelines: a search shows 3 to 5 results."),
    STORED_DATA_TOO_LARGE(
            "EZ3021", "Stored data that is too large to send", "Canvas Kit takes at most 64 KB of stored data."),
    EMPTY_CANVAS(
            "EZ3022",
            Severity.WARNING,
            "A canvas with nothing on it",
            "Canvas Kit takes it, and people see an empty card."),
    URL_PLACEHOLDER(
            "EZ3023",
            Severity.WARNING,
            "A placeholder of another language in place of an address",
            "It is sent as it stands, and Canvas Kit refuses the canvas: in place of the placeholder it wants an absolute https address."),
    NOT_ON_EVERY_PATH(
            "EZ3024",
            "A name that is missing on some path",
            "What a canvas shows of a request must be in every request that shows it."),
    LOADS_IN_A_CIRCLE(
            "EZ3025",
            "Loads that stand in for each other in a circle",
            "Each could hand over to the next forever, and nothing would be shown."),
    FAILURE_NEEDS_NOTHING(
            "EZ3026",
            "A failure canvas that needs something",
            "It is shown when something went wrong, with no one left to give it what it needs."),
    RECORD_IN_ITSELF(
            "EZ3027",
            "A record that always holds one of its own kind",
            "To make one, another would have to be there already, and so on without end."),
    STALE_NEEDS_NOTHING(
            "EZ3028",
            "A stale canvas that needs something",
            "It is shown in place of what an old card submits, which says nothing that this version knows."),
    LATE_NEEDS_NOTHING(
            "EZ3029",
            "A late canvas that needs something",
            "It is shown while the handler still runs, so there is no one to pass it anything, and no time to load."),
    ARGS_DISAGREE(
            "EZ3030",
            "One argument with two types",
            "A handler is told the arguments of all submits that lead to it, each under one name with one type."),
    INPUTS_DISAGREE(
            "EZ3031",
            "One input with two types",
            "A handler is told what was entered on all canvases that lead to it, each under one name with one type."),
    KEEPS_NOTHING(
            "EZ3032",
            "`keep: input` where nothing can be kept",
            "What people entered is kept in fields of the same id, so both canvases have one."),
    TWO_ANSWERS(
            "EZ3033",
            "One id that leads to two places",
            "What stands under `when` and what stands in its `else` may share an id, and then they share what becomes of it."),
    SHEET_NOT_OPENED("EZ3034", "A sheet that nothing opens", "Its page would be served, and nobody would ever see it."),
    SHEETS_MEET(
            "EZ3035",
            "One handler for the values of two sheets",
            "A handler is told what the page of one sheet has submitted, in one record."),
    SHEET_ARGS_DISAGREE(
            "EZ3036",
            "One id that carries different arguments to a sheet",
            "What opens a sheet is known by its id alone when the page is asked for, and so is what the id carries."),

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
            "Canvases of two apps can have the same name, and would become the same class."),
    TOO_MANY_NAMES(
            "EZ4005",
            "More than one Java class can hold",
            "One generated class leads each request to its answer, one for each handler makes its replies, and Java bounds what a class can name."),
    TOO_MUCH_FOR_A_METHOD(
            "EZ4006",
            "More than one Java method can hold",
            "Generated methods write canvases, make records and find entries, and Java bounds how long a method is and how much it is passed.");

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
