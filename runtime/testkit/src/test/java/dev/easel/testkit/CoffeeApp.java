package dev.easel.testkit;

import static dev.easel.testkit.JsonCanvas.button;
import static dev.easel.testkit.JsonCanvas.show;
import static dev.easel.testkit.JsonCanvas.text;

import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.app.SubmitReply;
import java.util.List;
import java.util.stream.Stream;

/** A coffee bar, written by hand: configured with a bar, opened with a menu, done after an order. */
final class CoffeeApp implements CanvasApp {
    private final List<Flow> flows;

    CoffeeApp(Flow... flows) {
        this.flows = List.of(flows);
    }

    static CoffeeApp everywhere() {
        return new CoffeeApp(Stream.of(Flow.values())
                .filter(flow -> !flow.name().endsWith("_SHEET"))
                .toArray(Flow[]::new));
    }

    @Override
    public String name() {
        return "coffee";
    }

    @Override
    public List<Flow> flows() {
        return flows;
    }

    @Override
    public Answer answer(Request request) {
        return switch (request.flow()) {
            case MESSENGER_CONFIGURE -> configure(request);
            case MESSENGER_INITIALIZE, INBOX_INITIALIZE -> menu(request);
            case MESSENGER_SUBMIT, INBOX_SUBMIT -> submit(request);
            case MESSENGER_OPEN_SHEET, MESSENGER_SUBMIT_SHEET ->
                throw new IllegalArgumentException("not served: " + request.flow());
        };
    }

    private static Answer configure(Request request) {
        return switch (request.componentId()) {
            case "" ->
                show("setup", text("Which bar?") + "," + button("more", "More") + "," + button("north", "North"));
            case "more" -> show("bars", text("All bars") + "," + button("south", "South"));
            default ->
                Answer.results(out -> out.segment(Segment.of("{\"bar\":"))
                        .string(request.componentId())
                        .segment(Segment.of("}")));
        };
    }

    private static Answer menu(Request request) {
        String bar = String.valueOf(request.cardCreationOptions().get("bar").text());
        return show("menu", text("Menu of " + bar) + "," + button("order", "Order") + "," + button("fail", "Fail"));
    }

    private static Answer submit(Request request) {
        return switch (request.canvasName() + " " + request.componentId()) {
            case "menu order" ->
                Answer.of(new Done(new JsonCanvas("confirm", text("Coming up") + "," + button("again", "Again"))));
            case "menu fail" -> throw new IllegalStateException();
            case "confirm again" -> menu(request);
            default -> BuiltInAnswer.STALE;
        };
    }

    private static final class Done extends SubmitReply {
        Done(Canvas canvas) {
            super(canvas, null, false, true);
        }
    }
}
