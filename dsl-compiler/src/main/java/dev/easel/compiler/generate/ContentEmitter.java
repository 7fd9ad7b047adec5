package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The content of a canvas as pre-encoded segments, and the statements that write them. */
final class ContentEmitter {
    private static final String CONSTANT = "CONTENT";

    private final List<List<String>> constants;

    ContentEmitter(Canvas canvas) {
        this.constants = TextBlock.constants(TextBlock.fold(lines(canvas)));
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

    private static List<String> lines(Canvas canvas) {
        List<String> lines = new ArrayList<>();
        lines.add("{\"components\":[");
        int last = canvas.components().size() - 1;
        for (int i = 0; i <= last; i++) {
            lines.add(json(canvas.components().get(i)) + (i < last ? "," : ""));
        }
        lines.add("]}");
        return lines;
    }

    private static String json(Component component) {
        StringBuilder json = new StringBuilder("{\"type\":");
        json.append(JsonText.string(component.type().name()));
        for (Attribute attribute : component.attributes()) {
            json.append(',').append(JsonText.string(attribute.type().name())).append(':');
            json.append(json(attribute.value()));
        }
        if (component.submit() != null) {
            json.append(",\"action\":{\"type\":\"submit\"}");
        }
        return json.append('}').toString();
    }

    private static String json(Value value) {
        if (value instanceof Value.Text text) {
            return JsonText.string(text.text());
        }
        if (value instanceof Value.Choice choice) {
            return JsonText.string(choice.word());
        }
        return String.valueOf(((Value.Flag) value).value());
    }
}
