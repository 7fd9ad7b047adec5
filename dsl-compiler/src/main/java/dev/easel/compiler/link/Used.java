package dev.easel.compiler.link;

import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Guard;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is used where a submit starts.
 *
 * @param component where it stands in the file; null if that may be any
 * @param args what its id carries
 * @param guards the conditions and loops that it stands under
 */
record Used(@Nullable SourceSpan component, List<Arg> args, List<Guard> guards) {
    /**
     * Something that is used: it is there itself.
     *
     * @param itself what decides about it alone
     */
    static Used of(SourceSpan component, List<Arg> args, List<Guard> guards, Guard itself) {
        return new Used(
                component,
                args,
                Stream.concat(guards.stream(), Stream.of(itself)).toList());
    }

    /** Nothing of which more is known. */
    static final Used ANYTHING = new Used(null, List.of(), List.of());
}
