package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** No load can lead, by what it shows instead, back to itself. */
final class LoadsComeToAnEnd implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.LOADS_IN_A_CIRCLE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        Map<String, Canvas> loaded = new LinkedHashMap<>();
        Map<String, List<String>> instead = new LinkedHashMap<>();
        app.loaded().forEach(canvas -> {
            loaded.put(canvas.name(), canvas);
            instead.put(
                    canvas.name(),
                    canvas.load().instead().stream()
                            .map(Target.ToCanvas::canvas)
                            .toList());
        });
        Circles.of(instead)
                .forEach(circle -> said.add(
                        mistake(circle.get(0), Objects.requireNonNull(loaded.get(circle.get(circle.size() - 1))))));
    }

    private Diagnostic mistake(String first, Canvas last) {
        Target.ToCanvas back = last.load().instead().stream()
                .filter(target -> target.canvas().equals(first))
                .findFirst()
                .orElseThrow();
        String message = first.equals(last.name())
                ? "the load of `" + first + "` can show `" + first + "` instead, which loads again"
                : "what the load of `" + last.name() + "` shows instead can lead back to `" + last.name() + "`";
        return Diagnostic.of(code(), back.span(), message).note("let one of the canvases of the circle have no load");
    }
}
