package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Value;
import java.util.HashMap;
import java.util.Map;

/** No two components of a canvas have the same id. */
final class IdsDiffer implements Rule {
    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.canvases().forEach(canvas -> check(canvas, said));
    }

    private static void check(Canvas canvas, Diagnostics said) {
        Map<Value, Attribute> first = new HashMap<>();
        canvas.components().stream()
                .flatMap(component -> component.attribute("id").stream())
                .forEach(id -> {
                    Attribute before = first.putIfAbsent(id.value(), id);
                    if (before != null) {
                        said.add(mistake(canvas, before, id));
                    }
                });
    }

    private static Diagnostic mistake(Canvas canvas, Attribute first, Attribute second) {
        String id = ((Value.Text) second.value()).text();
        String message = "canvas `" + canvas.name() + "` has two components with the id `" + id + "`";
        return Diagnostic.of(DiagnosticCode.DUPLICATE_ID, second.span(), message)
                .related(first.span(), "the first one");
    }
}
