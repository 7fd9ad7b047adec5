package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import dev.easel.compiler.type.UnknownType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is chosen among options: a constant of an enum, where that is what the ids of all of them are, and a text elsewhere. */
final class ChosenType {
    private final Types types;
    private final CopiesLinker copies;

    ChosenType(Types types, CopiesLinker copies) {
        this.types = types;
        this.copies = copies;
    }

    Type of(ComponentDecl component, Here here) {
        Optional<ValueDecl> options = component.value("options");
        if (options.orElse(null) instanceof ValueDecl.EnumOptions constants) {
            return types.enumType(constants.type().text())
                    .map(type -> (Type) type)
                    .orElse(UnknownType.UNKNOWN);
        }
        return options.filter(ValueDecl.Parts.class::isInstance)
                .map(parts -> ((ValueDecl.Parts) parts).parts())
                // one alone is too few but for a checkbox, which is said, and others may be lost
                .map(parts -> isOne(parts) && component.type().entry() != Entry.OPTIONS
                        ? UnknownType.UNKNOWN
                        : of(parts, here))
                .orElse(UnknownType.UNKNOWN);
    }

    /** Whether all its options depend on data that may leave none: then the component is not shown. */
    boolean mayBeLeftOut(ComponentDecl component, Here here) {
        return component
                .value("options")
                .filter(ValueDecl.Parts.class::isInstance)
                .map(options -> ((ValueDecl.Parts) options).parts())
                .filter(parts -> parts.stream().allMatch(part -> mayBeNone(part, here)))
                .isPresent();
    }

    private boolean mayBeNone(ElementDecl option, Here here) {
        return option instanceof GuardedDecl guarded && !copies.isNeverEmpty(guarded.guard(), here);
    }

    private static boolean isOne(List<ElementDecl> options) {
        return options.size() == 1 && options.get(0) instanceof ComponentDecl;
    }

    private Type of(List<ElementDecl> options, Here here) {
        Set<Type> ids = options.stream().flatMap(option -> ids(option, here)).collect(Collectors.toSet());
        if (ids.isEmpty() || ids.contains(UnknownType.UNKNOWN)) {
            return UnknownType.UNKNOWN;
        }
        return ids.size() == 1 && ids.iterator().next() instanceof EnumType only ? only : Scalar.STRING;
    }

    private Stream<Type> ids(ElementDecl element, Here here) {
        if (element instanceof ComponentDecl option) {
            return option.writtenId().stream().map(id -> copies.type(id, here).orElse(Scalar.STRING));
        }
        if (!(element instanceof GuardedDecl guarded)) {
            return Stream.empty();
        }
        Here inside = copies.inside(guarded.guard(), here);
        Stream<Type> body = guarded.body().stream().flatMap(option -> ids(option, inside));
        Stream<Type> otherwise = guarded.otherwise() instanceof ElseDecl.Elements others
                ? others.elements().stream().flatMap(option -> ids(option, here))
                : Stream.empty();
        return Stream.concat(body, otherwise);
    }
}
