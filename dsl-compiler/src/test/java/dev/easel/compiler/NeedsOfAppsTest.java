package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What apps of Canvas Kit need of a language, and where a fixture says it: the app, a part of it or the Java that people wrote for it, and how it
 * is written there; of some the parts that matter, in their order.
 */
class NeedsOfAppsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    values in texts                       | plan-card                 | Hello ${person.name
                    values in labels                      | order-panel               | label: Track ${order.number}
                    conditional components                | plan-card                 | when: saved
                    conditional sections                  | ticket-summary            | when: ticket.links.exists(l, l.icon.hasValue())
                    conditional rows                      | ticket-summary            | when: ticket.urgency != Urgency.normal
                    optional attributes                   | ticket-summary            | subtitle: ${l.about}
                    attributes that data decides          | ticket-summary            | style: "${b.severe ? 'error' : 'muted'}"
                    loops of groups                       | order-panel               | for: order in orders
                    loops of options                      | plan-card                 | for: offer in offers
                    options of a fixed set                | plan-card                 | options: Cycle
                    loops of items                        | status-board              | for: s in services
                    loops within loops                    | order-panel               | for: line in order.lines
                    loops over maps                       | status-board              | for: "team, people in teams"
                    loops of buttons                      | status-board              | label: 'Was ist mit ${s.name}?'
                    loops of rows                         | status-board              | for: "page, count in visits"
                    separators between, not after         | order-panel               | when: "!loop.last"
                    addresses made of data                | order-panel               | url: "${settings.admin}/connect?shop=${shop}"
                    addresses that are data               | order-panel               | url: ${address}
                    links in texts                        | ticket-summary            | (${settings.tracker}/people/${contact.id
                    chains of what may be missing         | order-panel               | contact.name.orValue(contact.email.orValue(
                    joined parts, those that are there    | ticket-summary            | join([?ticket.owner, ?ticket.team], ' · ')
                    dates                                 | plan-card                 | date(day, 'long')
                    times in a zone                       | ticket-summary            | date(closed, 'EEE d MMM, HH:mm', 'UTC')
                    how long ago                          | order-panel               | relative(order.placed)
                    conditional wording                   | plan-card                 | plan.state == State.active ? "are" : "were"
                    words for an empty list               | order-panel               | else: {text: No orders yet.
                    words for no options                  | plan-card                 | else: There is no other plan.
                    words for a list without items        | ticket-summary            | else: Nothing is linked.
                    prefilled inputs                      | plan-card                 | value: "${person.company}"
                    preselected options                   | plan-card                 | value: ${plan.cycle}
                    boxes that are ticked                 | plan-card                 | value: ${mails}
                    a status as a text                    | order-panel               | value: "${order.status}"
                    a status as an icon                   | order-panel               | ${order.status.icon}
                    a status as a sentence                | order-panel               | ${order.status.detail}
                    a status that is unknown              | order-panel               | default: true
                    the first few of many                 | order-panel               | limit: settings.shown
                    how many more there are               | order-panel               | plural(orders.size() - settings.shown
                    filtered and counted lists            | status-board              | services.filter(s, s.level == Level.up).size()
                    sorted lists                          | status-board              | sorted(people)
                    money                                 | plan-card                 | currency(plan.price, "EUR")
                    money in cents                        | order-panel               | currency_minor(order.cents, order.currency)
                    shares in percent                     | status-board              | percent(s.load, 1)
                    large numbers                         | status-board              | number(count)
                    texts cut to length                   | plan-card                 | truncate(plan.about, 40)
                    one or many                           | plan-card                 | plural(plan.seats, "one seat", "# seats")
                    a notice in front                     | order-panel               | for: news in notice
                    another canvas in place of this one   | order-panel               | instead: [not-connected]
                    a language other than English         | status-board              | locale: de
                    a way on for each component           | invoice-desk              | submit: search} … submit: export}
                    data from elsewhere                   | invoice-desk              | load: {invoices: list<Invoice>, page: int, pages: int}
                    data that is not there any more       | invoice-desk/Desk.java    | invoice == null ? event.gone(number) : event.with(invoice)
                    a way back                            | invoice-desk              | label: Back to the list
                    a way back that says from where       | pick-list                 | args: {from: "${number}"}
                    a way back to where one came from     | tool-hire                 | args: {from: "${from}"} … when: args.from == Place.panel, to: panel
                    a way to start again                  | invoice-desk              | label: Start again … submit: open-desk
                    a canvas for failures                 | invoice-desk              | failure: sorry
                    keys in ids                           | invoice-desk              | args: {number: "${invoice.number}"}
                    several values in one id              | pick-list                 | args: {number: "${order.number}", sku: "${line.sku}"
                    what is wrong, beside the field       | invoice-desk              | message: "A number such as INV-0042, or 42."
                    what only the app finds wrong         | tool-hire/Depot.java      | event.refuse(DeliverEvent.Field.STREET
                    state that travels with the card      | invoice-desk              | store: {state: "${input.state}", page: 1}
                    state that is cleared                 | invoice-desk              | store: {state: null, page: 1}
                    a choice that acts at once            | invoice-desk              | submit: {to: invoices, store: {state:
                    a field that submits by itself        | invoice-desk              | submit: find
                    input as people write it              | invoice-desk              | (?i)(inv)?[- ]?
                    input brought into one form           | invoice-desk/Desk.java    | replaceAll("[^0-9]", "")
                    a note in the conversation            | invoice-desk/Desk.java    | .note(event.conversation().id(), event.admin().name()
                    memory beside the conversation        | invoice-desk/Billing.java | notes.merge(conversation, List.of(text)
                    memory for each workspace             | invoice-desk/Desk.java    | shops.computeIfAbsent(workspace
                    a workspace that is not connected     | invoice-desk              | open-desk: [connect, invoices]
                    which workspaces are connected        | invoice-desk/Desk.java    | event.workspaceId().startsWith("shop") ? event.invoices() : event.connect()
                    a notice after an action              | invoice-desk/Desk.java    | withNotice("It is void now.")
                    another canvas by location            | help-card                 | when: context.location == "operator"
                    what was configured, shown            | help-card                 | ${card_creation_options.team}
                    a configuration of several steps      | help-card                 | input.kind == "long"
                    a configuration that hands over       | help-card                 | results: {team: "${args.team}", hours:
                    a configuration that Java ends        | tool-hire/Depot.java      | event.results("Hill"
                    work that goes on, and a way to ask   | invoice-desk              | The export is being made. … label: Refresh, style: secondary, submit: export
                    an answer when it takes too long      | slow-lookup               | late: busy
                    pages                                 | invoice-desk              | args: {page: "${page + 1}"} … store: {page: "${args.page}"}
                    text that opens and closes            | invoice-desk              | full: "${!full}"
                    a question before what is final       | invoice-desk              | submit: confirm-void … cannot be undone … number}"}, label: Void it, submit: void-invoice
                    options that depend on a choice       | help-card/Desk.java       | event.storedData().area() … switch (area)
                    such a choice, and what was typed     | help-card                 | submit: {to: form, store: {area: "${input.area}"}, keep: input}
                    another way, by what was entered      | help-card                 | when: input.hours.hasValue()
                    another way, by what was done before  | help-card                 | when: stored_data.asked >= 3
                    work that is done                     | help-card                 | complete: true
                    work that Java does                   | tool-hire/Depot.java      | .completing()
                    a group on several canvases           | ticket-desk               | - {use: footer}
                    a notice on several canvases          | ticket-desk               | use: banner, with: {notice: "${notice}"}
                    different rights for teammates        | ticket-desk/FrontDesk.java | admin.hasInboxSeat()
                    what they may not do is not shown     | ticket-desk               | when: ticket.status != Status.done && may_close
                    an outside service that is down       | ticket-desk/FrontDesk.java | down(event) … return event.down()
                    an outside service that is slow       | ticket-desk               | search: {to: [tickets, ticket], budget: 300 ms, late: slow}
                    more of a list                        | ticket-desk               | store: {shown: "${stored_data.shown + 2}"}
                    fields filled from the conversation   | ticket-desk               | value: "${conversation.title}"
                    options that depend, from data        | ticket-desk               | store: {project: "${input.project}"}, keep: input … for: part in parts
                    the newest first                      | ticket-desk               | ticket.remarks.reversed()
                    a link from this to that              | ticket-desk/FrontDesk.java | link(key, event.conversation().id())
                    a configuration of two steps          | club-card                 | submit: find-club … args: {club: "${club}"} … club: ${args.club}
                    boxes that are configured             | club-card                 | value: ${days} … days: ${input.days}
                    what was configured, for later        | club-card                 | store: … days: ${card_creation_options.days}
                    a card that was never configured      | club-card                 | for: club in card_creation_options.club … with: {club: "${club}"} … to: unconfigured
                    lists that travel with the card       | club-card                 | booked: list<string> = [] … lesson.id in stored_data.booked
                    sums that travel with the card        | club-card/Clubhouse.java  | withSpent(data.spent() + cents)
                    all of the state is cleared           | club-card                 | store: {member: null, day: null, booked: "${[]}", spent: 0}
                    loops within loops, filtered          | club-card                 | when: hall.lessons.exists … for: lesson in hall.lessons … when: lesson.free > 0
                    separators on two levels              | club-card                 | size: xs, when: "!loop.last" … type: divider, when: "!loop.last"
                    sorted and joined                     | club-card                 | join(sorted(stored_data.booked), ', ')
                    options that are filtered             | club-card                 | when: stored_data.days.size() == 0 || d in stored_data.days
                    boxes made of data                    | club-card                 | checkbox: extras … for: extra in extras
                    a field that only some have           | club-card                 | when: guests > 0
                    who the person is, held against data  | club-card/Schedule.java   | contact.equals(numbers.get(number))
                    an app in several files               | stay-desk                 | include: … parts/pieces.easel.yaml … parts/stays.easel.yaml
                    a group that data is passed to        | stay-desk/stays.easel.yaml | facts, with: {stay: "${stay}", brief: true} … facts, with: {stay: "${stay}"}
                    a group whose buttons lead elsewhere  | stay-desk/stays.easel.yaml | use: remarks … routes: {send: note}
                    one canvas for guests and teammates   | stay-desk/stays.easel.yaml | when: desk … label: Set the state … else: … label: Give it back
                    who of them asks                      | stay-desk/Reception.java  | event.request().admin()
                    one decision for several places       | stay-desk/Reception.java  | event.from() == HoldEvent.From.DAYS_SHEET ? ask(event) : lengthen(event)
                    a page of the app's own               | stay-desk                 | sheet: days … page: pages/days.html
                    what a page submits                   | stay-desk/Reception.java  | event.sheet() … days.nights() … .completing()
                    a field for each entry of a list      | stay-desk/stays.easel.yaml | for: guest in guests … input: name … args: {guest: "${guest.id}"}
                    one of these that is wrong            | stay-desk/Reception.java  | event.refuse(NameGuestsEvent.LoopField.NAME, name.getKey()
                    text that its author may format       | stay-desk/pieces.easel.yaml | ${markdown(text)}
                    attributes of the person              | stay-desk                 | contact: {plan: string?} … contact.custom_attributes.plan
                    names from records, in order          | stay-desk/pieces.easel.yaml | join(sorted(stay.guests.map(g, g.name)), ', ')
                    several that are found, to choose from | account-desk              | several: … item: choose … store: {account: "${args.id}"
                    fields filled from attributes         | account-desk              | value: "${contact.custom_attributes.company}" … value: "${contact.custom_attributes.region}"
                    a person without an address           | account-desk              | when: contact.email.hasValue() … has no e-mail address yet
                    an enum whose ids are no names        | account-desk              | {id: "10", name: talking, text: Talking
                    a choice of all but the unknown       | account-desk              | for: stage in Stage.all, when: stage != Stage.elsewhere
                    sums in several currencies            | account-desk              | account.open.map(m, currency_minor(m.minor, m.currency)), ' and '
                    sums that Java works out              | account-desk/Crm.java     | sums.merge(deal.worth().currency(), deal.worth().minor(), Long::sum)
                    how long ago, or a day if it is far   | account-desk              | date(task.due, 'EEE d MMM yyyy') : relative(task.due)
                    what is overdue, in red               | account-desk              | task.urgency == Urgency.late ? 'error' : 'paragraph'
                    sorted records                        | account-desk/Crm.java     | sorted(Comparator.comparing(Task::due))
                    all of a list at once                 | account-desk              | limit: "stored_data.all_tasks ? account.tasks.size() : 2" … store: {all_tasks: true}
                    people in teams                       | account-desk              | for: team in teams … for: person in team.people … when: "!loop.last" … when: "!loop.last"
                    a group twice on one canvas           | account-desk              | use: address, as: invoices … use: address, as: parcels
                    one of two such groups that is wrong  | account-desk/Clerk.java   | event.refuse(SaveEvent.Field.PARCELS_STREET
                    a group of items that lead elsewhere  | account-desk              | store: {from: account}}} … store: {from: deals}}}
                    a way back that the card remembers    | account-desk              | back: [{when: stored_data.from == Place.deals, to: deals}, account]
                    a question on several canvases        | account-desk              | use: question … routes: {answer: link} … use: question … routes: {answer: unlink}
                    a choice that other options follow    | account-desk              | submit: {to: edit, store: {region: "${input.region}"}, keep: input} … for: office in offices
                    words where no options follow         | account-desk              | else: There is no office in this region.
                    a choice that acts, and is refused    | account-desk/Clerk.java   | event.refuse(MoveEvent.Field.STAGE, "What is won stays won.")
                    a day that only the app finds wrong   | account-desk/Clerk.java   | event.refuse(AddTaskEvent.Field.DUE, "That day is over.")
                    a way on that asks for no input       | account-desk              | submit: {to: find-account, validate: false}
                    rights of a team                      | account-desk/Clerk.java   | event.admin().teamIds().contains(account.team())
                    what they may not do is refused       | account-desk/Clerk.java   | if (!mayEdit(event)) … return event.refuse(OTHER_TEAM)
                    a service that is down, for a form    | account-desk/Clerk.java   | catch (CrmDownException e) … return event.refuse(DOWN)
                    a way to try again, from where one was | account-desk              | failure: down … label: Try again … when: stored_data.account.hasValue(), to: account}, find-account
                    a note by an interface of one's own   | account-desk/ConversationNotes.java | void add(String conversation, String author, String text) throws IOException
                    an account that a conversation keeps  | account-desk/Clerk.java   | crm.linked(conversation(event)) … event.account().storing(data -> data.withAccount(linked))
                    words in several languages            | help-finder/words.easel.yaml | none: No article … id: de … none: Kein Artikel … id: fr … none: Aucun article
                    a language that follows the person    | help-finder               | locale: ${stored_data.words} … context.locale.orValue("").startsWith(w.id)
                    a language that the person chooses    | help-finder               | options: Words … store: {words: "${input.words}"}
                    refusals in the person's language     | help-finder/Guide.java    | event.refuse(IdentifyEvent.Field.FRAME, words(event).unknown())
                    a choice that stands until it is sent | help-finder               | value: ${sent.or(given)} … save_state: "${sent.hasValue() ? 'saved' : 'unsaved'}"
                    a named group on several canvases     | help-finder               | use: rating … as: verdict … to: article, with: {given: … use: rating … as: verdict … to: answer, with: {given:
                    work that goes on when a card gives up | help-finder/Assistant.java | CompletableFuture.supplyAsync
                    an answer that was late, asked for again | help-finder               | ask: {to: [answer, down], budget: 500 ms, late: thinking} … again, label: … submit: look-again
                    an answer, and what it rests on       | help-finder               | ${markdown(answer.text)} … articles: "${answer.sources}"
                    search words as the start of a form   | help-finder               | submit: {to: question, keep: input}
                    search words in an address            | help-finder               | /search?q=${query}
                    input in many spellings               | help-finder/Workshop.java | toUpperCase(Locale.ROOT).replace('O', '0')
                    a card that hands over to people      | help-finder/Guide.java    | event.handedOver(workshop.book(person(event), visit)).completing()
                    another way, by what is known         | help-finder               | for: frame in stored_data.frame, to: people, with: {frame: "${frame}"}} … - bike
                    a picture that people give            | help-finder               | url: "${visit.photo}"
                    a step of a configuration, once more  | help-finder               | stored_data.lines.size() == 0 ? Line.all : stored_data.lines
                    """)
    void anAppShowsHowItIsWritten(String need, String place, String written) {
        assertThat(text(place)).as(need).containsSubsequence(written.split(" … "));
    }

    /** The six apps of real size, which between them show all that apps were found to need and the language has. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    values computed from data          | club-card                           | Hello ${member.nick.orValue(
                    a way on by what was used          | invoice-desk                        | submit: search} … submit: export}
                    data from outside                  | account-desk                        | load: {account: Account, linked: bool
                    components under conditions        | club-card                           | when: stored_data.day.hasValue() … button: all
                    ways back                          | invoice-desk                        | label: Back to the list
                    a canvas for errors                | club-card                           | failure: sorry
                    loops, in each other               | club-card                           | for: hall in halls … for: lesson in hall.lessons
                    one group on several canvases      | ticket-desk                         | - {use: footer}
                    addresses computed from data       | club-card                           | url: "${settings.site}/${stored_data.club}/join
                    chains of what may be missing      | club-card                           | member.nick.orValue(member.first.orValue(contact.name.orValue(
                    dates for people                   | club-card                           | date(member.since, 'MMMM yyyy')
                    wording by conditions              | club-card                           | lesson.free == 0 ? ' · full'
                    ids that carry data                | club-card                           | args: {lesson: "${lesson.id}", title: "${lesson.title}"}
                    input that is checked              | club-card                           | message: "A C and four digits, such as C-1042."
                    words for nothing                  | club-card                           | else: {text: "No lessons
                    fields that are filled in          | account-desk                        | value: "${contact.custom_attributes.company}"
                    a status with more texts           | club-card                           | ${member.tier.perk}
                    state that travels                 | club-card                           | booked: list<string> = []
                    what submits by itself             | club-card                           | submit: {to: card, store: {day: "${input.day}"}}
                    input brought into one form        | help-finder/Workshop.java           | toUpperCase(Locale.ROOT).replace('O', '0')
                    effects elsewhere                  | account-desk/ConversationNotes.java | void add(String conversation, String author, String text)
                    memory beside the card             | account-desk/Clerk.java             | crm.linked(conversation(event))
                    the first few                      | club-card                           | limit: 3
                    filtered, sorted, joined           | club-card                           | join(sorted(stored_data.booked), ', ') … halls.filter(h,
                    money                              | club-card                           | currency_minor(cents, currency)
                    what is not configured             | club-card                           | to: unconfigured
                    a notice in front                  | club-card                           | for: line in notice
                    another canvas by place            | club-card                           | when: context.location == "operator"
                    several languages                  | help-finder/words.easel.yaml        | id: de … id: fr
                    texts cut to length                | ticket-desk                         | truncate(ticket.title, 28)
                    what was configured                | club-card                           | card_creation_options.greeting
                    one or many                        | club-card                           | plural(member.guests, 'one guest', '# guests')
                    a slow assistant                   | help-finder/Assistant.java          | CompletableFuture.supplyAsync
                    configuration that ends in results | club-card                           | submit: … results:
                    work that goes on                  | help-finder                         | budget: 500 ms, late: thinking
                    sheets                             | stay-desk                           | sheet: days … page: pages/days.html
                    pages of a list                    | invoice-desk                        | args: {page: "${page + 1}"} … store: {page: "${args.page}"}
                    a question first                   | club-card                           | submit: confirm-cancel … label: Cancel it, submit: cancel
                    fields that depend on others       | account-desk                        | keep: input} … for: office in offices
                    work that is done                  | stay-desk/Reception.java            | .completing()
                    markdown                           | help-finder                         | ${markdown(answer.text)}
                    rights of teammates                | ticket-desk/FrontDesk.java          | admin.hasInboxSeat()
                    """)
    void anAppOfRealSizeShowsIt(String need, String place, String written) throws IOException {
        assertThat(lines(definition(place.split("/")[0]))).isGreaterThan(150);
        assertThat(text(place)).as(need).containsSubsequence(written.split(" … "));
    }

    /** The lines of an app, in whatever files. */
    private static long lines(Path definition) throws IOException {
        try (Stream<Path> files = Files.walk(definition.getParent())) {
            return files.filter(file -> file.toString().endsWith(".easel.yaml"))
                    .mapToLong(file -> new String(Fixtures.bytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .count())
                    .sum();
        }
    }

    private static String text(String place) {
        String[] names = place.split("/");
        Path definition = definition(names[0]);
        Path file = names.length == 1
                ? definition
                : definition
                        .resolveSibling(names[1].endsWith(".java") ? "handlers" : "parts")
                        .resolve(names[1]);
        return new String(Fixtures.bytes(file), StandardCharsets.UTF_8);
    }

    private static Path definition(String app) {
        return Fixtures.valid().stream()
                .filter(file -> file.endsWith(app + ".easel.yaml"))
                .findFirst()
                .orElseThrow();
    }
}
