package dev.easel.compiler;

import dev.easel.compiler.Mutations.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Entries and items that moved with all that belongs to them: out of what holds them, deeper into it, or on to what comes next; or that
 * are lost, with all that or without.
 */
final class MovedNodes {
    private static final String STEP = "  ";

    private final List<String> lines;
    private final List<Edit> edits = new ArrayList<>();

    MovedNodes(String text) {
        this.lines = text.lines().toList();
    }

    List<Edit> all() {
        for (int first = 0; first < lines.size(); first++) {
            if (isOfNode(first)) {
                node(first, end(first));
            }
        }
        return edits;
    }

    private void node(int first, int end) {
        List<String> node = lines.subList(first, end);
        edit("moved in", first, end, indented(node), 0, node.size());
        edit("twice", end, end, node, 0, node.size());
        edit("lost", first, end, List.of(), 0, 1);
        if (node.size() > 1) {
            edit("lost line", first, first + 1, List.of(), 0, node.size() - 1);
        }
        if (indent(first) >= STEP.length()) {
            edit("moved out", first, end, dedented(node), 0, node.size());
        }
        int next = nextOfSameDepth(end, indent(first));
        if (next > end) {
            List<String> after = new ArrayList<>(lines.subList(end, next));
            int at = after.size();
            after.addAll(node);
            edit("moved on", first, next, after, at, node.size());
        }
    }

    /** The line of the next node of a depth that something else holds; 0 if there is none. */
    private int nextOfSameDepth(int from, int indent) {
        boolean left = false;
        for (int line = from; line < lines.size(); line++) {
            left |= isOfNode(line) && indent(line) < indent;
            if (left && isOfNode(line) && indent(line) == indent) {
                return line;
            }
        }
        return 0;
    }

    /** The line after the last that belongs to a node. */
    private int end(int first) {
        int end = first + 1;
        for (int line = end; line < lines.size() && (!isOfNode(line) || indent(line) > indent(first)); line++) {
            end = isOfNode(line) ? line + 1 : end;
        }
        return end;
    }

    private boolean isOfNode(int line) {
        String stripped = lines.get(line).strip();
        return !stripped.isEmpty() && !stripped.startsWith("#");
    }

    private int indent(int line) {
        return lines.get(line).length() - lines.get(line).stripLeading().length();
    }

    private static List<String> indented(List<String> node) {
        return node.stream().map(line -> STEP + line).toList();
    }

    private static List<String> dedented(List<String> node) {
        return node.stream()
                .map(line -> line.startsWith(STEP) ? line.substring(STEP.length()) : line)
                .toList();
    }

    /** Other lines in place of some; the mistake is at so many of them, for so many. */
    private void edit(String kind, int first, int end, List<String> others, int at, int wrong) {
        String text = others.stream().map(line -> line + "\n").collect(Collectors.joining());
        edits.add(new Edit(kind, index(first), index(end), text, at, wrong));
    }

    private int index(int line) {
        return lines.subList(0, line).stream()
                .mapToInt(before -> before.length() + 1)
                .sum();
    }
}
