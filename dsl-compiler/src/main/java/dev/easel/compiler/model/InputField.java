package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people enter in a component of a canvas.
 *
 * @param id the component's id
 * @param value what a value is that is there; a list of what was ticked in a checkbox
 * @param isChosen whether it is chosen among options, and not typed
 * @param sides where it stands: at one place, or on several sides of conditions, of which one at most is shown
 * @param args what its id carries
 * @param isRepeated whether there may be several of it at once, one for each of its arguments: it stands in a loop
 * @param constraints what is asked of it, as written
 * @param groups the names of the uses of fragments that it stands in, the outermost first
 * @param span the component in the file
 * @param named its id in the file
 */
public record InputField(
        String id,
        Type value,
        boolean isChosen,
        List<Side> sides,
        List<Arg> args,
        boolean isRepeated,
        List<Constraint> constraints,
        List<String> groups,
        SourceSpan span,
        SourceSpan named)
        implements Sourced {
    /** Freezes the lists. */
    public InputField {
        sides = List.copyOf(sides);
        args = List.copyOf(args);
        constraints = List.copyOf(constraints);
        groups = List.copyOf(groups);
    }

    /**
     * A place where it stands.
     *
     * @param guards the conditions and loops that it is not always there for; none if it is there whenever the canvas is shown
     * @param span where that is on the canvas: the component, or the use of the fragment with it
     */
    public record Side(List<Guard> guards, SourceSpan span) {
        /** Freezes the list. */
        public Side {
            guards = List.copyOf(guards);
        }
    }

    /**
     * Something that is asked of it.
     *
     * @param word the constraint's word
     * @param value a whole number of characters, a decimal, a regular expression or a format; nothing of {@code required}
     * @param message what people are told where it does not hold; null for what is told in general
     */
    public record Constraint(
            String word, @Nullable Object value, @Nullable String message) {}

    /** Its name: the id, or what can be a name of it, behind the names of its groups. */
    public String name() {
        List<String> names = new ArrayList<>(groups);
        names.add(ownName());
        return String.join("_", names);
    }

    /** Its name among those of its group. */
    public String ownName() {
        int before = groups.stream().mapToInt(group -> group.length() + 1).sum();
        String plain = id.substring(before).replaceAll("[^A-Za-z0-9_-]+", "_").replaceAll("^[_-]+|[_-]+$", "");
        return plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "input_" + plain : plain;
    }

    /** Its name in expressions. */
    public String identifier() {
        return name().replace('-', '_');
    }

    /** Its name in expressions among those of its group. */
    public String ownIdentifier() {
        return ownName().replace('-', '_');
    }

    /** Whether there is one of it alone, whose id carries arguments nevertheless. */
    public boolean carries() {
        return !isRepeated && !args.isEmpty();
    }

    /** What it is if it is there: a value, or those of its copies by what tells them apart. */
    public Type type() {
        return isRepeated ? new MapType(key(), value) : value;
    }

    /** What tells its copies apart: the argument, or all of them together. */
    public Type key() {
        return args.size() == 1
                ? args.get(0).type().present()
                : RecordType.ofKey(
                        name(),
                        args.stream()
                                .map(arg -> new Field(arg.identifier(), arg.type()))
                                .toList());
    }

    /** Whether it is there whenever the canvas is shown. */
    public boolean always() {
        return isSeenFrom(List.of());
    }

    private boolean isSeenFrom(List<Guard> others) {
        return sides.stream().anyMatch(side -> others.containsAll(side.guards()));
    }

    /** The input as a submit knows it that stands under these: it is there if the submit is and nothing else decides about it. */
    public InputField seenFrom(List<Guard> others) {
        return !always() && isSeenFrom(others) ? on(List.of(new Side(List.of(), span))) : this;
    }

    /** The input where it stands on these sides alone. */
    public InputField on(List<Side> others) {
        return new InputField(id, value, isChosen, others, args, isRepeated, constraints, groups, span, named);
    }

    /** The input of which no more is known than that it is there. */
    public InputField unclear() {
        return new InputField(
                id, UnknownType.UNKNOWN, isChosen, sides, List.of(), false, constraints, groups, span, named);
    }

    /** One copy of it by itself. */
    public InputField alone() {
        return new InputField(id, value, isChosen, sides, args, false, constraints, groups, span, named);
    }

    /** The input with other arguments. */
    public InputField carrying(List<Arg> others) {
        return new InputField(id, value, isChosen, sides, others, isRepeated, constraints, groups, span, named);
    }

    /** One of several, with these arguments. */
    public InputField repeated(List<Arg> keys) {
        return new InputField(id, value, isChosen, sides, keys, true, constraints, groups, span, named);
    }

    /** The input as a use of its fragment calls it: with this before its id, in these groups. */
    public InputField in(String prefix, List<String> around) {
        List<String> all = new ArrayList<>(around);
        all.addAll(groups);
        return new InputField(prefix + id, value, isChosen, sides, args, isRepeated, constraints, all, span, named);
    }

    /** The name, with what a value is that is there. */
    public TypedName typed() {
        return new TypedName(name(), type(), null, span);
    }

    /** Whether something must be entered. */
    public boolean isRequired() {
        return constraints.stream().anyMatch(constraint -> constraint.word().equals("required"));
    }

    /** What it is once it was checked: it may be missing if nothing has to be entered, or if the component may not be there. */
    public Type checked() {
        return isMany() || isRequired() && always() ? type() : type().optional();
    }

    /** What it is where nothing was checked. */
    public Type unchecked() {
        return isMany() ? type() : type().optional();
    }

    /** Whether having none of it is having nothing in it. */
    private boolean isMany() {
        return isRepeated || value instanceof ListType;
    }
}
