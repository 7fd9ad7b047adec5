package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.easel.compiler.content.Content;
import dev.easel.compiler.content.Piece;
import dev.easel.compiler.model.Canvas;
import java.util.List;

/** The content of a canvas as pre-encoded segments, and the statements that write them. */
final class ContentEmitter {
    private final List<Piece> pieces;
    private final Segments segments;

    ContentEmitter(Canvas canvas) {
        this.pieces = Content.of(canvas).pieces();
        this.segments = new Segments(pieces);
    }

    List<FieldSpec> fields() {
        return segments.fields();
    }

    CodeBlock statements() {
        CodeBlock.Builder statements = CodeBlock.builder();
        for (Piece piece : pieces) {
            segments.names((Piece.Fixed) piece).forEach(name -> statements.addStatement("out.segment($L)", name));
        }
        return statements.build();
    }
}
