package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.easel.compiler.content.Content;
import dev.easel.compiler.model.Canvas;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The content of a canvas as pre-encoded segments, and the statements that write them. */
final class ContentEmitter {
    private static final String CONSTANT = "CONTENT";

    private final List<List<String>> constants;

    ContentEmitter(Canvas canvas) {
        this.constants = TextBlock.constants(TextBlock.fold(Content.of(canvas).lines()));
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        for (int i = 0; i < constants.size(); i++) {
            fields.add(
                    FieldSpec.builder(RuntimeTypes.SEGMENT, name(i), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer("$T.of($L)", RuntimeTypes.SEGMENT, TextBlock.of(constants.get(i)))
                            .build());
        }
        return fields;
    }

    CodeBlock statements() {
        CodeBlock.Builder statements = CodeBlock.builder();
        for (int i = 0; i < constants.size(); i++) {
            statements.addStatement("out.segment($L)", name(i));
        }
        return statements.build();
    }

    private String name(int index) {
        return constants.size() == 1 ? CONSTANT : CONSTANT + "_" + (index + 1);
    }
}
