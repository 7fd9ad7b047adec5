package dev.easel.compiler.proof;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The lines of a JSON text on which its values stand, from 1; of a member, that of its name. */
final class JsonLines {
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonParser parser;

    private JsonLines(JsonParser parser) {
        this.parser = parser;
    }

    /** By JSON pointer. */
    static Map<String, Integer> of(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            JsonLines found = new JsonLines(parser);
            parser.nextToken();
            found.value("");
            return found.lines;
        }
    }

    private void value(String path) {
        lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String member = path + "/" + parser.currentName();
                lines.put(member, parser.currentTokenLocation().getLineNr());
                parser.nextToken();
                value(member);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(path + "/" + i);
            }
        }
    }
}
