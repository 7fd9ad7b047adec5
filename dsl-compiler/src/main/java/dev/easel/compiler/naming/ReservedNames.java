package dev.easel.compiler.naming;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No name of a definition becomes a word that Java, or every event, has for something else. */
final class ReservedNames {
    private final App app;
    private final Diagnostics said;

    private record Answered(String by, Target.ToCanvas answer) {}

    ReservedNames(App app, Diagnostics said) {
        this.app = app;
        this.said = said;
    }

    void check() {
        checkApp();
        app.handlers().forEach(this::checkHandler);
        checkAnswers();
    }

    private void checkApp() {
        String type = WordCase.type(app.name());
        if (Reserved.isJavaLang(type)) {
            String message = "app `" + app.name() + "` would be the class `" + type + "`, as Java's own";
            said.add(Diagnostic.of(DiagnosticCode.RESERVED_NAME, app.span(), message)
                    .suggesting("for example `" + app.name() + "-app`"));
        }
    }

    private void checkHandler(Handler handler) {
        String method = WordCase.member(handler.name());
        if (Reserved.isMethod(method)) {
            String message =
                    "handler `" + handler.name() + "` would be the method `" + method + "`, which is Java's own";
            said.add(Diagnostic.of(DiagnosticCode.RESERVED_NAME, handler.span(), message)
                    .suggesting("for example `handle-" + handler.name() + "`"));
        }
    }

    // Only canvases that a handler or a load answers with become methods; any other may be called as it likes.
    private void checkAnswers() {
        Map<String, Answered> answered = new HashMap<>();
        for (Handler handler : app.handlers()) {
            note("handler `" + handler.name() + "`", handler.answers(), answered);
        }
        for (Canvas canvas : app.canvases()) {
            note("the load of canvas `" + canvas.name() + "`", canvas.load().instead(), answered);
        }
        for (Canvas canvas : app.canvases()) {
            Answered first = answered.get(canvas.name());
            if (first != null) {
                checkAnswer(canvas, first);
            }
        }
    }

    private static void note(String by, List<Target.ToCanvas> answers, Map<String, Answered> answered) {
        answers.forEach(answer -> answered.putIfAbsent(answer.canvas(), new Answered(by, answer)));
    }

    private void checkAnswer(Canvas canvas, Answered answered) {
        String method = WordCase.member(canvas.name());
        String would = "canvas `" + canvas.name() + "` would be the method `" + method + "` of an event, which ";
        if (Reserved.isMethod(method)) {
            said.add(taken(DiagnosticCode.RESERVED_NAME, would + "is Java's own", canvas, answered));
        } else if (Reserved.isEventMember(method)) {
            said.add(taken(DiagnosticCode.EVENT_MEMBER, would + "means something else there", canvas, answered));
        }
    }

    private static Diagnostic taken(DiagnosticCode code, String message, Canvas canvas, Answered answered) {
        return Diagnostic.of(code, canvas.span(), message)
                .related(answered.answer().span(), answered.by() + " answers with it")
                .suggesting("for example `" + WordCase.with(canvas.name(), "page") + "`");
    }
}
