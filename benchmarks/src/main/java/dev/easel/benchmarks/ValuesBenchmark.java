package dev.easel.benchmarks;

import dev.easel.benchmarks.drinks.Drink;
import dev.easel.benchmarks.drinks.canvas.MenuCanvas;
import dev.easel.protocol.json.JsonWriter;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A canvas of 3 KB with a loop and values, as it is generated, beside the same canvas as records that jackson-databind serializes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
// a heap that is all there from the start: otherwise the first touch of each page costs more than what is measured
@Fork(
        value = 2,
        jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@State(Scope.Thread)
public class ValuesBenchmark {
    static final int DRINKS = 13;

    private final List<Drink> drinks = Drinks.of(DRINKS);
    private final MenuCanvas.Data data = new MenuCanvas.Data(drinks);
    private final MenuRecords.Content records = MenuRecords.of(drinks);

    // as a service does: room for as much as the canvas took when it was last sent
    private int capacity = 4_096;

    /** The canvas written from its data. */
    @Benchmark
    public ByteBuffer easel() {
        JsonWriter out = new JsonWriter(capacity);
        new MenuCanvas().writeTo(out, data);
        ByteBuffer written = out.finish();
        capacity = written.remaining();
        return written;
    }

    /** Records made from the data, then serialized. */
    @Benchmark
    public byte[] databind() {
        return MenuRecords.write(MenuRecords.of(drinks));
    }

    /** Records that are there already, serialized. */
    @Benchmark
    public byte[] databindAlone() {
        return MenuRecords.write(records);
    }
}
