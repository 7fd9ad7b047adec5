package com.example.repair;

import com.example.repair.canvas.DraftEvent;
import com.example.repair.canvas.FormLoad;
import com.example.repair.canvas.GreetEvent;
import com.example.repair.canvas.ReportEvent;
import com.example.repair.canvas.TakeEvent;
import dev.easel.protocol.request.Contact;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does what it is asked for; a note can ask for trouble. */
public final class Desk implements RepairDeskHandlers {
    private static final List<Part> PARTS = List.of(
            new Part("belt", "A belt", 2, false),
            new Part("a~b%7E", "\"Odd\" & <more>", -1, false),
            new Part("bulb", "A bulb", 0, true));

    private final CyclicBarrier two = new CyclicBarrier(2);

    @Override
    public GreetEvent.Reply greet(GreetEvent event) {
        String location = event.context().location();
        boolean known = "conversation".equals(location) || "home".equals(location);
        return event.form(known ? event.options().shop() : "nobody here");
    }

    @Override
    public FormLoad.Reply loadForm(FormLoad event) {
        return event.with(PARTS);
    }

    @Override
    public ReportEvent.Reply report(ReportEvent event) throws Exception {
        ReportEvent.Input input = event.input();
        String note = input.note() == null ? "" : input.note();
        switch (note) {
            case "throw" -> throw new IllegalStateException(note + " of " + input.name());
            case "null" -> {
                return null;
            }
            case "sleep" -> Thread.sleep(30_000);
            case "meet" -> meet();
            default -> {}
        }
        if (note.equals("refuse")) {
            return event.refuse(ReportEvent.Field.NOTE, "Not that.").refuse("Try again.");
        }
        ReportEvent.Reply reply = event.reported(note.equals("flood") ? "x".repeat(70_000) : input.name(), input.count(), who(event));
        String last = note.equals("hoard") ? "x".repeat(70_000) : input.name();
        return reply.storing(data -> data.withSent(data.sent() + 1).withLast(last)).completing();
    }

    private static String who(ReportEvent event) {
        Contact contact = event.contact();
        return contact == null ? null : contact.name();
    }

    // gets through if two requests are here at once
    private void meet() throws InterruptedException, BrokenBarrierException, TimeoutException {
        two.await(5, TimeUnit.SECONDS);
    }

    @Override
    public DraftEvent.Reply draft(DraftEvent event) {
        return event.drafted();
    }

    @Override
    public TakeEvent.Reply take(TakeEvent event) {
        TakeEvent.Args args = event.args();
        return event.taken(args.sku(), args.count(), args.urgency());
    }
}
