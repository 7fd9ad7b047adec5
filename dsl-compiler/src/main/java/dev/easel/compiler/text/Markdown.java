package dev.easel.compiler.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Canvas Kit does not render: all Markdown but links and bold, and HTML (protocol 3.1).
 *
 * <p>It finds what is certainly meant so, and no prose that happens to have a sign in it: {@code 5 * 3}, {@code snake_case},
 * {@code #1001}, a single line that starts with a dash.
 */
public enum Markdown {
    HEADING("Markdown for a heading", "^ {0,3}#{1,6} +\\S.*", "for a heading write beside the text: style: header"),
    LIST(
            "Markdown for a list",
            "^[ \\t]*(?:[-*+] +\\S.*\\R{1,2}[ \\t]*[-*+]|\\d{1,3}[.)] +\\S.*\\R{1,2}[ \\t]*\\d{1,3}[.)]) +\\S",
            "write a text component for each line"),
    CODE_BLOCK("Markdown for a block of code", "^[ \\t]*```.*", "write a text component for each line"),
    TABLE("Markdown for a table", "^\\|? *:?-{3,}:? *\\|.*", "write a table component: data-table: {Status: Sent}"),
    LINE("Markdown for a line", "^-{3,}$", "write the component `divider` between two texts"),
    QUOTE("Markdown for a quotation", "^> *\\p{L}.*", "for a quiet text write beside it: style: muted"),
    IMAGE(
            "Markdown for an image",
            "!\\[[^\\[\\]\\n]{0,200}]\\([^()\\n]{0,2000}\\)",
            "write a component: {image: https://example.com/latte.png, width: 48, height: 48}"),
    CODE("Markdown for code", "`[^`\\n]+`", "write it without the backticks"),
    STRIKETHROUGH("Markdown for struck-through text", "~~(?=\\S)[^~\\n]+~~", "say in words what no longer holds"),
    OTHER_BOLD("not how Canvas Kit writes bold", enclosed("__", "_"), "write asterisks: **bold**"),
    BOLD_ITALICS("Markdown for italics", enclosed("\\*\\*\\*", "*"), "the one emphasis there is: **bold**"),
    ITALICS("Markdown for italics", enclosed("\\*", "*"), "the one emphasis there is: **bold**"),
    UNDERSCORES("Markdown for italics", enclosed("_", "_"), "the one emphasis there is: **bold**"),
    HTML(
            "HTML",
            "(?i)</?(?:a|b|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strong|sub"
                    + "|sup|table|td|th|tr|u|ul)"
                    + "(?:\\s+[\\w-]+\\s*=\\s*(?:\"[^\"<>]{0,500}\"|'[^'<>]{0,500}'|[\\w-]+)){0,9}\\s*/?>",
            "write **bold** for emphasis, and a component of its own for each line");

    private static final int LONGEST_EXCERPT = 40;

    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[([^\\[\\]\\n]{0,1000})]\\((?:[^()\\s]|\\([^()\\s]{0,500}\\)){0,1000}+\\)");
    private static final Pattern BOLD =
            Pattern.compile("(?<!\\*)\\*\\*(?=[^\\s*])([^*\\n]{0,2000})(?<=[^\\s*])\\*\\*(?!\\*)");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s()\\[\\]<>\"]+|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]+");

    /** What means something to Markdown, and nothing within an address. */
    private static final Pattern SIGN = Pattern.compile("[*_`~!]");

    private final String title;
    private final Pattern pattern;
    private final String instead;

    Markdown(String title, String pattern, String instead) {
        this.title = title;
        this.pattern = Pattern.compile(pattern, Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
        this.instead = instead;
    }

    /**
     * Something that Canvas Kit does not render.
     *
     * @param kind what it is
     * @param excerpt its first line, cut to 40 characters
     * @param start where in the text it starts, links and bold taken away
     */
    public record Found(Markdown kind, String excerpt, int start) {}

    /** The first thing in a text that Canvas Kit does not render. */
    public static Optional<Found> first(String text) {
        String plain = BOLD.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("$1");
        String searched = ADDRESS.matcher(plain)
                .replaceAll(address ->
                        Matcher.quoteReplacement(SIGN.matcher(address.group()).replaceAll("x")));
        return Stream.of(values())
                .flatMap(kind -> kind.find(plain, searched).stream())
                .min(Comparator.comparingInt(Found::start));
    }

    private Optional<Found> find(String text, String searched) {
        Matcher matcher = pattern.matcher(searched);
        return matcher.find()
                ? Optional.of(new Found(this, excerpt(text.substring(matcher.start(), matcher.end())), matcher.start()))
                : Optional.empty();
    }

    private static String excerpt(String found) {
        String line = found.strip().lines().findFirst().orElse("");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)) + "...";
    }

    /** What it is, as in a sentence. */
    public String title() {
        return title;
    }

    /** What to write in place of it. */
    public String instead() {
        return instead;
    }

    /** Whether it is made of several lines, so that their breaks are no mistake of their own. */
    public boolean needsLines() {
        return this == LIST || this == CODE_BLOCK || this == TABLE || this == LINE;
    }

    /** A word or more between two signs that stand at their edges, and not within another word. */
    private static String enclosed(String sign, String character) {
        String around = "\\w*_~";
        return "(?<![" + around + "])" + sign + "(?=[\\p{L}\\p{N}])[^" + character + "\\n]*(?<=[\\p{L}\\p{N}.!?\u2026])"
                + sign + "(?![" + around + "])";
    }
}
