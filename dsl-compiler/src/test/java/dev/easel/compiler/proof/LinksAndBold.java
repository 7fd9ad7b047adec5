package dev.easel.compiler.proof;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text with its links and bold.
 *
 * @param text all of it
 * @param links the links in it, as written
 * @param bold what is bold in it, as written
 */
record LinksAndBold(String text, List<String> links, List<String> bold) {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\([^)]*\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*.+?\\*\\*");

    /** What a renderer finds that takes whatever comes. */
    static LinksAndBold read(String text) {
        return new LinksAndBold(plain(text), found(LINK, text), found(BOLD, text));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(LinksAndBold::plain)
                .toList();
    }

    /** A text without what keeps its values from forming any. */
    private static String plain(String text) {
        return text.replace("\u2060", "").replace('［', '[').replace('］', ']').replace('∗', '*');
    }
}
