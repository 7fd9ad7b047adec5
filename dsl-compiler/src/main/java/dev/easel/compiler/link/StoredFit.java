package dev.easel.compiler.link;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.expression.Iso;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import dev.easel.compiler.type.UnknownType;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds values as JSON has them against the types of stored data. */
final class StoredFit {
    private final Types types;

    StoredFit(Types types) {
        this.types = types;
    }

    /**
     * A value of another type.
     *
     * @param node the value
     * @param wanted what it should be
     * @param found what it is
     */
    record Mistake(YamlNode node, String wanted, String found) {}

    /** Whether JSON has values of this type itself. */
    static boolean isNative(Scalar type) {
        return type == Scalar.INT || type == Scalar.DECIMAL || type == Scalar.BOOL;
    }

    /** The type that a value seems to have. */
    static Scalar type(YamlNode value) {
        if (!(value instanceof YamlScalar scalar) || scalar.isNothing()) {
            return Scalar.JSON;
        }
        if (scalar.isBoolean()) {
            return Scalar.BOOL;
        }
        if (scalar.isNumber()) {
            return scalar.isInteger() ? Scalar.INT : Scalar.DECIMAL;
        }
        return Scalar.STRING;
    }

    /** The first part of a value that is of another type, if one is. */
    Optional<Mistake> check(YamlNode value, Type type, boolean jsonStyle) {
        if (type == UnknownType.UNKNOWN || type.present() == Scalar.JSON) {
            return Optional.empty();
        }
        if (value instanceof YamlScalar scalar && scalar.isNull()) {
            return type.isOptional() ? Optional.empty() : wrong(value, kind(type));
        }
        Type present = type.present();
        if (present instanceof Scalar scalar) {
            return fits(value, scalar, jsonStyle) ? Optional.empty() : wrong(value, kind(present));
        }
        if (present instanceof EnumType values) {
            return isId(value, values) ? Optional.empty() : wrong(value, ids(values));
        }
        if (present instanceof ListType list) {
            return value instanceof YamlSequence sequence
                    ? first(sequence.items(), list.element(), jsonStyle)
                    : wrong(value, "a list");
        }
        return value instanceof YamlMapping mapping ? mapping(mapping, present, jsonStyle) : wrong(value, "a mapping");
    }

    private Optional<Mistake> first(List<YamlNode> nodes, Type type, boolean jsonStyle) {
        return nodes.stream()
                .flatMap(node -> check(node, type, jsonStyle).stream())
                .findFirst();
    }

    private Optional<Mistake> mapping(YamlMapping mapping, Type type, boolean jsonStyle) {
        if (type instanceof MapType map) {
            return first(mapping.entries().stream().map(YamlEntry::value).toList(), map.value(), jsonStyle);
        }
        for (Field field : types.fields((RecordType) type)) {
            Optional<YamlEntry> entry = mapping.entries().stream()
                    .filter(member -> Word.of(member.key()).identifier().equals(field.name()))
                    .findFirst();
            if (entry.isEmpty() && !field.type().isOptional()) {
                return Optional.of(
                        new Mistake(mapping, "a `" + type.word() + "`", "one without `" + field.name() + "`"));
            }
            Optional<Mistake> mistake = entry.flatMap(member -> check(member.value(), field.type(), jsonStyle));
            if (mistake.isPresent()) {
                return mistake;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(YamlNode value, Scalar wanted, boolean jsonStyle) {
        Scalar type = type(value);
        if (!(value instanceof YamlScalar scalar)) {
            return false;
        }
        if (wanted == Scalar.DECIMAL) {
            return type == Scalar.DECIMAL || type == Scalar.INT;
        }
        if (isNative(wanted)) {
            return type == wanted;
        }
        // Where keys are not quoted, what is written is a text wherever a text is wanted.
        boolean text = type == Scalar.STRING || !jsonStyle;
        return text && (wanted == Scalar.STRING || Iso.isValid(scalar.text(), wanted));
    }

    private static boolean isId(YamlNode value, EnumType type) {
        return value instanceof YamlScalar scalar
                && type.entries().stream().anyMatch(entry -> entry.id().equals(scalar.text()));
    }

    private static String ids(EnumType type) {
        return "one of " + type.entries().stream().map(EnumType.Entry::id).collect(Collectors.joining(", "));
    }

    private static String kind(Type type) {
        return type.present() instanceof Scalar scalar ? scalar.kind() : "a `" + type.word() + "`";
    }

    private static Optional<Mistake> wrong(YamlNode value, String wanted) {
        boolean fraction = wanted.equals(Scalar.INT.kind()) && type(value) == Scalar.DECIMAL;
        String found = fraction ? "a number with a fraction or an exponent" : value.kind();
        return Optional.of(new Mistake(value, wanted, found));
    }
}
