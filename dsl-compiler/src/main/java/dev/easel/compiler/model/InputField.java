package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people enter in a component of a canvas.
 *
 * @param id the component's id
 * @param type what a value is that is there; a list of what was ticked in a checkbox
 * @param isChosen whether it is chosen among options, and not typed
 * @param always whether the component is there whenever the canvas is shown
 * @param constraints what is asked of it, as written
 * @param span the component in the file
 */
public record InputField(
        String id, Type type, boolean isChosen, boolean always, List<Constraint> constraints, SourceSpan span)
        implements Sourced {
    /** Freezes the list. */
    public InputField {
        constraints = List.copyOf(constraints);
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

    /** Its name: the id, or what can be a name of it. */
    public String name() {
        String plain = id.replaceAll("[^A-Za-z0-9_-]+", "_").replaceAll("^[_-]+|[_-]+$", "");
        return plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "input_" + plain : plain;
    }

    /** Its name in expressions. */
    public String identifier() {
        return name().replace('-', '_');
    }

    /** The name, with what a value is that is there. */
    public TypedName typed() {
        return new TypedName(name(), type, null, span);
    }

    /** Whether something must be entered. */
    public boolean isRequired() {
        return constraints.stream().anyMatch(constraint -> constraint.word().equals("required"));
    }

    /** What it is once it was checked: it may be missing if nothing has to be entered, or if the component may not be there. */
    public Type checked() {
        return type instanceof ListType || isRequired() && always ? type : type.optional();
    }

    /** What it is where nothing was checked. */
    public Type unchecked() {
        return type instanceof ListType ? type : type.optional();
    }
}
