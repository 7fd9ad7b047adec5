package dev.easel.compiler;

import dev.easel.compiler.Mutations.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys of a definition that moved with their values: out of what they belong to, deeper into it, or to what stands next to it. */
final class MovedLines {
    private static final Pattern KEY = Pattern.compile("(?m)^( {2,})([a-z_-]+: .*\\n)");

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    MovedLines(String text) {
        this.text = text;
    }

    List<Edit> all() {
        Matcher keys = KEY.matcher(text);
        while (keys.find()) {
            String blanks = keys.group(1);
            edits.add(new Edit("moved out", keys.start(), keys.end(1), blanks.substring(2), 0));
            edits.add(new Edit("moved in", keys.start(), keys.end(1), blanks + "  ", 0));
            edits.add(new Edit("twice", keys.end(), keys.end(), keys.group(), 0));
            toSibling(keys.start(), keys.end(), blanks, keys.group());
        }
        return edits;
    }

    private void toSibling(int start, int end, String blanks, String line) {
        Matcher sibling =
                Pattern.compile("(?m)^" + blanks.substring(2) + "- .*\\n").matcher(text);
        if (sibling.find(end)) {
            String between = text.substring(end, sibling.end());
            int lines = (int) between.chars().filter(letter -> letter == '\n').count();
            edits.add(new Edit("moved on", start, sibling.end(), between + line, lines));
        }
    }
}
