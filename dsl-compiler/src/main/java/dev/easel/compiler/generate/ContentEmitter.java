package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.easel.compiler.content.Piece;
import java.util.ArrayList;
import java.util.List;

/** The content of a canvas: what is the same each time as pre-encoded segments, and the statements that write it all. */
final class ContentEmitter {
    private final List<Piece> pieces;
    private final Segments segments;
    private final OfferedIds offered;

    ContentEmitter(List<Piece> pieces) {
        this.pieces = pieces;
        this.segments = new Segments(pieces);
        this.offered = new OfferedIds(pieces);
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>(segments.fields());
        fields.addAll(offered.fields());
        return fields;
    }

    /** The statements, in a method whose names this scope has. */
    CodeBlock statements(WriteScope scope) {
        return new PieceEmitter(segments, offered, scope, null).all(pieces);
    }
}
