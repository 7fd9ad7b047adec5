package dev.easel.runtime.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.exchange.Signing;
import dev.easel.exchange.Submits;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.MalformedRequestException;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import dev.easel.protocol.request.StaleSubmitException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private static final String OPTIONS =
            "\"options\":[{\"id\":\"small\"},{\"id\":\"large\"},{\"id\":\"huge\",\"disabled\":true}]";
    private static final Field<Size> SIZE = Field.option("f", Size::ofId);
    private static final Field<List<Size>> SIZES = Field.options("f", Size::ofId);

    private enum Size {
        SMALL,
        LARGE,
        HUGE;

        static @Nullable Size ofId(String id) {
            return Arrays.stream(values())
                    .filter(size -> size.name().toLowerCase(Locale.ROOT).equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    @Test
    void aTextIsTrimmed() {
        assertThat(typed("\"\u00a0 Jo \\n\"").required(Field.text("f"))).isEqualTo("Jo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"f\":null", "\"f\":\"\"", "\"f\":[]", "\"f\":\" \\t\u2003\""})
    void whatIsNotThereIsEmptyInFourShapes(String member) {
        Inputs inputs = Inputs.of(submit("[{\"type\":\"input\",\"id\":\"f\"}]", "{" + member + "}"), Locale.ENGLISH);

        for (Field<?> field : List.of(Field.text("f"), Field.integer("f"), SIZE, SIZES)) {
            assertThat(inputs.optional(field)).isNull();
            assertThat(inputs.check(List.of(field)).isEmpty()).isTrue();
            assertThat(inputs.check(List.of(field.required())).fields()).isEqualTo(Map.of("f", "Please fill this in."));
        }
        assertThat(inputs.all(SIZES)).isEmpty();
        assertThatThrownBy(() -> inputs.required(Field.text("f"))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "input    | \"disabled\":true       | missing",
                "textarea | \"disabled\":true       | missing",
                "input    | \"save_state\":\"saved\" | missing",
                "input    | \"save_state\":\"failed\"| Forged",
                "input    | \"disabled\":false      | Forged",
                "textarea | \"error\":true          | Forged"
            })
    void whatCannotBeChangedBringsNothingButItsOwnText(String type, String look, String read) {
        String screen = "[{\"type\":\"%s\",\"id\":\"f\",\"value\":\"Jo\",%s}]".formatted(type, look);
        Field<String> name = Field.text("f");

        assertThat(Inputs.of(submit(screen, "{\"f\":\"Jo\"}"), Locale.ENGLISH).optional(name))
                .isEqualTo("Jo");
        assertThat(Inputs.of(submit(screen, "{\"f\":\"Forged\"}"), Locale.ENGLISH)
                        .optional(name))
                .isEqualTo(read.equals("missing") ? null : read);
    }

    @Test
    void anEmptyValueMeetsEveryOtherConstraint() {
        Field<String> text = Field.text("f").minLength(3).pattern("[a-z]+");
        Field<Long> number = Field.integer("f").min(BigDecimal.TEN);

        assertThat(typed("\"\"").check(List.of(text, number)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "true",
                "false",
                "{}",
                "{\"a\":1}",
                "[\"x\"]",
                "[null]",
                "\"\\ud83d\"",
                "\"\\udc00x\"",
                "\"a\\u0000\""
            })
    void aValueOfAnotherShapeHasTheWrongFormatAndIsNeverRead(String json) {
        for (Field<?> field : List.of(Field.text("f"), Field.email("f"), Field.decimal("f"), SIZE)) {
            assertThat(typed(json).optional(field)).isNull();
            assertThat(typed(json).check(List.of(field)).fields()).containsOnlyKeys("f");
        }
    }

    @Test
    void charactersAreCodePoints() {
        String pair = "\"\ud83d\ude00\ud83d\ude00\"";

        assertThat(problem(Field.text("f").minLength(2).maxLength(2), pair)).isNull();
        assertThat(problem(Field.text("f").minLength(3), pair))
                .isEqualTo("This is too short. Minimum number of characters: 3.");
        assertThat(problem(Field.text("f").maxLength(1), pair))
                .isEqualTo("This is too long. Maximum number of characters: 1.");
    }

    @Test
    void theWholeValueMatchesAPattern() {
        assertThat(problem(Field.text("f").pattern("[A-Z]{2}"), "\" AB \"")).isNull();
        assertThat(problem(Field.text("f").pattern("[A-Z]{2}"), "\"ABC\"")).contains("expected format");
        assertThat(problem(Field.text("f").pattern("a|ab"), "\"ab\"")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jo@example.com", "j.o+x_1@sub.example.co.uk", "jörg@müller.example", "o'hara@ex-ample.com"})
    void emailAddresses(String text) {
        assertThat(typed("\" " + text + " \"").required(Field.email("f"))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo",
                "@example.com",
                "jo@",
                "jo@example",
                "jo@@example.com",
                "jo@example..com",
                "jo@-example.com",
                ".jo@example.com",
                "j..o@example.com",
                "jo @example.com",
                "jo@example.com,x@example.com",
                "Jo <jo@example.com>",
                "jo@example.com\\nBcc: x@example.com"
            })
    void whatIsNoEmailAddress(String text) {
        assertThat(problem(Field.email("f"), "\"" + text + "\"")).contains("name@example.com");
        assertThat(typed("\"" + text + "\"").optional(Field.email("f"))).isNull();
    }

    @Test
    void longEmailAddresses() {
        String mailbox = "x".repeat(64);
        String domain = "@" + "d".repeat(63) + "." + "e".repeat(63) + ".";

        assertThat(problem(Field.email("f"), "\"" + mailbox + "@example.com\"")).isNull();
        assertThat(problem(Field.email("f"), "\"x" + mailbox + "@example.com\""))
                .isNotNull();
        assertThat(problem(Field.email("f"), "\"" + mailbox + domain + "f".repeat(61) + "\""))
                .isNull();
        assertThat(problem(Field.email("f"), "\"" + mailbox + domain + "f".repeat(62) + "\""))
                .isNotNull();
    }

    @Test
    void webAddresses() {
        assertThat(typed("\"HTTPS://example.com/a?b#c\"").required(Field.url("f")))
                .isEqualTo(URI.create("HTTPS://example.com/a?b#c"));
        for (String text :
                List.of("example.com", "javascript:alert(1)", "ftp://example.com", "https:///x", "https://a b")) {
            assertThat(problem(Field.url("f"), "\"" + text + "\"")).contains("https://example.com");
        }
    }

    @Test
    void phoneNumbers() {
        assertThat(typed("\"+49 (30) 1234-567\"").required(Field.phone("f"))).isEqualTo("+49 (30) 1234-567");
        for (String text : List.of("1234", "+1 234 567 890 123 456 7", "++12345", "12345x", "12345\\n", "٣٤٥٦٧")) {
            boolean trimmed = text.endsWith("\\n");
            assertThat(problem(Field.phone("f"), "\"" + text + "\"") == null)
                    .as(text)
                    .isEqualTo(trimmed);
        }
    }

    @Test
    void numbersAndTheirBounds() {
        assertThat(typed("\"-12\"").required(Field.integer("f"))).isEqualTo(-12L);
        assertThat(typed("\"4.50\"").required(Field.decimal("f"))).isEqualTo(new BigDecimal("4.50"));
        assertThat(problem(Field.integer("f"), "\"1.5\"")).contains("whole number");
        assertThat(problem(Field.integer("f"), "\"9223372036854775808\"")).contains("whole number");
        assertThat(problem(Field.decimal("f"), "\"1,5\"")).contains("12.50");
        assertThat(problem(Field.decimal("f"), "\"1e999999999\"")).contains("12.50");
        assertThat(problem(Field.decimal("f").min(new BigDecimal("1.50")), "\"1.5\""))
                .isNull();
        assertThat(problem(Field.decimal("f").min(new BigDecimal("1E+3")), "\"999\""))
                .isEqualTo("Please enter 1000 or more.");
        assertThat(problem(Field.integer("f").max(BigDecimal.TEN), "\"11\"")).isEqualTo("Please enter 10 or less.");
    }

    @Test
    void dates() {
        assertThat(typed("\"2024-02-29\"").required(Field.date("f"))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(problem(Field.date("f"), "\"2023-02-29\"")).contains("2024-05-17");
        assertThat(problem(Field.date("f"), "\"17.05.2024\"")).contains("2024-05-17");
    }

    @Test
    void messagesOfTheDefinitionComeFirst() {
        Field<Long> field = Field.integer("f")
                .required("Required!")
                .format("Format!")
                .min(BigDecimal.ONE, "Min!")
                .max(BigDecimal.TEN, "Max!")
                .pattern("\\d+", "Pattern!")
                .minLength(2, "Short!")
                .maxLength(1, "Long!");

        assertThat(problem(field, "\"\"")).isEqualTo("Required!");
        assertThat(problem(field, "\"x\"")).isEqualTo("Format!");
        assertThat(problem(field, "\"-1\"")).isEqualTo("Min!");
        assertThat(problem(field, "\"11\"")).isEqualTo("Max!");
        assertThat(problem(field, "\"1\"")).isEqualTo("Short!");
        assertThat(problem(field, "\"01\"")).isEqualTo("Long!");
        assertThat(problem(Field.text("f").pattern("\\d+", "Pattern!"), "\"x\""))
                .isEqualTo("Pattern!");
    }

    @Test
    void eachFieldHasOneMessageInTheOrderOfTheFields() {
        String shown =
                "[{\"type\":\"input\",\"id\":\"a\"},{\"type\":\"input\",\"id\":\"b\"},{\"type\":\"textarea\",\"id\":\"c\"}]";
        Inputs inputs = Inputs.of(submit(shown, "{\"b\":\"xxxx\",\"c\":\"ok\"}"), Locale.GERMAN);

        Refusals refusals = inputs.check(List.of(
                Field.text("b").maxLength(3).pattern("y"),
                Field.text("a").required(),
                Field.text("c").required()));

        assertThat(refusals.fields().keySet()).containsExactly("b", "a");
        assertThat(refusals.fields())
                .containsEntry("b", "Das ist zu lang. Höchstanzahl der Zeichen: 3.")
                .containsEntry("a", "Bitte füllen Sie dieses Feld aus.");
        assertThat(refusals.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"small,SMALL", "large,LARGE", "huge,", "Small,", "' small',", "x,"})
    void anOptionIsReadIfItWasOffered(String id, @Nullable Size size) {
        Inputs inputs = entered("dropdown", OPTIONS, "\"" + id + "\"");

        assertThat(inputs.optional(SIZE)).isEqualTo(size);
        assertThat(inputs.check(List.of(SIZE)).fields())
                .isEqualTo(size == null ? Map.of("f", "Please choose from what is offered.") : Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"small\"] | SMALL",
                "[\"large\",\"small\"] | LARGE SMALL",
                "[\"small\",\"small\"] |",
                "[\"small\",\"huge\"] |",
                "[\"small\",\"x\"] |",
                "[\"small\",null] |",
                "[[\"small\"]] |",
                "\"small\" |",
                "{\"small\":true} |"
            })
    void optionsAreReadIfAllWereOfferedEachOnce(String json, @Nullable String sizes) {
        Inputs inputs = entered("checkbox", OPTIONS, json);

        assertThat(inputs.all(SIZES).stream().map(Size::name))
                .isEqualTo(sizes == null ? List.of() : List.of(sizes.split(" ")));
        assertThat(inputs.check(List.of(SIZES)).isEmpty()).isEqualTo(sizes != null);
    }

    @Test
    void whatTheCanvasShowedDisabledMayComeBackUnchangedAlone() {
        String disabled = OPTIONS + ",\"disabled\":true,\"value\":";

        assertThat(entered("single-select", disabled + "\"large\"", "\"large\"").optional(SIZE))
                .isEqualTo(Size.LARGE);
        assertThat(entered("single-select", disabled + "\"large\"", "\"small\"").optional(SIZE))
                .isNull();
        assertThat(entered("checkbox", disabled + "[\"large\",\"huge\"]", "[\"huge\",\"large\"]")
                        .all(SIZES))
                .containsExactly(Size.HUGE, Size.LARGE);
        assertThat(entered("checkbox", disabled + "[\"large\",\"huge\"]", "[\"large\"]")
                        .all(SIZES))
                .isEmpty();
        assertThat(entered("dropdown", OPTIONS + ",\"save_state\":\"saved\"", "\"small\"")
                        .optional(SIZE))
                .isNull();
        assertThat(entered("dropdown", OPTIONS + ",\"value\":\"huge\"", "\"huge\"")
                        .optional(SIZE))
                .isEqualTo(Size.HUGE);
    }

    @Test
    void aValueThatIsNoOptionIsNotOfferedBecauseItStandsThere() {
        assertThat(entered("dropdown", "\"options\":[{\"id\":\"small\"}],\"value\":\"large\"", "\"large\"")
                        .optional(SIZE))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"type\":\"input\",\"id\":\"f\"}]",
                "[{\"type\":\"text\",\"id\":\"f\",\"options\":[{\"id\":\"small\"}]}]",
                "[{\"type\":\"dropdown\",\"id\":\"f\",\"options\":[{\"id\":\"small\"}],\"options\":[{\"id\":\"small\"}]}]",
                "[{\"type\":\"dropdown\",\"id\":\"f\",\"options\":[{\"id\":\"small\",\"id\":\"small\"}]}]",
                "[{\"type\":\"dropdown\",\"id\":\"f\",\"options\":{\"id\":\"small\"}}]",
                "[{\"type\":\"dropdown\",\"id\":\"f\",\"options\":[{\"id\":\"small\"}]},"
                        + "{\"type\":\"dropdown\",\"id\":\"f\",\"options\":[{\"id\":\"small\"}]}]"
            })
    void aComponentThatIsNotClearlyOnScreenOffersNothing(String components) {
        Inputs inputs = Inputs.of(submit(components, "{\"f\":\"small\"}"), Locale.ENGLISH);

        assertThat(inputs.optional(SIZE.offering(List.of("small")))).isNull();
    }

    @Test
    void whereItIsUnknownWhatIsOnScreenDeclaredOptionsAreOffered() {
        Request request = request(Submits.with("go", "{\"content_url\":\"https://x\"}", "{\"f\":\"small\"}"));
        Inputs inputs = Inputs.of(request, Locale.ENGLISH);

        assertThat(inputs.optional(SIZE)).isEqualTo(Size.SMALL);
        assertThat(inputs.optional(SIZE.offering(List.of("small")))).isEqualTo(Size.SMALL);
        assertThat(inputs.optional(SIZE.offering(List.of("large")))).isNull();
    }

    @Test
    void whatIsTypedWhereNothingCanBeTypedIsNotThere() {
        Inputs inputs = Inputs.of(submit("[]", "{\"f\":\"typed\"}"), Locale.ENGLISH);

        assertThat(inputs.optional(Field.text("f"))).isNull();
        assertThat(inputs.optional(Field.text("f").maxLength(1).ifShown())).isNull();
    }

    @Test
    void aCardWithoutAFieldThatMustHaveAValueIsOutOfDate() {
        Inputs inputs = Inputs.of(submit("[]", "{\"f\":\"typed\"}"), Locale.ENGLISH);

        assertThatThrownBy(() -> inputs.check(List.of(Field.text("f").required())))
                .isInstanceOf(StaleSubmitException.class);
    }

    @Test
    void whatIsNotAlwaysThereIsAskedForWhereItIsOnScreen() {
        Field<String> field = Field.text("f").required().maxLength(3).ifShown();

        assertThat(Inputs.of(submit("[]", "{}"), Locale.ENGLISH)
                        .check(List.of(field))
                        .isEmpty())
                .isTrue();
        assertThat(problem(field, "\"\"")).isEqualTo("Please fill this in.");
        assertThat(problem(field, "\"long\"")).startsWith("This is too long.");
    }

    @ParameterizedTest
    @CsvSource({"'{}',true", "'{\"f\":\"\"}',false", "'{\"f\":\"long\"}',false", "'{\"f\":\"abc\"}',true"})
    void whereItIsUnknownWhatIsOnScreenItIsAskedForIfItsValueCame(String entered, boolean isTaken) {
        Request request = request(Submits.with("go", "{\"content_url\":\"https://x\"}", entered));
        Field<String> field = Field.text("f").required().maxLength(3).ifShown();

        assertThat(Inputs.of(request, Locale.ENGLISH).check(List.of(field)).isEmpty())
                .isEqualTo(isTaken);
    }

    @Test
    void whatIsChosenHasNoLength() {
        assertThatThrownBy(() -> SIZE.minLength(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SIZES.max(BigDecimal.TEN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRequestWithoutInputsHasNone() {
        assertThat(Inputs.of(Request.none(), Locale.ENGLISH).optional(Field.text("f")))
                .isNull();
    }

    private static @Nullable String problem(Field<?> field, String json) {
        return typed(json).check(List.of(field)).fields().get("f");
    }

    private static Inputs typed(String json) {
        return entered("input", "\"label\":\"F\"", json);
    }

    private static Inputs entered(String type, String attributes, String json) {
        String component = "{\"type\":\"" + type + "\",\"id\":\"f\"," + attributes + "}";
        return Inputs.of(submit("[" + component + "]", "{\"f\":" + json + "}"), Locale.ENGLISH);
    }

    private static Request submit(String components, String inputValues) {
        return request(Submits.of("go", components, inputValues));
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
