package dev.easel.compiler.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place of a canvas: which names are known there. */
final class ValuePlace {
    private static final String[] REPEATED = {
        "list<Drink>",
        "list<string>",
        "list<Size>",
        "map<int>",
        "map<string>",
        "Drink?",
        "string?",
        "url?",
        "list<string>?",
        "list<int>",
        "list<decimal>",
        "list<list<string>>",
        "list<date>",
        "list<Mood>",
        "map<Drink>",
        "map<list<int>>",
        "decimal?",
        "datetime?",
        "json?",
        "Mood?"
    };

    private final Random random;
    private final List<Known> names;
    private final int depth;
    private final boolean repeated;

    ValuePlace(Random random, List<Known> names) {
        this(random, names, 0, false);
    }

    private ValuePlace(Random random, List<Known> names, int depth, boolean repeated) {
        this.random = random;
        this.names = List.copyOf(names);
        this.depth = depth;
        this.repeated = repeated;
    }

    /** Whether there can be several copies of what stands here. */
    boolean isRepeated() {
        return repeated;
    }

    int depth() {
        return depth;
    }

    RandomExpressions expressions() {
        return new RandomExpressions(random, names);
    }

    RandomTemplates templates() {
        return new RandomTemplates(random, expressions());
    }

    /** A place within that knows the same. */
    ValuePlace deeper() {
        return new ValuePlace(random, names, depth + 1, repeated);
    }

    private ValuePlace knowing(Known... more) {
        List<Known> known = new ArrayList<>(names);
        for (Known name : more) {
            known.removeIf(other -> other.source().equals(name.source()));
            known.add(name);
        }
        return new ValuePlace(random, known, depth + 1, repeated);
    }

    /** A condition around what is made of the place within. */
    Node when(Function<ValuePlace, List<Node>> body, @Nullable Node otherwise) {
        return new Node.When(expressions().of("bool"), body.apply(deeper()), otherwise);
    }

    /** A loop whose variable has this name around what is made of the place within; {@code limit} is the most of an option's loop. */
    Node each(String variable, @Nullable Long limit, Function<ValuePlace, List<Node>> body, @Nullable Node otherwise) {
        Known source = expressions().of(REPEATED);
        boolean many = !source.isOptional();
        boolean counted = many && random.nextInt(3) == 0;
        String first = counted ? variable + "i" : null;
        boolean map = source.present().startsWith("map<");
        Known value = Known.name(variable, element(source.present(), many));
        Known key = Known.name(variable + "i", map ? "string" : "int");
        ValuePlace filtered = counted && map ? knowing(key, value) : knowing(value);
        Known filter = random.nextInt(3) == 0 ? filtered.expressions().of("bool") : null;
        Known most = limit != null
                ? many ? Known.constant(limit.toString(), "int", limit) : null
                : random.nextInt(3) == 0 && many ? expressions().of("int") : null;
        ValuePlace inside = counted ? knowing(key, value) : knowing(value);
        if (many) {
            ValuePlace copies = inside.knowing(Known.name("loop.first", "bool"), Known.name("loop.last", "bool"));
            inside = new ValuePlace(random, copies.names, depth + 1, true);
        }
        return new Node.Each(source, first, variable, filter, most, body.apply(inside), otherwise);
    }

    private static String element(String type, boolean many) {
        return many ? type.substring(type.indexOf('<') + 1, type.length() - 1) : type;
    }
}
