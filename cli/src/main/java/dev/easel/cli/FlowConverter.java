package dev.easel.cli;

import dev.easel.protocol.request.Flow;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a flow as its path is written, with or without the leading slash. */
final class FlowConverter implements ITypeConverter<Flow> {
    @Override
    public Flow convert(String written) {
        String path = written.startsWith("/") ? written : "/" + written;
        return flows().filter(flow -> flow.path().equals(path))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("there is no flow `" + written + "`; there are " + all()));
    }

    private static String all() {
        return flows().map(flow -> flow.path().substring(1)).collect(Collectors.joining(", "));
    }

    private static Stream<Flow> flows() {
        return Arrays.stream(Flow.values());
    }
}
