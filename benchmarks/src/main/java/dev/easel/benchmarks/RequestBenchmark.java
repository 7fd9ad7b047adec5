package dev.easel.benchmarks;

import dev.easel.protocol.request.MalformedRequestException;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.RawReply;
import dev.easel.runtime.signature.VerifiedBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One signed Inbox submit, step by step and whole, each beside the floor: the least that any service must do for it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class RequestBenchmark {
    /** About how many bytes the request has. */
    @Param({"2048", "8192"})
    public int bytes;

    @SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
    private Exchange exchange;

    /**
     * Makes the request and answers it once, to be sure that it is answered.
     *
     * @throws GeneralSecurityException if this JDK has no HMAC-SHA256
     */
    @Setup
    public void prepare() throws GeneralSecurityException {
        exchange = new Exchange(bytes);
    }

    /** The HMAC alone. */
    @Benchmark
    public byte[] signatureFloor() throws CloneNotSupportedException {
        return Floor.hmac(exchange.mac(), exchange.body());
    }

    /** The signature decoded, computed and compared. */
    @Benchmark
    public @Nullable VerifiedBytes signatureEasel() {
        return exchange.verify();
    }

    /** Every token looked at once. */
    @Benchmark
    public int decodeFloor() {
        return Floor.tokens(exchange.body());
    }

    /** What dispatch needs, and where the rest lies. */
    @Benchmark
    public Request decodeEasel() throws MalformedRequestException {
        return exchange.decode();
    }

    /** The reply's bytes copied. */
    @Benchmark
    public byte[] renderFloor() {
        return exchange.reply().clone();
    }

    /** The canvas written. */
    @Benchmark
    public ByteBuffer renderEasel() {
        return exchange.render();
    }

    /** The three floors, one after the other. */
    @Benchmark
    public byte[] wholeFloor(Blackhole hole) throws CloneNotSupportedException {
        hole.consume(Floor.hmac(exchange.mac(), exchange.body()));
        hole.consume(Floor.tokens(exchange.body()));
        return exchange.reply().clone();
    }

    /** The request answered, from its raw bytes to the reply's. */
    @Benchmark
    public RawReply wholeEasel() {
        return exchange.answer();
    }
}
