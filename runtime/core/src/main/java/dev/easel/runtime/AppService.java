package dev.easel.runtime;

import dev.easel.protocol.json.UnwritableValueException;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.MalformedRequestException;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import dev.easel.protocol.request.StaleSubmitException;
import dev.easel.protocol.request.UserCode;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.app.MissingOptionException;
import dev.easel.runtime.app.MissingPartException;
import dev.easel.runtime.app.NoReplyException;
import dev.easel.runtime.sheet.OpenSheetForm;
import dev.easel.runtime.sheet.SheetPage;
import dev.easel.runtime.signature.ClientSecrets;
import dev.easel.runtime.signature.SheetUserDecrypter;
import dev.easel.runtime.signature.SignatureVerifier;
import dev.easel.runtime.signature.VerifiedBytes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One app behind its own signature: verify, decode, let the app answer, encode; and whatever goes wrong, an answer. */
final class AppService {
    private static final Logger LOG = LoggerFactory.getLogger(CanvasService.class);

    private final CanvasApp app;
    private final SignatureVerifier verifier;
    private final SheetUserDecrypter users;
    private final Clock clock;
    private final Deadlines deadlines;
    private final ReplySizes sizes = new ReplySizes();

    AppService(CanvasApp app, ClientSecrets secrets, Clock clock, Deadlines deadlines) {
        this.app = app;
        this.verifier = new SignatureVerifier(secrets);
        this.users = new SheetUserDecrypter(secrets);
        this.clock = clock;
        this.deadlines = deadlines;
    }

    String name() {
        return app.name();
    }

    List<Flow> flows() {
        return app.flows();
    }

    List<String> sheets() {
        return app.sheets();
    }

    void answer(RawRequest raw, Flow flow, Consumer<RawReply> reply) {
        VerifiedBytes verified = verifier.verify(raw.body(), raw.signatures());
        if (verified == null) {
            reply.accept(refuse(Refusal.SIGNATURE, flow));
            return;
        }
        take(flow, reply, (receivedAt, turn) -> RequestDecoder.decode(verified, flow, receivedAt, turn));
    }

    void open(RawRequest raw, String sheet, Consumer<RawReply> reply) {
        Flow flow = Flow.MESSENGER_OPEN_SHEET;
        byte[] data = OpenSheetForm.data(raw.body());
        if (data == null) {
            reply.accept(refuse(Refusal.SHEET_FORM, flow));
            return;
        }
        take(flow, reply, (receivedAt, turn) -> RequestDecoder.decodeOpening(sheet, data, users, receivedAt, turn));
    }

    @FunctionalInterface
    private interface Decoding {
        Request decode(Instant receivedAt, Turn turn) throws MalformedRequestException;
    }

    private void take(Flow flow, Consumer<RawReply> reply, Decoding decoding) {
        Instant receivedAt = clock.instant();
        Turn turn = new Turn(this, deadlines, receivedAt, reply);
        Request request;
        try {
            request = decoding.decode(receivedAt, turn);
        } catch (MalformedRequestException e) {
            reply.accept(refuse(Refusal.of(e.reason()), flow));
            return;
        }
        turn.take(request);
    }

    private RawReply refuse(Refusal refusal, Flow flow) {
        LOG.warn("{} refused with {} app={} flow={}", refusal.code(), refusal.status(), app.name(), flow);
        return refusal.reply();
    }

    /** Has the app answer; whatever goes wrong, there is an answer. */
    RawReply answer(Request request, Turn turn) {
        try {
            return written(request);
        } catch (NoReplyException e) {
            LOG.error("EZ9102 a handler returned null app={} flow={}{}", app.name(), request.flow(), turn.place());
        } catch (MissingPartException e) {
            LOG.error("EZ9124 the request lacks `{}` app={} flow={}", e.part(), app.name(), request.flow());
        } catch (MissingOptionException e) {
            LOG.error("EZ9125 the card has no option `{}` app={} flow={}", e.option(), app.name(), request.flow());
        } catch (ReplyTooLargeException e) {
            logTooLarge(e, request);
        } catch (UnwrittenReplyException e) {
            logUnwritten(e.problem(), e, request);
        } catch (Throwable e) {
            if (turn.isLate()) {
                turn.endsWith(e);
                return lastResort(request);
            }
            logThrown("EZ9101 a handler threw", turn.place(), e, request);
        }
        return failure(request);
    }

    private RawReply written(Request request) throws Exception {
        if (request.flow() == Flow.MESSENGER_OPEN_SHEET) {
            return opened(request);
        }
        return ReplyEncoder.encode(answered(request), request, sizes);
    }

    private RawReply opened(Request request) throws Exception {
        try {
            SheetPage page = Answer.required(app.openSheet(request));
            return RawReply.page(page.render(request.sheetName(), request));
        } catch (StaleSubmitException e) {
            logStale(request, e.reason());
            return lastResort(request);
        }
    }

