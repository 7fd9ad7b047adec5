package dev.easel.compiler.served;

import dev.easel.compiler.generate.Generated;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An app of the fixtures, and what its handlers were told. */
final class ToldApp {
    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final CanvasApp app;

    private ToldApp(String fixture, String appClass, String handlersClass) {
        this.app = Generated.fromFixture(fixture).run(appClass, handlersClass, told::add);
    }

    private ToldApp(String fixture, String appClass, String handlersClass, Map<String, String> environment) {
        this.app = Generated.fromFixture(fixture).run(appClass, handlersClass, environment, told::add);
    }

    /** The app {@code repair-desk}: all that people can enter, choose and use on one form. */
    static ToldApp repairDesk() {
        return new ToldApp("repair-desk", "com.example.repair.RepairDesk", "com.example.repair.Desk");
    }

    /** The app {@code tool-hire}: ways that part, places that meet, and fields in loops. */
    static ToldApp toolHire() {
        return new ToldApp("tool-hire", "com.example.hire.ToolHire", "com.example.hire.Depot");
    }

    /** The app {@code parcel-desk}: fragments on several canvases, twice on one, and in each other. */
    static ToldApp parcelDesk() {
        return new ToldApp("parcel-desk", "com.example.parcels.ParcelDesk", "com.example.parcels.Counter");
    }

    /** The app {@code ticket-desk}: the tickets of a tracker, found, read, linked and closed. */
    static ToldApp ticketDesk() {
        return new ToldApp("ticket-desk", "com.example.ticketdesk.TicketDesk", "com.example.ticketdesk.FrontDesk");
    }

    /** The app {@code club-card}: a card that is configured, signed in to, and booked with. */
    static ToldApp clubCard() {
        return new ToldApp("club-card", "com.example.club.ClubCard", "com.example.club.Clubhouse");
    }

    /** The app {@code stay-desk}: stays for guests and for the desk, with a sheet. */
    static ToldApp stayDesk() {
        return new ToldApp(
                "stay-desk",
                "com.example.stays.StayDesk",
                "com.example.stays.Reception",
                Map.of("EASEL_PUBLIC_URL", "https://app.example.com"));
    }

    /** The app {@code address-book}: fragments whose targets read what their uses have, or do without. */
    static ToldApp addressBook() {
        return new ToldApp("address-book", "com.example.book.AddressBook", "com.example.book.Caller");
    }

    /** The app {@code job-reviews}: what is entered in inputs whose ids carry arguments. */
    static ToldApp jobReviews() {
        return new ToldApp("job-reviews", "com.example.reviews.JobReviews", "com.example.reviews.Foreman");
    }

    /** The app {@code account-desk}: accounts of a CRM, found, read, edited, linked and noted on. */
    static ToldApp accountDesk() {
        return new ToldApp("account-desk", "com.example.accounts.AccountDesk", "com.example.accounts.Clerk");
    }

    /** The app {@code invoice-desk}: invoices in pages, found, reminded of, voided and exported. */
    static ToldApp invoiceDesk() {
        return new ToldApp("invoice-desk", "com.example.invoices.InvoiceDesk", "com.example.invoices.Desk");
    }

    /** The app {@code help-finder}: articles, an assistant that thinks, and a page that hands over to people. */
    static ToldApp helpFinder() {
        return new ToldApp(
                "help-finder",
                "com.example.finder.HelpFinder",
                "com.example.finder.Guide",
                Map.of("EASEL_PUBLIC_URL", "https://app.example.com"));
    }

    CanvasApp app() {
        return app;
    }

    /** The names of the events that came to handlers and loads since this was last asked. */
    List<String> told() {
        List<String> names =
                told.stream().map(event -> event.getClass().getSimpleName()).toList();
        told.clear();
        return names;
    }
}
