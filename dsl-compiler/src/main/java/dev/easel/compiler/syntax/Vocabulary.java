package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.declaration.FlowDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that one place of a definition knows.
 *
 * @param place the place, for messages: {@code `flows`}
 * @param words the words that it takes
 * @param notYet the words of the language that it will take in a later version
 */
record Vocabulary(String place, List<String> words, List<String> notYet) {

    private static final List<String> SURFACE_WORDS =
            Stream.of(Surface.values()).map(Surface::word).toList();
    private static final List<String> FLOW_WORDS =
            Stream.of(FlowDecl.Kind.values()).map(FlowDecl.Kind::word).toList();

    static final Vocabulary APP = new Vocabulary(
            "a definition",
            List.of(
                    "app",
                    "package",
                    "surfaces",
                    "types",
                    "settings",
                    "locale",
                    "zone",
                    "attributes",
                    "card_creation_options",
                    "stored_data",
                    "handlers",
                    "flows",
                    "fragments",
                    "canvases",
                    "sheets",
                    "include"),
            List.of("messages"));

    /** What a file may hold that an app includes. */
    static final Vocabulary PART = new Vocabulary(
            "a file that is included",
            List.of(
                    "types",
                    "settings",
                    "attributes",
                    "card_creation_options",
                    "stored_data",
                    "handlers",
                    "fragments",
                    "canvases",
                    "sheets"),
            List.of());

    /** What a workspace adds attributes to. */
    static final Vocabulary ATTRIBUTES = new Vocabulary("`attributes`", List.of("contact", "conversation"), List.of());

    static final Vocabulary SURFACES = new Vocabulary("`surfaces`", SURFACE_WORDS, List.of());

    static final Vocabulary FLOWS = new Vocabulary(
            "`flows`",
            Stream.concat(FLOW_WORDS.stream(), SURFACE_WORDS.stream()).toList(),
            List.of());

    static final Vocabulary SURFACE_FLOWS = new Vocabulary("a surface of `flows`", FLOW_WORDS, List.of());

    static final Vocabulary HANDLER = new Vocabulary("a handler", List.of("to", "late", "budget"), List.of());

    static final Vocabulary CANVAS = new Vocabulary(
            "a canvas",
            List.of("params", "load", "instead", "components", "content", "canvas", "stored_data", "routes"),
            List.of("live"));

    static final Vocabulary FRAGMENT =
            new Vocabulary("a fragment", List.of("params", "components", "routes"), List.of());

    /** Where a fragment stands. */
    static final Vocabulary USE =
            new Vocabulary("`use`", List.of("use", "with", "as", "routes", "when", "for", "limit", "else"), List.of());

    static final Vocabulary SHEET = new Vocabulary("a sheet", List.of("page", "values", "submit"), List.of());

    /** What stands inside a pasted `canvas`. */
    static final Vocabulary PASTED_CANVAS = new Vocabulary("`canvas`", List.of("content", "stored_data"), List.of());

    /** What stands inside a pasted `content`. */
    static final Vocabulary PASTED_CONTENT = new Vocabulary("`content`", List.of("components"), List.of());

    /** What stands on top of a file that holds a canvas. */
    static final Vocabulary REPLY =
            new Vocabulary("a reply", List.of("components", "content", "canvas", "stored_data"), List.of());

    /** Components under one condition or loop. */
    static final Vocabulary GROUP =
            new Vocabulary("a group", List.of("components", "when", "for", "limit", "else"), List.of());

    /** A constraint with the message for what is otherwise. */
    static final Vocabulary CONSTRAINT = new Vocabulary("a constraint", List.of("is", "message"), List.of());

    static final Vocabulary TARGET = new Vocabulary(
            "a target",
            List.of("to", "with", "store", "complete", "keep", "results", "validate", "when", "for"),
            List.of("card_creation_options"));

    /** Words that make something in `components` that is no component of Canvas Kit. */
    static final List<String> NO_COMPONENT_NOT_YET = List.of("slot");

    /** The word that a key starts with, where something that is no part of a word goes on: `flows {initialize`. */
    Optional<String> wordWithoutColon(String key) {
        return words.stream()
                .filter(word -> key.length() > word.length() && key.startsWith(word))
                .filter(word -> " :={[;".indexOf(key.charAt(word.length())) >= 0)
                .findFirst();
    }

    /** All words, those to come included. */
    List<String> all() {
        List<String> all = new ArrayList<>(words);
        all.addAll(notYet);
        return all;
    }
}
