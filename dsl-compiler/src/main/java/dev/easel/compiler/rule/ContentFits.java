package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Limits;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;

/** The content of every canvas, as JSON without blanks, has at most 65,536 bytes of UTF-8. */
final class ContentFits implements Rule {
    private static final int AROUND = "{\"components\":[]}".length();
    private static final int ACTION = ",\"action\":{\"type\":\"submit\"}".length();

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        for (Canvas canvas : app.canvases()) {
            int size = size(canvas);
            if (size > Limits.CONTENT_BYTES) {
                String message = "the content of canvas `%s` has %,d bytes, more than the %,d that Canvas Kit takes";
                said.add(Diagnostic.of(
                                DiagnosticCode.CONTENT_TOO_LARGE,
                                canvas.span(),
                                message.formatted(canvas.name(), size, Limits.CONTENT_BYTES))
                        .note("divide it over several canvases"));
            }
        }
    }

    private static int size(Canvas canvas) {
        int commas = Math.max(0, canvas.components().size() - 1);
        return AROUND
                + commas
                + canvas.components().stream().mapToInt(ContentFits::size).sum();
    }

    private static int size(Component component) {
        int type = ("{\"type\":\"" + component.type().name() + "\"}").length();
        int action = component.submit() == null ? 0 : ACTION;
        return type
                + action
                + component.attributes().stream().mapToInt(ContentFits::size).sum();
    }

    private static int size(Attribute attribute) {
        return ",\"\":".length() + attribute.type().name().length() + size(attribute.value());
    }

    private static int size(Value value) {
        if (value instanceof Value.Flag flag) {
            return String.valueOf(flag.value()).length();
        }
        String text = value instanceof Value.Text written ? written.text() : ((Value.Choice) value).word();
        return 2 + text.codePoints().map(ContentFits::size).sum();
    }

    private static int size(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint < ' ' || codePoint == '"' || codePoint == '\\' ? 2 : 1;
        }
        if (codePoint == '\u0085' || codePoint == '\u2028' || codePoint == '\u2029') {
            // Sent as an escape.
            return 6;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
