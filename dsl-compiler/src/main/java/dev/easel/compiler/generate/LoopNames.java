package dev.easel.compiler.generate;

import dev.easel.compiler.content.Piece;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.naming.Names;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the definition gives to what loops go through. Java keeps them, so what else needs a name has another. */
final class LoopNames {
    private LoopNames() {}

    /** The names that are given within some pieces. */
    static Set<String> within(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(LoopNames::all)
                .map(variable -> Names.member(variable.name()))
                .collect(Collectors.toSet());
    }

    private static Stream<Variable> all(Piece piece) {
        Stream<Variable> own = piece instanceof Piece.Each each
                ? Stream.of(each.loop().first(), each.loop().value()).filter(Objects::nonNull)
                : Stream.empty();
        return Stream.concat(own, Segments.inside(piece).stream().flatMap(LoopNames::all));
    }
}
