package dev.easel.compiler.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of component, or of a part that stands in a list of a component.
 *
 * @param name Canvas Kit's name for it
 * @param shorthand the attribute that {@code - name: value} gives, if any
 * @param attributes its attributes beside {@code type} and {@code action}, in the order in which they are written out
 * @param action the action that it can have, if it can
 * @param entry what people can enter in it
 * @param meaning what it is, as a phrase
 * @param example one of it, in short
 */
public record ComponentType(
        String name,
        @Nullable String shorthand,
        List<AttributeType> attributes,
        @Nullable ActionPlace action,
        Entry entry,
        String meaning,
        String example) {

    /** Freezes the list. */
    public ComponentType {
        attributes = List.copyOf(attributes);
    }

    static ComponentType shown(String name, @Nullable String shorthand, AttributeType... attributes) {
        return new ComponentType(name, shorthand, List.of(attributes), null, Entry.NONE, "", "");
    }

    static ComponentType entered(String name, Entry entry, AttributeType... attributes) {
        return new ComponentType(name, "id", List.of(attributes), null, entry, "", "");
    }

    ComponentType with(ActionPlace place) {
        return new ComponentType(name, shorthand, attributes, place, entry, meaning, example);
    }

    ComponentType whichIs(String phrase, String inShort) {
        return new ComponentType(name, shorthand, attributes, action, entry, phrase, inShort);
    }

    /** The attribute of this name, if it has one. */
    public Optional<AttributeType> attribute(String attribute) {
        return attributes.stream().filter(type -> type.name().equals(attribute)).findFirst();
    }

    /** The attribute that this word means: its name, or another name that running apps use for it. */
    public Optional<AttributeType> attributeCalled(String word) {
        return attributes.stream().filter(type -> type.isCalled(word)).findFirst();
    }

    /** Whether it can have an action of this type. */
    public boolean takes(ActionType type) {
        return action != null && action.takes(type);
    }

    /** Whether Canvas Kit refuses it without an action. */
    public boolean needsAction() {
        return action != null && action.required();
    }
}
