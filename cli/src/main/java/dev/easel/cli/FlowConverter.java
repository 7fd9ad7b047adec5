package dev.easel.cli;

import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.protocol.request.Flow;
import java.util.Arrays;
import java.util.List;
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
                        () -> new TypeConversionException("there is no flow `" + written + "`" + instead(written)));
    }

    private static String instead(String written) {
        List<String> all = flows().map(flow -> flow.path().substring(1)).toList();
        return Suggestion.closest(written, all)
                .map(meant -> "; did you mean `" + meant + "`?")
                .orElseGet(() -> "; there are " + String.join(", ", all));
    }

    private static Stream<Flow> flows() {
        return Arrays.stream(Flow.values());
    }
}
