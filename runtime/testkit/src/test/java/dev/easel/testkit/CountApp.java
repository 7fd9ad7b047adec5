package dev.easel.testkit;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.ArgsKey;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.input.Field;
import dev.easel.runtime.input.Inputs;
import dev.easel.runtime.input.LoopField;
import dev.easel.runtime.input.Refusals;
import java.util.List;
import java.util.Locale;

/** Fields of one name, told apart by a number. */
final class CountApp implements CanvasApp {
    private static final LoopField<Long, Long> QUANTITY =
            Field.integer("quantity").required().repeated(ArgsKey.integer());
    private static final LoopField<Long, List<String>> FLAGS =
            Field.options("flags", id -> id).repeated(ArgsKey.integer());
    private static final String FORM = """
            {"type":"input","id":"quantity~1","label":"Tea"},
            {"type":"input","id":"quantity~2","label":"Ink","value":"5"},
            {"type":"checkbox","id":"flags~2","label":"Flags","options":[{"type":"option","id":"old","text":"Old"}]},
            {"type":"button","id":"send","label":"Send","action":{"type":"submit"}}""";

    @Override
    public String name() {
        return "count";
    }

    @Override
    public List<Flow> flows() {
        return List.of(Flow.MESSENGER_INITIALIZE, Flow.MESSENGER_SUBMIT);
    }

    @Override
    public Answer answer(Request request) {
        if (!request.componentId().equals("send")) {
            return JsonCanvas.show("form", FORM);
        }
        Inputs inputs = Inputs.of(request, Locale.ENGLISH);
        Refusals refusals = inputs.check(List.of(QUANTITY, FLAGS));
        return refusals.isEmpty()
                ? JsonCanvas.show("done", JsonCanvas.text(inputs.each(QUANTITY) + " " + inputs.each(FLAGS)))
                : Answer.refused(refusals);
    }
}
