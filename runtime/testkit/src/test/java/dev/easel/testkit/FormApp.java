package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.Surface;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;

/** A form with every kind of component, which shows what was sent. */
final class FormApp implements CanvasApp {
    private static final String OPTIONS = """
            "options":[{"type":"option","id":"s","text":"Small"},{"type":"option","id":"m","text":"Medium"},
            {"type":"option","id":"l","text":"Large","disabled":true}]""";
    private static final String FORM = """
            {"type":"text","text":"Your order","style":"header"},
            {"type":"image","url":"https://cdn.example.com/a.png","width":1,"height":1,"action":{"type":"url","url":"https://a.example.com"}},
            {"type":"spacer"},
            {"type":"divider"},
            {"type":"data-table","items":[{"type":"field-value","field":"Status","value":"Open"}]},
            {"type":"list","items":[{"type":"item","id":"a","title":"Parcel A","subtitle":"DHL","action":{"type":"submit"}},
            {"type":"item","id":"b","title":"Parcel B","disabled":true,"action":{"type":"submit"}},{"type":"item","id":"c","title":"Parcel C"},
            {"type":"item","id":"track","title":"Track","action":{"type":"url","url":"https://track.example.com"}}]},
            {"type":"list","disabled":true,"items":[{"type":"item","id":"d","title":"Parcel D","action":{"type":"submit"}}]},
            {"type":"input","id":"email","label":"E-mail","value":"jane@example.com"},
            {"type":"textarea","id":"note","label":"Note"},
            {"type":"textarea","id":"why","label":"Why","error":true},
            {"type":"input","id":"coupon","label":"Coupon","value":"X","save_state":"failed"},
            {"type":"input","id":"code","label":"Code","save_state":"saved","action":{"type":"submit"}},
            {"type":"dropdown","id":"size","label":"Size",%1$s},
            {"type":"checkbox","id":"extras","label":"Extras",%1$s},
            {"type":"single-select","id":"now","label":"At once","value":"s","action":{"type":"submit"},%1$s},
            {"type":"button","id":"save","label":"Save","action":{"type":"submit"}},
            {"type":"button","id":"off","label":"Off","disabled":true,"action":{"type":"submit"}},
            {"type":"button","id":"docs","label":"Docs","action":{"type":"url","url":"https://docs.example.com"}},
            {"type":"new-thing","id":"new","action":{"type":"submit"}}""".formatted(OPTIONS);
    private static final String SHEET = """
            {"type":"button","id":"pick","label":"Pick","action":{"type":"sheet","url":"https://app.example.com"}},
            """;

    @Override
    public String name() {
        return "forms";
    }

    @Override
    public List<Flow> flows() {
        return List.of(Flow.MESSENGER_INITIALIZE, Flow.MESSENGER_SUBMIT, Flow.INBOX_INITIALIZE, Flow.INBOX_SUBMIT);
    }

    @Override
    public Answer answer(Request request) {
        if (!request.flow().isSubmit()) {
            // Canvas Kit has sheets in the Messenger alone
            boolean messenger = request.flow().surface() == Surface.MESSENGER;
            return JsonCanvas.show("form", messenger ? SHEET + FORM : FORM);
        }
        return request.componentId().equals("a")
                ? BuiltInAnswer.STALE
                : JsonCanvas.show("sent", JsonCanvas.text(quoted(request.inputValues())));
    }

    private static String quoted(Json json) {
        return json.toString().replace("\\", "\\\\").replace('"', '\'');
    }
}
