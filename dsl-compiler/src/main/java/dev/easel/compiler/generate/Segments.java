package dev.easel.compiler.generate;

import com.palantir.javapoet.FieldSpec;
import dev.easel.compiler.content.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What is the same each time, as constants of a class: each once, in the order in which they are written. */
final class Segments {
    private static final String CONSTANT = "CONTENT";

    private final Map<List<String>, Integer> constants = new LinkedHashMap<>();

    Segments(List<Piece> pieces) {
        pieces.forEach(this::add);
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Fixed fixed) {
            constants(fixed).forEach(this::add);
        } else {
            inside(piece).forEach(this::add);
        }
    }

    /** Adds something that is written beside the pieces. */
    void add(List<String> lines) {
        constants.putIfAbsent(lines, constants.size() + 1);
    }

    /** The pieces that a piece is made of. */
    static List<Piece> inside(Piece piece) {
        List<Piece> inside = new ArrayList<>();
        if (piece instanceof Piece.When when) {
            inside.addAll(when.then());
            inside.addAll(when.otherwise());
        } else if (piece instanceof Piece.IfPresent present) {
            inside.addAll(present.body());
        } else if (piece instanceof Piece.Each each) {
            inside.addAll(each.body());
            inside.addAll(each.otherwise());
        } else if (piece instanceof Piece.UnlessEmpty unlessEmpty) {
            inside.addAll(unlessEmpty.start());
            inside.addAll(unlessEmpty.entries());
            inside.addAll(unlessEmpty.rest());
        } else if (piece instanceof Piece.Choice choice) {
            inside.addAll(choice.options());
            inside.addAll(choice.offering());
            inside.addAll(choice.instead());
        } else if (piece instanceof Piece.IfOffered offered) {
            inside.addAll(offered.then());
        } else if (!isLeaf(piece)) {
            throw new IllegalArgumentException(piece.toString());
        }
        return inside;
    }

    private static boolean isLeaf(Piece piece) {
        return piece instanceof Piece.Fixed
                || piece instanceof Piece.Printed
                || piece instanceof Piece.Position
                || piece instanceof Piece.Argument
                || piece instanceof Piece.Plain
                || piece instanceof Piece.EndOfList
                || piece instanceof Piece.Offer
                || piece instanceof Piece.Options
                || piece instanceof Piece.Ticked;
    }

    /** The names of the constants of some text, in order. */
    List<String> names(Piece.Fixed fixed) {
        return constants(fixed).stream().map(this::name).toList();
    }

    private static List<List<String>> constants(Piece.Fixed fixed) {
        List<String> lines =
                fixed.json().lines().filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty() ? List.of() : TextBlock.constants(TextBlock.fold(lines));
    }

    private String name(List<String> lines) {
        return constants.size() == 1 ? CONSTANT : CONSTANT + "_" + constants.get(lines);
    }

    List<FieldSpec> fields() {
        return constants.keySet().stream().map(this::field).toList();
    }

    private FieldSpec field(List<String> lines) {
        return FieldSpec.builder(RuntimeTypes.SEGMENT, name(lines), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", RuntimeTypes.SEGMENT, TextBlock.of(lines))
                .build();
    }
}