    private Answer answered(Request request) throws Exception {
        try {
            return answerOfApp(request);
        } catch (StaleSubmitException e) {
            logStale(request, e.reason());
            return Answer.required(app.stale(request));
        }
    }

    // what the canvas on screen does not offer never reaches the app
    private Answer answerOfApp(Request request) throws Exception {
        if (!isOffered(request)) {
            throw new StaleSubmitException("what was used is not on screen, or cannot be used there");
        }
        Answer answer = Answer.required(app.answer(request));
        if (answer == BuiltInAnswer.STALE) {
            throw new StaleSubmitException("no canvas of today's definition sends it");
        }
        if (answer instanceof Answer.Refused && !request.screen().isClear()) {
            throw new StaleSubmitException("something is refused, and the request does not say what is on screen");
        }
        return answer;
    }

    private boolean isOffered(Request request) {
        if (request.flow() == Flow.MESSENGER_SUBMIT_SHEET) {
            String sheet = request.sheetName();
            return app.sheets().contains(sheet) && request.screen().opensSheet(app.name(), sheet);
        }
        return !isUse(request) || request.screen().offers(request.componentId());
    }

    private static boolean isUse(Request request) {
        boolean initialize = request.flow() == Flow.MESSENGER_INITIALIZE || request.flow() == Flow.INBOX_INITIALIZE;
        return !initialize && !request.componentId().isEmpty();
    }

    private void logStale(Request request, String reason) {
        LOG.info("EZ9110 stale submit app={} flow={}: {}", app.name(), request.flow(), reason);
    }

    private RawReply failure(Request request) {
        if (request.flow() == Flow.MESSENGER_OPEN_SHEET) {
            return lastResort(request);
        }
        return standIn("EZ9105 the failure canvas failed", app::failure, request)
                .orElseGet(() -> lastResort(request));
    }

    /** What cannot fail. */
    static RawReply lastResort(Request request) {
        return request.flow() == Flow.MESSENGER_OPEN_SHEET
                ? RawReply.page(SheetPage.failed())
                : ReplyEncoder.lastResort(request);
    }

    /** Says that code has overrun its budget. */
    void logLate(Request request, Turn turn) {
        LOG.error(
                "EZ9107 a handler overran its budget app={} flow={}{} budget={}ms",
                app.name(),
                request.flow(),
                turn.place(),
                turn.first().budget().toMillis());
    }

    /** Answers in place of code that has overrun its budget and still runs. */
    RawReply late(Request request, UserCode first) {
        if (request.flow() == Flow.MESSENGER_OPEN_SHEET) {
            return lastResort(request);
        }
        return standIn("EZ9105 the late canvas failed", late -> app.late(late, first), request)
                .orElseGet(() -> failure(request));
    }

    private Optional<RawReply> standIn(String failed, Function<Request, Answer> app, Request request) {
        try {
            return Optional.of(ReplyEncoder.encode(Answer.required(app.apply(request)), request, sizes));
        } catch (ReplyTooLargeException e) {
            logTooLarge(e, request);
        } catch (UnwrittenReplyException e) {
            logUnwritten(failed, e, request);
        } catch (Throwable e) {
            logThrown(failed, "", e, request);
        }
        return Optional.empty();
    }

    /** Says that code has ended that had overrun its budget. */
    void logEnd(Request request, Turn turn) {
        LOG.warn(
                "EZ9108 a handler that overran its budget has ended app={} flow={}{} after={}ms{}",
                app.name(),
                request.flow(),
                turn.place(),
                turn.sinceEntered().toMillis(),
                turn.ending());
    }

    /** Says that an adapter failed when it was given an answer by the clock. */
    void logNotTaken(Throwable thrown) {
        LOG.error(
                "{} the service failed: {}",
                Refusal.INTERNAL.code(),
                thrown.getClass().getName());
    }

    private void logTooLarge(ReplyTooLargeException e, Request request) {
        LOG.error("{} app={} flow={}: {}", e.code(), app.name(), request.flow(), e.getMessage());
    }

    private void logUnwritten(String what, UnwrittenReplyException e, Request request) {
        Throwable cause = Objects.requireNonNull(e.getCause());
        if (cause instanceof UnwritableValueException value) {
            String place = e.place() + " component=" + value.component();
            LOG.error("{} app={} flow={}{}: {}", what, app.name(), request.flow(), place, value.getMessage());
        } else {
            logThrown(what + e.place(), "", cause, request);
        }
    }

    private void logThrown(String what, String place, Throwable thrown, Request request) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        LOG.error("{} app={} flow={}{}: {}", what, app.name(), request.flow(), place, ThrownFrames.of(thrown));
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
    }
}
