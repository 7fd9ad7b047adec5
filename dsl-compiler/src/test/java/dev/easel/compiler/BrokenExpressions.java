package dev.easel.compiler;

import dev.easel.compiler.Mutations.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes in the expressions of a definition: those within {@code ${}}, and what follows {@code when}, {@code for} and {@code limit}. */
final class BrokenExpressions {
    private static final Pattern EXPRESSION =
            Pattern.compile("\\$\\{(?<hole>[^}\\n]*)}|\\b(?:when|for|limit): (?<bare>[^,}\\n]*)");
    private static final Pattern SIGN = Pattern.compile("==|!=|<=|>=|&&|\\|\\||[?:.()+*<>!\"']");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\(");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]{3,}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]* \\? [^\"\\n]*)\"");

    private static final Map<String, List<String>> SLIPS = Map.of(
            "==", List.of("=", "===", "= ="),
            "!=", List.of("=!", "!", "<>"),
            "&&", List.of("&", "and"),
            "||", List.of("|", "or"),
            ">", List.of("=>", ">>"),
            ".", List.of("..", "-", "?.", "->"),
            "+", List.of("++", "&"),
            "!", List.of("not "));

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    BrokenExpressions(String text) {
        this.text = text;
    }

    List<Edit> all() {
        Matcher expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            String part = expressions.group("hole") == null ? "bare" : "hole";
            broken(expressions.start(part), expressions.end(part));
        }
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            add("unquoted", quoted.start(), quoted.end(), quoted.group(1));
        }
        return edits;
    }

    private void broken(int start, int end) {
        Matcher signs = SIGN.matcher(text).region(start, end);
        while (signs.find()) {
            add("sign drop", signs.start(), signs.end(), "");
            add("sign double", signs.start(), signs.end(), signs.group() + signs.group());
            SLIPS.getOrDefault(signs.group(), List.of())
                    .forEach(slip -> add("sign other", signs.start(), signs.end(), slip));
        }
        Matcher calls = CALL.matcher(text).region(start, end);
        while (calls.find()) {
            String name = calls.group(1);
            add("case", calls.start(1), calls.end(1), name.substring(0, 1).toUpperCase() + name.substring(1));
            add("case", calls.start(1), calls.end(1), name.toUpperCase());
        }
        Matcher names = NAME.matcher(text).region(start, end);
        while (names.find()) {
            name(names.start(), names.end());
        }
        add("end drop", end - 1, end, "");
        add("end of names", end, end, " names");
        add("end sign", end, end, " +");
    }

    private void name(int start, int end) {
        int middle = (start + end) / 2;
        char letter = text.charAt(middle);
        add("name drop", middle, middle + 1, "");
        add("name double", middle, middle + 1, "" + letter + letter);
        add("name swap", middle - 1, middle + 1, "" + letter + text.charAt(middle - 1));
        add("name dash", middle, middle, "-");
        add("name blank", middle, middle, " ");
        add("name case", start, end, text.substring(start, end).toUpperCase());
        add("name quoted", start, end, "'" + text.substring(start, end) + "'");
    }

    private void add(String kind, int start, int end, String other) {
        edits.add(new Edit("expression " + kind, start, end, other));
    }
}
