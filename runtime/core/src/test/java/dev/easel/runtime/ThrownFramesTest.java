package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ThrownFramesTest {
    private static final String MESSAGE = "jane.doe@example.com";

    @Test
    void classesAndFramesOfAllCausesArePrintedAndNoMessage() {
        String printed = ThrownFrames.of(new IllegalStateException(MESSAGE, new IOException(MESSAGE)));

        assertThat(printed)
                .startsWith("java.lang.IllegalStateException\n\tat " + ThrownFramesTest.class.getName())
                .contains("\ncaused by java.io.IOException\n\tat ")
                .doesNotContain(MESSAGE);
    }

    @Test
    void framesAreBounded() {
        Exception thrown = new Exception();
        thrown.setStackTrace(frames(1_000));

        String printed = ThrownFrames.of(thrown);

        assertThat(printed.lines()).hasSize(42);
        assertThat(printed).endsWith("\n\t... 960 more");
    }

    @Test
    void fortyFramesArePrintedWhole() {
        Exception thrown = new Exception();
        thrown.setStackTrace(frames(40));

        assertThat(ThrownFrames.of(thrown).lines()).hasSize(41);
        assertThat(ThrownFrames.of(thrown)).doesNotContain("more");
    }

    @Test
    void causesAreBoundedEvenIfTheyGoInCircles() {
        Exception one = new Exception();
        Exception other = new Exception(one);
        one.initCause(other);
        one.setStackTrace(frames(0));
        other.setStackTrace(frames(0));

        assertThat(ThrownFrames.of(one).lines()).hasSize(8);
    }

    @Test
    void anExceptionThatCannotBeInspectedIsPrintedByItsClass() {
        class Hostile extends RuntimeException {
            private static final long serialVersionUID = 1;

            @Override
            public StackTraceElement[] getStackTrace() {
                throw new IllegalStateException(MESSAGE);
            }
        }

        assertThat(ThrownFrames.of(new Hostile())).isEqualTo(Hostile.class.getName());
    }

    private static StackTraceElement[] frames(int count) {
        StackTraceElement[] frames = new StackTraceElement[count];
        Arrays.fill(frames, new StackTraceElement("com.example.Shop", "order", "Shop.java", 7));
        return frames;
    }
}
