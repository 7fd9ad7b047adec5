package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlinesTest {
    private final BlockingQueue<String> rung = new LinkedBlockingQueue<>();

    @Test
    void alarmsRingInTheirOrderAndNotBeforeTheirTime() throws InterruptedException {
        try (Deadlines deadlines = new Deadlines()) {
            long start = System.nanoTime();
            deadlines.arm(() -> rung.add("last"), Duration.ofMillis(1_300));
            deadlines.arm(() -> rung.add("first"), Duration.ofMillis(50));
            deadlines.arm(() -> rung.add("second"), Duration.ofMillis(200));

            assertThat(rung.take()).isEqualTo("first");
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(50));
            assertThat(rung.take()).isEqualTo("second");
            assertThat(rung.take()).isEqualTo("last");
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(1_300));
        }
    }

    @Test
    void whatIsPutOutDoesNotRing() throws InterruptedException {
        try (Deadlines deadlines = new Deadlines()) {
            Deadlines.Alarm alarm = deadlines.arm(() -> rung.add("put out"), Duration.ofMillis(100));
            deadlines.arm(() -> rung.add("rings"), Duration.ofMillis(300));
            deadlines.disarm(alarm);

            assertThat(rung.take()).isEqualTo("rings");
        }
    }

    @Test
    void anAlarmThatRingsMaySetAnother() throws InterruptedException {
        try (Deadlines deadlines = new Deadlines()) {
            deadlines.arm(() -> deadlines.arm(() -> rung.add("rings"), Duration.ofMillis(10)), Duration.ofMillis(10));

            assertThat(rung.take()).isEqualTo("rings");
        }
    }

    @Test
    void aClosedClockRingsWhatWasSetAndThenItsThreadEnds() throws InterruptedException {
        Deadlines deadlines = new Deadlines();
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        deadlines.arm(() -> threads.add(Thread.currentThread()), Duration.ofMillis(300));
        deadlines.close();
        deadlines.arm(() -> rung.add("too late"), Duration.ofMillis(1));

        Thread clock = threads.take();
        assertThat(clock.isDaemon()).isTrue();
        clock.join();
        assertThat(rung).isEmpty();
    }

    @Test
    void anIdleThreadEndsOnceTheClockIsClosed() throws InterruptedException {
        Deadlines deadlines = new Deadlines();
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        deadlines.arm(() -> threads.add(Thread.currentThread()), Duration.ofMillis(1));
        Thread clock = threads.take();
        deadlines.close();

        clock.join();
    }

    @Test
    void whatRingsDoesNotLeaveTheThreadInterrupted() throws InterruptedException {
        try (Deadlines deadlines = new Deadlines()) {
            deadlines.arm(() -> Thread.currentThread().interrupt(), Duration.ofMillis(1));
            deadlines.arm(
                    () -> rung.add(Thread.currentThread().isInterrupted() ? "interrupted" : "rings"),
                    Duration.ofMillis(50));

            assertThat(rung.take()).isEqualTo("rings");
        }
    }

    @Test
    void aThreadThatIsKilledIsFollowedByAnother() throws InterruptedException {
        try (Deadlines deadlines = new Deadlines()) {
            BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
            deadlines.arm(
                    () -> {
                        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> threads.add(thread));
                        throw new IllegalStateException();
                    },
                    Duration.ofMillis(1));
            threads.take().join();
            deadlines.arm(() -> rung.add("rings"), Duration.ofMillis(1));

            assertThat(rung.take()).isEqualTo("rings");
        }
    }

    @Test
    void manyThreadsSetAndPutOutAndNoneIsForgotten() throws InterruptedException {
        int each = 5_000;
        AtomicInteger late = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        CountDownLatch all = new CountDownLatch(4 * each / 5);
        try (Deadlines deadlines = new Deadlines()) {
            for (int t = 0; t < 4; t++) {
                threads.add(new Thread(() -> {
                    for (int i = 0; i < each; i++) {
                        if (i % 5 == 0) {
                            deadlines.arm(all::countDown, Duration.ofMillis(i % 40));
                        } else {
                            deadlines.disarm(deadlines.arm(late::incrementAndGet, Duration.ofSeconds(5)));
                        }
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(all.await(3, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(late).hasValue(0);
    }
}
