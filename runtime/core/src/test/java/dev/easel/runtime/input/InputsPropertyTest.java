package dev.easel.runtime.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.Signing;
import dev.easel.exchange.Submits;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.MalformedRequestException;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is sent as entered: a value of the field's type that was offered, or none, and never an exception. */
class InputsPropertyTest {
    private static final String OPTIONS =
            "\"options\":[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\",\"disabled\":true}]}";
    private static final String COMPONENTS =
            "[{\"type\":\"input\",\"id\":\"text\"},{\"type\":\"dropdown\",\"id\":\"one\"," + OPTIONS
                    + ",{\"type\":\"checkbox\",\"id\":\"many\"," + OPTIONS + "]";
    private static final Set<String> OFFERED = Set.of("a", "b");
    private static final List<Field<?>> TYPED = List.of(
            Field.text("text"),
            Field.email("text"),
            Field.url("text"),
            Field.phone("text"),
            Field.integer("text"),
            Field.decimal("text"),
            Field.date("text"));

    @Provide
    Arbitrary<String> values() {
        return EnteredValues.each();
    }

    @Property(tries = 500)
    void whatIsTypedIsATextOfItsTypeOrRefused(@ForAll("values") String json) {
        Inputs inputs = entered("text", json);

        for (Field<?> field : TYPED) {
            Object value = inputs.optional(field);
            assertThat(inputs.check(List.of(field)).isEmpty()).isEqualTo(value != null || isEmpty(json));
            assertThat(inputs.check(List.of(field.required())).isEmpty()).isEqualTo(value != null);
            if (value instanceof String text) {
                assertThat(Json.parse(json).text()).contains(text);
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void constraintsLetNothingPassThatIsNotRead(@ForAll("values") String json) {
        Field<String> field = Field.text("text").maxLength(4).pattern("(\\w+)+").min(BigDecimal.ONE);
        String text = Json.parse(json).text();

        if (entered("text", json).check(List.of(field.required())).isEmpty()) {
            assertThat(text).isIn("12", "1.5").matches("\\w+");
        }
    }

    @Property(tries = 500)
    void whatIsChosenWasOfferedOrIsRefused(@ForAll("values") String json) {
        Field<String> field = Field.option("one", id -> id);
        Inputs inputs = entered("one", json);

        String value = inputs.optional(field);

        assertThat(value != null)
                .isEqualTo(OFFERED.contains(String.valueOf(Json.parse(json).text())));
        assertThat(inputs.check(List.of(field)).isEmpty()).isEqualTo(value != null || isEmpty(json));
    }

    @Property(tries = 500)
    void whatIsTickedWasOfferedOnceOrIsRefused(@ForAll("values") String json) {
        Field<List<String>> field = Field.options("many", id -> id);
        Inputs inputs = entered("many", json);

        List<String> values = inputs.all(field);

        assertThat(OFFERED).containsAll(values);
        assertThat(new HashSet<>(values)).hasSameSizeAs(values);
        assertThat(values.isEmpty() || Json.parse(json).items().size() == values.size())
                .isTrue();
        assertThat(inputs.check(List.of(field)).isEmpty()).isEqualTo(!values.isEmpty() || isEmpty(json));
    }

    private static boolean isEmpty(String json) {
        return Set.of("null", "[]", "\"\"", "\" \"", "\"\\u2028\\r\\n\"").contains(json);
    }

    private static Inputs entered(String id, String json) {
        String body = Submits.of("text", COMPONENTS, "{\"" + id + "\":" + json + "}");
        return Inputs.of(request(body), Locale.forLanguageTag("da"));
    }

    private static Request request(String body) {
        try {
            return RequestDecoder.decode(
                    Signing.verified(body.getBytes(StandardCharsets.UTF_8)), Flow.MESSENGER_SUBMIT, Instant.EPOCH);
        } catch (MalformedRequestException e) {
            throw new AssertionError(e);
        }
    }
}
