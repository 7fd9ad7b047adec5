package dev.easel.exchange;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.sheet.SheetPage;
import java.util.List;

/** An app {@code shop} with the sheets {@code date} and {@code map}, whose pages a test makes. What is {@code done} completes it. */
public final class SheetApp implements CanvasApp {
    /** Makes a page. */
    public interface Page {
        SheetPage of(Request request) throws Exception;
    }

    private final Page page;

    public SheetApp(Page page) {
        this.page = page;
    }

    @Override
    public String name() {
        return "shop";
    }

    @Override
    public List<Flow> flows() {
        return List.of(Flow.MESSENGER_SUBMIT_SHEET);
    }

    @Override
    public List<String> sheets() {
        return List.of("date", "map");
    }

    @Override
    public SheetPage openSheet(Request request) throws Exception {
        return page.of(request);
    }

    @Override
    public Answer answer(Request request) {
        String slot =
                request.sheetName() + " " + request.sheetValues().get("slot").text();
        Answer.Shown booked = Answer.show(new TextCanvas("booked", slot));
        return Boolean.TRUE.equals(request.sheetValues().get("done").bool()) ? booked.completing() : booked;
    }
}
