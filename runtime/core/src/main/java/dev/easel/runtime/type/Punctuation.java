package dev.easel.runtime.type;

import dev.easel.protocol.json.Segment;

/** What stands between the values of JSON. */
final class Punctuation {
    static final Segment QUOTE = Segment.of("\"");
    static final Segment ARRAY = Segment.of("[");
    static final Segment OBJECT = Segment.of("{");
    static final Segment CLOSE = Segment.of("}");
    static final Segment COLON = Segment.of(":");
    static final Segment COMMA = Segment.of(",");

    private Punctuation() {}
}
