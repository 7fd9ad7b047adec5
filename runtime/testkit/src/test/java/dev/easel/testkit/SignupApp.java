package dev.easel.testkit;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.input.Field;
import dev.easel.runtime.input.Inputs;
import dev.easel.runtime.input.Refusals;
import java.util.List;
import java.util.Locale;

/** A form that is checked before the next canvas is shown. */
final class SignupApp implements CanvasApp {
    private static final String OPTIONS = """
            "options":[{"type":"option","id":"s","text":"Small"},{"type":"option","id":"m","text":"Medium"},
            {"type":"option","id":"l","text":"Large","disabled":true}]""";
    private static final String FORM = """
            {"type":"text","text":"Sign up","style":"header"},
            {"type":"input","id":"name","label":"Name","value":"Jo"},
            {"type":"input","id":"email","label":"E-mail"},
            {"type":"textarea","id":"note","label":"Note"},
            {"type":"dropdown","id":"size","label":"Size","value":"s",%1$s},
            {"type":"single-select","id":"color","label":"Colour",%1$s},
            {"type":"checkbox","id":"extras","label":"Extras",%1$s},
            {"type":"button","id":"send","label":"Send","action":{"type":"submit"}},
            {"type":"button","id":"taken","label":"Taken","action":{"type":"submit"}}""".formatted(OPTIONS);
    private static final List<Field<?>> FIELDS = List.of(
            Field.text("name").required().maxLength(5),
            Field.email("email"),
            Field.text("note").pattern("(\\w+ ?)+"),
            Field.option("size", id -> id).required(),
            Field.option("color", id -> id).required("Which one?"),
            Field.options("extras", id -> id).required());

    @Override
    public String name() {
        return "signup";
    }

    @Override
    public List<Flow> flows() {
        return List.of(Flow.MESSENGER_INITIALIZE, Flow.MESSENGER_SUBMIT);
    }

    @Override
    public Answer answer(Request request) {
        return switch (request.componentId()) {
            case "send" -> signUp(Inputs.of(request, Locale.FRENCH));
            case "taken" -> Answer.refused(Refusals.of("Sorry.").and("email", "This address is taken."));
            default -> JsonCanvas.show("form", FORM);
        };
    }

    private static Answer signUp(Inputs inputs) {
        Refusals refusals = inputs.check(FIELDS);
        return refusals.isEmpty()
                ? JsonCanvas.show("done", JsonCanvas.button("again", "Again"))
                : Answer.refused(refusals);
    }
}
