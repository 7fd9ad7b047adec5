package dev.easel.compiler.content;

import dev.easel.compiler.model.Canvas;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The content of a canvas as JSON without blanks, in pieces that are written one behind the other.
 *
 * @param pieces the pieces
 */
public record Content(List<Piece> pieces) {

    /** Freezes the list. */
    public Content {
        pieces = List.copyOf(pieces);
    }

    /** The content of this canvas: of each component its type, then its attributes in the catalog's order, then its action. */
    public static Content of(Canvas canvas) {
        return new Content(new Pieces()
                .fixed("{\"components\":")
                .addAll(ComponentPieces.array(canvas.elements()))
                .fixed("}")
                .all());
    }

    /** How many bytes of UTF-8 it takes at least. */
    public int size() {
        return size(pieces);
    }

    private static int size(List<Piece> pieces) {
        return pieces.stream().mapToInt(Content::size).sum();
    }

    private static int size(Piece piece) {
        if (piece instanceof Piece.Fixed fixed) {
            return fixed.json().replace("\n", "").getBytes(StandardCharsets.UTF_8).length;
        }
        if (piece instanceof Piece.When when) {
            return Math.min(size(when.then()), size(when.otherwise()));
        }
        return 0;
    }
}
