package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A canvas can use what every request that shows it may carry, and nothing else. */
class RequestPartsTest {
    private static final Map<String, String> EXPRESSIONS = Map.of(
            "workspace_id", "workspace_id",
            "workspace_region", "workspace_region.orValue('')",
            "admin", "admin.name.orValue('')",
            "context", "context.locale.orValue('')",
            "contact", "contact.name.orValue('')",
            "conversation", "conversation.title.orValue('')",
            "card_creation_options", "card_creation_options.shop");

    private static final Map<String, String> FLOWS = Map.of(
            "configure", "surfaces: {messenger: [home]}\nflows: {configure: shown, initialize: other}",
            "initialize", "surfaces: {messenger: [home]}\nflows: {initialize: shown}",
            "submit", "surfaces: {messenger: [home]}\nflows: {initialize: other}",
            "inbox", "surfaces: {inbox: [conversation_details]}\nflows: {initialize: shown}",
            "inbox submit", "surfaces: {inbox: [conversation_details]}\nflows: {initialize: other}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workspace_id          | configure, initialize, submit, inbox, inbox submit",
                "workspace_region      | configure, initialize, submit, inbox, inbox submit",
                "admin                 | configure, initialize, inbox, inbox submit",
                "context               | configure, initialize, submit",
                "contact               | submit, inbox, inbox submit",
                "conversation          | inbox, inbox submit",
                "card_creation_options | initialize"
            })
    void whatARequestNeverCarriesIsRefused(String part, String carriers) {
        assertThat(FLOWS.keySet())
                .filteredOn(flow -> isTaken(part, flow))
                .containsExactlyInAnyOrder(carriers.split(", "));
    }

    private static boolean isTaken(String part, String flow) {
        String back = flow.equals("configure") ? "{results: {}}" : "other";
        String definition = """
                app: parts
                card_creation_options: {shop: string = ""}
                %s
                canvases:
                  shown: {components: [{text: "A ${%s}"}, {button: back, label: Back, style: link, submit: %s}]}
                  other: {components: [{button: show, label: Show, style: link, submit: %s}]}
                """.formatted(
                        FLOWS.get(flow), EXPRESSIONS.get(part), back, flow.endsWith("submit") ? "shown" : "other");
        List<DiagnosticCode> said = new EaselCompiler()
                        .compile(CompileRequest.check(List.of(SourceFile.of("parts.easel.yaml", definition))))
                        .diagnostics()
                        .stream()
                        .map(Diagnostic::code)
                        .toList();
        assertThat(List.of(DiagnosticCode.NOT_ON_EVERY_PATH, DiagnosticCode.NAME_NOT_HERE))
                .as(definition)
                .containsAll(said);
        return said.isEmpty();
    }
}
