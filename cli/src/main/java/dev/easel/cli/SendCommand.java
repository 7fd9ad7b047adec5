package dev.easel.cli;

import dev.easel.cli.send.AppAddress;
import dev.easel.cli.send.Edit;
import dev.easel.cli.send.Entry;
import dev.easel.cli.send.Exchange;
import dev.easel.cli.send.InvalidRequestException;
import dev.easel.cli.send.NoReplyException;
import dev.easel.cli.send.Reply;
import dev.easel.cli.send.RequestBody;
import dev.easel.cli.send.SignedRequest;
import dev.easel.protocol.request.Flow;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a running app a signed request, as Intercom would, and prints what it answers. */
@Command(
        name = "send",
        description = {
            "Sends a running app a signed request, as Intercom would, and prints what it answers.",
            "",
            "The request is a complete sample of its flow, and each part can be overridden. The reply goes to standard "
                    + "output, its status to standard error.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = EaselVersion.class,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  easel send messenger/initialize",
            "  easel send messenger/submit --component order --canvas menu --input size=large",
            "  easel send messenger/initialize --set context.locale=de",
            "  easel send inbox/initialize --url https://example.com --app coffee-order",
            "  easel send sheets --sheet date --component pick",
            "  easel send messenger/submit-sheet --sheet date --input slot=noon",
            "A request that must be refused with 401:",
            "  easel send messenger/initialize --no-signature",
            "A request as a line to paste into a shell:",
            "  easel send messenger/initialize --curl"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:answered with 200", "1:any other answer, or none", "2:no request can be made of the options"
        })
final class SendCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FLOW",
            converter = FlowConverter.class,
            description =
                    "messenger/configure, messenger/initialize, messenger/submit, messenger/submit-sheet, inbox/initialize or inbox/submit;"
                            + " sheets opens a sheet as a browser does")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Flow flow;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://localhost:${env:PORT:-8080}",
            description = "where the app runs; by default here, at PORT or 8080")
    private String url = "";

    @Option(names = "--app", paramLabel = "NAME", description = "which app, where one server serves several")
    private @Nullable String app;

    @Option(
            names = "--component",
            paramLabel = "ID",
            description =
                    "the component that was used: needed for a submit; makes a configure request the one that follows")
    private @Nullable String component;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "the sheet that is opened, or whose page has submitted what --input says")
    private @Nullable String sheet;

    @Option(names = "--canvas", paramLabel = "NAME", description = "the canvas that was on screen")
    private @Nullable String canvas;

    @Option(
            names = "--input",
            paramLabel = "ID=VALUE",
            description = "enters a text or an option in a component, or a JSON list of options; may be repeated")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "sets one value of the body, JSON or text; may be repeated")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--body",
            paramLabel = "FILE",
            description = "sends this file, or standard input for -, in place of the sample")
    private @Nullable String body;

    @Option(names = "--curl", description = "prints the request as a curl line instead of sending it")
    private boolean curl;

    @ArgGroup
    private SigningOptions signing = new SigningOptions();

    SendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SignedRequest request;
        try {
            request = request();
        } catch (InvalidRequestException e) {
            throw new ParameterException(spec.commandLine(), e.sentence());
        }
        if (curl) {
            console.out().println(request.curlLine());
            return ExitCode.OK;
        }
        return exchange(request);
    }

    private int exchange(SignedRequest request) {
        try {
            Reply reply = new Exchange(PATIENCE).send(request);
            console.err().println(console.errColours().string("@|bold HTTP " + reply.status() + "|@"));
            console.err().flush();
            console.out().println(reply.pretty());
            return reply.ok() ? ExitCode.OK : ExitCode.MISTAKES;
        } catch (NoReplyException e) {
            console.err().println("easel: " + e.sentence());
            return ExitCode.MISTAKES;
        }
    }

    private SignedRequest request() {
        RequestBody content = content().with(edits());
        URI address = AppAddress.of(url, app, flow, sheet);
        return flow == Flow.MESSENGER_OPEN_SHEET
                ? SignedRequest.form(address, content.asForm(signing.secret(app, console.environment())))
                : new SignedRequest(address, content, signing.sign(content, app, console.environment()));
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        List<Entry> entries = inputs.stream().map(Entry::parse).toList();
        if (sheet != null && body == null) {
            edits.add(RequestBody.screenOpening(sheet, component == null ? "open" : component));
        }
        if (component != null) {
            edits.addAll(body == null && sheet == null ? screen(component, entries) : List.of());
            edits.add(RequestBody.component(component));
        }
        boolean bySheet = flow == Flow.MESSENGER_SUBMIT_SHEET;
        edits.addAll(bySheet ? Entry.submitted(entries) : Entry.sent(entries));
        if (bySheet && sheet != null) {
            edits.add(RequestBody.sheet(sheet));
        }
        if (canvas != null) {
            edits.add(RequestBody.canvas(canvas));
        }
        sets.forEach(written -> edits.add(Edit.parse(written)));
        return edits;
    }

    private static List<Edit> screen(String component, List<Entry> entries) {
        List<Edit> edits = new ArrayList<>(RequestBody.screen(component));
        edits.addAll(Entry.shown(entries));
        return edits;
    }

    private RequestBody content() {
        if (body != null) {
            return RequestBody.of(read(body));
        }
        requireSense();
        return RequestBody.sample(flow);
    }

    private void requireSense() {
        if (flow.isOfSheet() != (sheet != null)) {
            throw new InvalidRequestException(
                    sheet == null
                            ? "this request is of one sheet: add --sheet NAME"
                            : "--sheet belongs to messenger/submit-sheet, and to sheets, which opens one");
        }
        if (flow.isOfSheet()) {
            requireSenseOfSheet();
            return;
        }
        boolean initialize = !flow.isSubmit() && flow != Flow.MESSENGER_CONFIGURE;
        if (initialize && (component != null || canvas != null || !inputs.isEmpty())) {
            throw new InvalidRequestException(
                    "no canvas is on screen before initialize: --component, --canvas and --input"
                            + " belong to submit and configure");
        }
        if (component == null && (flow.isSubmit() || canvas != null || !inputs.isEmpty())) {
            throw new InvalidRequestException("this request says which component was used: add --component ID");
        }
    }

    private void requireSenseOfSheet() {
        boolean opens = flow == Flow.MESSENGER_OPEN_SHEET;
        if (opens && component == null) {
            throw new InvalidRequestException("a component opens a sheet: add --component ID");
        }
        if (!opens && component != null) {
            throw new InvalidRequestException(
                    "the page of a sheet submits it, and no component: leave out --component");
        }
        if (opens && signing.isGiven()) {
            throw new InvalidRequestException(
                    "nobody signs what opens a sheet: its person is encrypted, with --secret under another one");
        }
    }

    private byte[] read(String file) {
        try {
            return "-".equals(file) ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new InvalidRequestException("cannot read the body from " + file);
        }
    }
}
