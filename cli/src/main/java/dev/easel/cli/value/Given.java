package dev.easel.cli.value;

import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a JSON object, found by the names that Java has for them: dashes, underscores and capitals are all one. */
public final class Given {
    private final Json object;
    private final List<String> names;
    private final Mistakes said;
    private final Map<String, String> keys;
    private final List<String> unknown = new ArrayList<>();

    private Given(Json object, Collection<String> names, Mistakes said, Map<String, String> keys) {
        this.object = object;
        this.names = List.copyOf(names);
        this.said = said;
        this.keys = keys;
    }

    /** Finds the members that have these names in Java. One that is given twice is said. */
    public static Given of(Json object, Collection<String> names, Mistakes said) {
        Given given = new Given(object, names, said, new LinkedHashMap<>());
        object.names().forEach(given::add);
        return given;
    }

    /** The same without what has these names. */
    public Given without(Collection<String> others) {
        Map<String, String> rest = new LinkedHashMap<>(keys);
        rest.keySet().removeAll(others);
        return new Given(object, names, said, rest);
    }

    private void add(String key) {
        Optional<String> name = name(key);
        if (name.isEmpty()) {
            unknown.add(key);
            return;
        }
        String before = keys.putIfAbsent(name.get(), key);
        if (before != null) {
            said.add("`" + before + "` and `" + key + "` are one value, and given twice");
        }
    }

    private Optional<String> name(String key) {
        String java = Spelling.java(key);
        if (names.contains(java)) {
            return Optional.of(java);
        }
        String plain = Spelling.plain(key);
        List<String> alike = names.stream()
                .filter(name -> Spelling.plain(name).equals(plain))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /**
     * Says which members have none of the names.
     *
     * @param lacking begins the sentence: {@code canvas `menu` takes no value}
     * @param having begins what there is instead: {@code it takes}
     * @return this
     */
    public Given orSay(String lacking, String having) {
        if (unknown.isEmpty()) {
            return this;
        }
        List<String> known = names.stream().map(Spelling::expression).toList();
        Suggestion suggestion = new Suggestion(known);
        List<String> meant = unknown.stream()
                .flatMap(key -> suggestion.closest(key).stream())
                .distinct()
                .toList();
        String sentence = lacking + (unknown.size() == 1 ? " " : "s ") + WordList.of(unknown);
        if (!meant.isEmpty()) {
            sentence += " (did you mean " + WordList.of(meant) + "?)";
        } else if (!known.isEmpty()) {
            sentence += ": " + having + " " + WordList.of(known);
        }
        said.add(sentence);
        return this;
    }

    /** Whether there is a member of this name. */
    public boolean has(String name) {
        return keys.containsKey(name);
    }

    /** The member of this name, or {@link Json#MISSING}. */
    public Json get(String name) {
        return has(name) ? object.get(key(name)) : Json.MISSING;
    }

    /** The member's name as it is given, or as expressions write it. */
    public String key(String name) {
        return keys.getOrDefault(name, Spelling.expression(name));
    }
}
