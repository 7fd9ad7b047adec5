package dev.easel.compiler.content;

import java.util.ArrayList;
import java.util.List;

/** Gathers pieces; what is the same each time and follows each other becomes one. */
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder fixed = new StringBuilder();

    Pieces fixed(String json) {
        fixed.append(json);
        return this;
    }

    Pieces add(Piece piece) {
        if (piece instanceof Piece.Fixed more) {
            return fixed(more.json());
        }
        flush();
        pieces.add(piece);
        return this;
    }

    Pieces addAll(List<Piece> more) {
        more.forEach(this::add);
        return this;
    }

    List<Piece> all() {
        flush();
        return List.copyOf(pieces);
    }

    private void flush() {
        if (!fixed.isEmpty()) {
            pieces.add(new Piece.Fixed(fixed.toString()));
            fixed.setLength(0);
        }
    }
}
