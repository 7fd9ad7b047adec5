package dev.easel.runtime;

import dev.easel.protocol.json.UnwritableValueException;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.MalformedRequestException;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.app.MissingOptionException;
import dev.easel.runtime.app.MissingPartException;
import dev.easel.runtime.app.NoReplyException;
import dev.easel.runtime.app.StaleSubmitException;
import dev.easel.runtime.signature.ClientSecrets;
import dev.easel.runtime.signature.SignatureVerifier;
import dev.easel.runtime.signature.VerifiedBytes;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One app behind its own signature: verify, decode, let the app answer, encode; and whatever goes wrong, an answer. */
final class AppService {
    private static final Logger LOG = LoggerFactory.getLogger(CanvasService.class);

    private final CanvasApp app;
    private final SignatureVerifier verifier;
    private final Clock clock;
    private final ReplySizes sizes = new ReplySizes();

    AppService(CanvasApp app, ClientSecrets secrets, Clock clock) {
        this.app = app;
        this.verifier = new SignatureVerifier(secrets);
        this.clock = clock;
    }

    String name() {
        return app.name();
    }

    List<Flow> flows() {
        return app.flows();
    }

    RawReply answer(RawRequest raw, Flow flow) {
        VerifiedBytes verified = verifier.verify(raw.body(), raw.signatures());
        if (verified == null) {
            return refuse(Refusal.SIGNATURE, flow);
        }
        try {
            return answer(RequestDecoder.decode(verified, flow, clock.instant()));
        } catch (MalformedRequestException e) {
            return refuse(Refusal.of(e.reason()), flow);
        }
    }

    private RawReply refuse(Refusal refusal, Flow flow) {
        LOG.warn("{} refused with {} app={} flow={}", refusal.code(), refusal.status(), app.name(), flow);
        return refusal.reply();
    }

    private RawReply answer(Request request) {
        try {
            Answer answer = answered(request);
            if (answer == BuiltInAnswer.STALE) {
                LOG.info("EZ9110 stale submit app={} flow={}", app.name(), request.flow());
            }
            return ReplyEncoder.encode(answer, request, sizes);
        } catch (NoReplyException e) {
            LOG.error("EZ9102 a handler returned null app={} flow={}", app.name(), request.flow());
        } catch (MissingPartException e) {
            LOG.error("EZ9124 the request lacks `{}` app={} flow={}", e.part(), app.name(), request.flow());
        } catch (MissingOptionException e) {
            LOG.error("EZ9125 the card has no option `{}` app={} flow={}", e.option(), app.name(), request.flow());
        } catch (ReplyTooLargeException e) {
            logTooLarge(e, request);
        } catch (UnwrittenReplyException e) {
            logUnwritten(e.problem(), e, request);
        } catch (Throwable e) {
            logThrown("EZ9101 a handler threw", e, request);
        }
        return failure(request);
    }

    // what the canvas on screen does not offer never reaches the app
    private Answer answered(Request request) throws Exception {
        if (isUse(request) && !request.screen().offers(request.componentId())) {
            return BuiltInAnswer.STALE;
        }
        Answer answer = Answer.required(answerOfApp(request));
        return answer instanceof Answer.Refused && !request.screen().isClear() ? BuiltInAnswer.STALE : answer;
    }

    private Answer answerOfApp(Request request) throws Exception {
        try {
            return app.answer(request);
        } catch (StaleSubmitException e) {
            return BuiltInAnswer.STALE;
        }
    }

    private static boolean isUse(Request request) {
        boolean initialize = request.flow() == Flow.MESSENGER_INITIALIZE || request.flow() == Flow.INBOX_INITIALIZE;
        return !initialize && !request.componentId().isEmpty();
    }

    private RawReply failure(Request request) {
        try {
            return ReplyEncoder.encode(Answer.required(app.failure(request)), request, sizes);
        } catch (ReplyTooLargeException e) {
            logTooLarge(e, request);
        } catch (UnwrittenReplyException e) {
            logUnwritten("EZ9105 the failure canvas failed", e, request);
        } catch (Throwable e) {
            logThrown("EZ9105 the failure canvas failed", e, request);
        }
        return ReplyEncoder.lastResort(request);
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
            logThrown(what + e.place(), cause, request);
        }
    }

    private void logThrown(String what, Throwable thrown, Request request) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        LOG.error("{} app={} flow={}: {}", what, app.name(), request.flow(), ThrownFrames.of(thrown));
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
    }
}
