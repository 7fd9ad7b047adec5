package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reply has beside its canvas, which no canvas of a definition can have. */
final class ReplyMembers {
    /** The members, and what to write for each. */
    private static final Map<String, String> OF_A_REPLY = Map.of(
            "results", "a button's submit ends the configuration: submit: {results: {}}",
            "event", "leave it out here; a handler that answers with this canvas says so: event.%s().completing()",
            "card_creation_options", "leave it out here; this version cannot insert a card from the Inbox yet");

    private final Diagnostics said;

    ReplyMembers(Diagnostics said) {
        this.said = said;
    }

    /** The entries but for those that a reply has beside its canvas, which are said. */
    List<YamlEntry> without(Word canvas, List<YamlEntry> entries) {
        List<YamlEntry> own = new ArrayList<>();
        for (YamlEntry entry : entries) {
            if (OF_A_REPLY.containsKey(entry.key().text())) {
                ofReply(canvas, entry.key());
            } else {
                own.add(entry);
            }
        }
        return own;
    }

    private void ofReply(Word canvas, YamlScalar word) {
        String message = "`" + word.text() + "` belongs to a reply, and a canvas is only what it shows";
        String instead = Objects.requireNonNull(OF_A_REPLY.get(word.text()));
        said.add(Diagnostic.of(DiagnosticCode.PART_OF_A_REPLY, word.span(), message)
                .note(instead.formatted(methodOf(canvas))));
    }

    private static String methodOf(Word canvas) {
        Matcher dashes = Pattern.compile("[-_]+(.)").matcher(canvas.text());
        return dashes.replaceAll(dash -> Matcher.quoteReplacement(dash.group(1).toUpperCase(Locale.ROOT)));
    }
}
