package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.Presence;
import dev.easel.compiler.catalog.ProtocolField;
import dev.easel.compiler.catalog.ProtocolRecord;
import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.RequestPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about requests is the catalog; {@code -Deasel.rewrite=true} writes it. */
class RequestsPageTest {
    private static final Path PAGE = Path.of("../docs/requests.md");
    private static final Map<Presence, String> HOW_OFTEN =
            Map.of(Presence.ALWAYS, "always", Presence.SOMETIMES, "sometimes", Presence.NEVER, "never");

    @Test
    void thePageIsTheCatalog() throws IOException {
        if (Fixtures.REWRITE) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        String intro = """
                # Requests

                What expressions know of the request that shows a canvas, as the compiler knows it, and how Java reaches the same.

                A canvas can use what each kind of request that shows it carries, always or sometimes; anything else is a mistake, and the message
                shows the path. What only some requests carry may be missing, and so may all that is in it: `contact.email.orValue("no address")`.

                """;
        String java = """

                In Java, an event has a method for each part that at least one of its requests carries: `event.contact()`, `event.workspaceId()`. It gives null
                only where one of these requests may lack the part. A part that the protocol says is always there, and is not, shows the failure canvas,
                and the log names it (EZ9124). The interface of all events has a method for what every event has. Each call decodes the part from
                the request, and `event.request()` has a method for each, too. A field of another type than Canvas Kit's reads as missing, a truth
                value as false.

                The attributes that a workspace adds have the types that a definition declares under `attributes`, as `contact.custom_attributes.plan`
                and `event.contactAttributes().plan()`; those that it does not declare are for Java alone:
                `contact.customAttributes().get("plan").text()` is a text or null, and `conversation` has the same method. So is what has no row here:
                `contact.legacy()` has what the older model of a person says besides, `contact.json()` is a part as it was received, and
                `event.request().json()` the whole request. A load or a handler passes it on as a value of a declared type.

                `card_creation_options` are there once a definition declares them, `event.options()` in Java: what a request lacks takes its default.

                """;
        return intro
                + carried()
                + java
                + ProtocolRecords.ALL.stream().map(RequestsPageTest::section).collect(Collectors.joining("\n"));
    }

    private static String carried() {
        List<String> kinds =
                Stream.of(RequestKind.values()).map(RequestKind::title).toList();
        return row("Part", kinds)
                + "|---".repeat(kinds.size() + 1)
                + "|\n"
                + Stream.of(RequestPart.values()).map(RequestsPageTest::carried).collect(Collectors.joining());
    }

    private static String carried(RequestPart part) {
        return row(
                "`" + part.word() + "`",
                Stream.of(RequestKind.values())
                        .map(kind -> HOW_OFTEN.get(part.in(kind)))
                        .toList());
    }

    private static String section(ProtocolRecord record) {
        return "## `" + record.name() + "`\n\n" + capitalised(record.meaning())
                + ".\n\n| Field | Type | In Java | What it is |\n|---|---|---|---|\n"
                + record.members().stream().map(RequestsPageTest::row).collect(Collectors.joining());
    }

    private static String row(ProtocolField member) {
        return row(
                "`" + member.field().name() + "`",
                List.of("`" + member.field().type().word() + "`", "`" + member.accessor() + "()`", member.meaning()));
    }

    private static String row(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String capitalised(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
