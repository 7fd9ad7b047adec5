package dev.easel.compiler;

import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlReader;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every single mistake of some kinds that can be made in a definition.
 *
 * <p>Three are left out: slips behind the first characters of a key or value, which say nothing new; quotes around texts in blocks, where
 * they are letters; and mistakes in included files, which are read as the definition is.
 */
final class Mutations {
    private static final int MOST_TYPED = 20;

    private static final List<String> RETYPED =
            List.of("null", "5", "true", "[]", "{}", "[a]", "{a: b}", "\"\"", "nothing-such");

    private final SourceFile file;
    private final List<Mutation> mutations = new ArrayList<>();

    /**
     * A definition with a mistake.
     *
     * @param what the kind of mistake, and what it made of what
     * @param line the line that it is on
     * @param endLine the last line of what is wrong
     * @param word the word that a slip is in; empty if it is in none
     * @param text the definition
     */
    record Mutation(String what, int line, int endLine, String word, String text) {}

    /**
     * A change to some characters.
     *
     * @param kind the kind of mistake
     * @param start the index of the first
     * @param end the index after the last
     * @param other what stands there instead
     * @param line the first line that is wrong then, counted from the one where the change starts
     * @param lines how many lines are wrong
     */
    record Edit(String kind, int start, int end, String other, int line, int lines) {
        Edit(String kind, int start, int end, String other) {
            this(kind, start, end, other, 0, 1);
        }
    }

    private Mutations(SourceFile file) {
        this.file = file;
    }

    static List<Mutation> of(SourceFile file) {
        Mutations all = new Mutations(file);
        YamlNode root = YamlReader.read(file, new Diagnostics()).orElseThrow();
        all.node(root);
        all.brackets();
        new BrokenExpressions(file.text()).all().forEach(all::replace);
        new MovedNodes(file.text()).all().forEach(all::replace);
        OtherTypes.of(file, root).forEach(all::replace);
        SwappedTargets.of(file, root).forEach(all::replace);
        return all.mutations;
    }

    private void node(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                typos("key", entry.key().span());
                colon(entry.key().span());
                retyped(entry.value());
                node(entry.value());
            });
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> {
                retyped(item);
                indentation(item.span());
                node(item);
            });
        } else if (node instanceof YamlScalar scalar && !scalar.isAbsent()) {
            typos("value", scalar.span());
            quotes(scalar);
        }
    }

    private void typos(String kind, SourceSpan span) {
        int start = start(span);
        int end = Math.min(end(span), start + MOST_TYPED);
        for (int at = start; at < end; at++) {
            char letter = file.text().charAt(at);
            replace(kind + " drop", at, at + 1, "");
            replace(kind + " double", at, at + 1, "" + letter + letter);
            replace(kind + " other", at, at + 1, letter == 'q' ? "w" : "q");
            if (at + 1 < end) {
                replace(kind + " swap", at, at + 2, "" + file.text().charAt(at + 1) + letter);
            }
        }
    }

    private void colon(SourceSpan key) {
        int colon = file.text().indexOf(':', end(key));
        for (String instead : List.of("", " =", ";", "::")) {
            replace("colon", colon, colon + 1, instead);
        }
    }

    private void retyped(YamlNode value) {
        if (value instanceof YamlScalar scalar && scalar.isAbsent()) {
            return;
        }
        RETYPED.forEach(other -> replace("retyped", start(value.span()), end(value.span()), other));
    }

    private void indentation(SourceSpan item) {
        int line = file.index(item.line(), 1);
        boolean block = file.text().substring(line, start(item)).strip().equals("-");
        if (block) {
            replace("indented", line, line, " ");
            replace("indented", line, line, "  ");
            replace("dedented", line, line + 2, "");
            replace("dash", start(item) - 2, start(item), "");
        }
    }

    private void quotes(YamlScalar scalar) {
        if (scalar.style() == YamlScalar.Style.LITERAL) {
            return;
        }
        for (String before : List.of("\"", "'", "**", "&", "!", "|", "%", "@")) {
            replace("start", start(scalar.span()), start(scalar.span()), before);
        }
        for (String after : List.of("\"", ": x", " #x", " ${x}")) {
            replace("end", end(scalar.span()), end(scalar.span()), after);
        }
    }

    private void brackets() {
        for (int at = 0; at < file.text().length(); at++) {
            char bracket = file.text().charAt(at);
            if ("{}[],\"".indexOf(bracket) >= 0) {
                replace("bracket drop", at, at + 1, "");
                replace("bracket double", at, at + 1, "" + bracket + bracket);
            }
        }
    }

    private void replace(String kind, int start, int end, String other) {
        replace(new Edit(kind, start, end, other));
    }

    private void replace(Edit edit) {
        String text = file.text();
        String mutated = text.substring(0, edit.start()) + edit.other() + text.substring(edit.end());
        if (!mutated.equals(text)) {
            int line = file.span(edit.start(), edit.start()).line() + edit.line();
            String what = edit.kind() + ": `" + firstLine(text.substring(edit.start(), edit.end())) + "` to `"
                    + firstLine(edit.other()) + "` in line " + line;
            mutations.add(new Mutation(what, line, line + edit.lines() - 1, word(edit), mutated));
        }
    }

    /** The whole word that an edit is in, if it changes nothing else. */
    private String word(Edit edit) {
        int start = edit.start();
        int end = edit.end();
        if (!IntStream.range(start, end).allMatch(this::isOfWord)) {
            return "";
        }
        while (start > 0 && isOfWord(start - 1)) {
            start--;
        }
        while (end < file.text().length() && isOfWord(end)) {
            end++;
        }
        return file.text().substring(start, end);
    }

    private boolean isOfWord(int at) {
        char letter = file.text().charAt(at);
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-';
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private int start(SourceSpan span) {
        return file.index(span.line(), span.column());
    }

    private int end(SourceSpan span) {
        return file.index(span.endLine(), span.endColumn());
    }
}
