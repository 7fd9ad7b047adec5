package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.request.Request;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What canvases read beside what they are given makes itself of a request. */
class GeneratedViewTest {
    private static final String DEFINITION = """
            app: bar
            package: com.example.bar
            surfaces: {messenger: [home]}
            locale: de
            zone: Europe/Berlin
            handlers: {start: [menu]}
            flows: {initialize: start}
            canvases:
              menu:
                params: {opens: datetime}
                components:
                  - text: ${relative(opens)}, ${date(opens, "short")}, for ${workspace_id}
            """;

    @Test
    void itHoldsNoMoreThanIsRead() throws ReflectiveOperationException {
        Class<?> view = load(DEFINITION.replace("${relative(opens)}, ${date(opens, \"short\")}, for ", ""));

        assertThat(view.getMethod("of", Request.class).invoke(null, Request.none()))
                .hasToString("View[workspaceId=]");
    }

    @Test
    void theLanguageAndTheZoneAreThoseOfTheDefinition() throws ReflectiveOperationException {
        Object view = load(DEFINITION).getMethod("of", Request.class).invoke(null, Request.none());

        assertThat(parts(view)).containsExactly("", Locale.GERMAN, ZoneId.of("Europe/Berlin"), Instant.EPOCH);
    }

    private static Class<?> load(String definition) throws ReflectiveOperationException {
        JavaCompilation compilation =
                JavaCompilation.of(Generated.from(definition).sources());
        assertThat(compilation.messages()).isEmpty();
        return compilation.loader().loadClass("com.example.bar.canvas.View");
    }

    private static List<Object> parts(Object view) {
        return Stream.of(view.getClass().getRecordComponents())
                .map(part -> {
                    try {
                        return part.getAccessor().invoke(view);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
