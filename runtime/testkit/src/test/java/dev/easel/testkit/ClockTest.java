package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.CanvasApp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockTest {
    private static final Instant MOMENT = Instant.parse("2024-02-29T23:59:59Z");
    private static final Clock CLOCK = Clock.fixed(MOMENT, ZoneOffset.UTC);

    /** An app that shows when it was asked. */
    private static final class TimeApp implements CanvasApp {
        @Override
        public String name() {
            return "time";
        }

        @Override
        public List<Flow> flows() {
            return List.of(Flow.MESSENGER_INITIALIZE, Flow.INBOX_INITIALIZE);
        }

        @Override
        public Answer answer(Request request) {
            return JsonCanvas.show("now", JsonCanvas.text(request.receivedAt().toString()));
        }
    }

    @Test
    void requestsComeInAtATimeOfTheTestsOwn() {
        assertThat(Messenger.of(new TimeApp(), CLOCK).add(Location.HOME).text()).isEqualTo(MOMENT.toString());
        assertThat(Inbox.of(new TimeApp(), CLOCK).open().text()).isEqualTo(MOMENT.toString());
    }

    @Test
    void otherwiseTheTimeIsTheMachines() {
        Instant before = Instant.now();

        Instant shown =
                Instant.parse(Messenger.of(new TimeApp()).add(Location.HOME).text());

        assertThat(shown).isBetween(before, Instant.now());
    }
}
