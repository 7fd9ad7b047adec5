package dev.easel.exchange;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.UserCode;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.app.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An app without sheets that answers every request of every flow as a test says. */
public final class ScriptedApp implements CanvasApp {
    /** All flows but those of sheets. */
    public static final List<Flow> WITHOUT_SHEETS = List.of(
            Flow.MESSENGER_CONFIGURE,
            Flow.MESSENGER_INITIALIZE,
            Flow.MESSENGER_SUBMIT,
            Flow.INBOX_INITIALIZE,
            Flow.INBOX_SUBMIT);

    /** What an app does with a request. */
    public interface Script {
        Answer answer(Request request) throws Exception;
    }

    private final String name;
    private final List<Flow> flows;
    private final Script script;
    private final Script failure;
    private final @Nullable Script late;
    private final @Nullable Script stale;

    private ScriptedApp(
            String name,
            List<Flow> flows,
            Script script,
            Script failure,
            @Nullable Script late,
            @Nullable Script stale) {
        this.name = name;
        this.flows = flows;
        this.script = script;
        this.failure = failure;
        this.late = late;
        this.stale = stale;
    }

    public static ScriptedApp answering(Script script) {
        return new ScriptedApp("shop", WITHOUT_SHEETS, script, request -> show("failed", "Sorry"), null, null);
    }

    /** An app that shows a canvas {@code menu} with the text {@code Hello}. */
    public static ScriptedApp greeting() {
        return answering(request -> show("menu", "Hello"));
    }

    public ScriptedApp named(String newName) {
        return new ScriptedApp(newName, flows, script, failure, late, stale);
    }

    public ScriptedApp serving(Flow... newFlows) {
        return new ScriptedApp(name, List.of(newFlows), script, failure, late, stale);
    }

    public ScriptedApp failing(Script newFailure) {
        return new ScriptedApp(name, flows, script, newFailure, late, stale);
    }

    public ScriptedApp late(Script newLate) {
        return new ScriptedApp(name, flows, script, failure, newLate, stale);
    }

    public ScriptedApp stale(Script newStale) {
        return new ScriptedApp(name, flows, script, failure, late, newStale);
    }

    /** Shows a canvas of one text. */
    public static Answer show(String canvas, String text) {
        return Answer.show(new TextCanvas(canvas, text));
    }

    /** An object with one text. */
    public static Content object(String key, String value) {
        return out -> out.segment(TextCanvas.segment("{"))
                .string(key)
                .segment(TextCanvas.segment(":"))
                .string(value)
                .segment(TextCanvas.segment("}"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Flow> flows() {
        return flows;
    }

    @Override
    public Answer answer(Request request) throws Exception {
        return script.answer(request);
    }

    @Override
    public Answer failure(Request request) {
        return unchecked(failure, request);
    }

    @Override
    public Answer late(Request request, UserCode code) {
        return late == null ? CanvasApp.super.late(request, code) : unchecked(late, request);
    }

    @Override
    public Answer stale(Request request) {
        return stale == null ? CanvasApp.super.stale(request) : unchecked(stale, request);
    }

    private static Answer unchecked(Script script, Request request) {
        try {
            return script.answer(request);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
