package dev.easel.compiler.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a component.
 *
 * @param name Canvas Kit's name for it
 * @param value what its value is
 * @param required whether Canvas Kit refuses the component without it
 * @param neededBy another attribute that Canvas Kit takes only together with this one, if there is one
 * @param alias another name that running apps use for it, if there is one; it is sent under its own
 * @param basis how it is known
 * @param meaning what it is for, as a phrase
 */
public record AttributeType(
        String name,
        ValueType value,
        boolean required,
        @Nullable String neededBy,
        @Nullable String alias,
        Basis basis,
        String meaning) {

    private AttributeType(String name, ValueType value, String meaning) {
        this(name, value, false, null, null, Basis.DOCUMENTED, meaning);
    }

    static AttributeType text(String name, String meaning) {
        return new AttributeType(name, new ValueType.Text(false), meaning);
    }

    static AttributeType markdown(String name, String meaning) {
        return new AttributeType(name, new ValueType.Text(true), meaning);
    }

    static AttributeType id(ValueType.Scope scope, String meaning) {
        return new AttributeType("id", new ValueType.Id(scope), meaning);
    }

    static AttributeType url(String name, String meaning) {
        return new AttributeType(name, new ValueType.Url(), meaning);
    }

    static AttributeType choice(String name, String meaning, String... words) {
        return new AttributeType(name, new ValueType.Choice(List.of(words), null), meaning);
    }

    AttributeType byDefault(String word) {
        List<String> words = value instanceof ValueType.Choice choice ? choice.words() : List.of();
        return new AttributeType(name, new ValueType.Choice(words, word), required, neededBy, alias, basis, meaning);
    }

    static AttributeType flag(String name, String meaning) {
        return new AttributeType(name, new ValueType.Flag(), meaning);
    }

    static AttributeType pixels(String name, String meaning) {
        return new AttributeType(name, new ValueType.Pixels(), meaning);
    }

    static AttributeType parts(String name, ValueType.Parts parts, String meaning) {
        return new AttributeType(name, parts, meaning);
    }

    static AttributeType chosen(ValueType value, String meaning) {
        return new AttributeType("value", value, meaning);
    }

    AttributeType whichIsRequired() {
        return new AttributeType(name, value, true, neededBy, alias, basis, meaning);
    }

    /** The same, where a component without it is left out. */
    public AttributeType optional() {
        return new AttributeType(name, value, false, neededBy, alias, basis, meaning);
    }

    AttributeType neededBy(String other) {
        return new AttributeType(name, value, required, other, alias, basis, meaning);
    }

    AttributeType alsoCalled(String other) {
        return new AttributeType(name, value, required, neededBy, other, basis, meaning);
    }

    AttributeType observed() {
        return new AttributeType(name, value, required, neededBy, alias, Basis.OBSERVED, meaning);
    }

    /** Whether this is its name, or the other one that running apps use. */
    public boolean isCalled(String word) {
        return word.equals(name) || word.equals(alias);
    }

    /** Whether it means nothing without the other one: an image's size and corners without the image. */
    public boolean belongsTo(AttributeType other) {
        return other.value instanceof ValueType.Url
                && (other.name.equals(neededBy) || name.equals("rounded_" + other.name));
    }
}
