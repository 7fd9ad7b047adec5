package dev.easel.runtime.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.exchange.Signing;
import dev.easel.exchange.Submits;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.MalformedRequestException;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import dev.easel.protocol.request.StaleSubmitException;
import dev.easel.runtime.input.Field;
import dev.easel.runtime.input.Inputs;
import dev.easel.runtime.input.LoopField;
import dev.easel.runtime.input.Refusals;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is entered in the copies of an input. */
class LoopFieldTest {
    private static final LoopField<String, Long> COUNT =
            Field.integer("count").max(BigDecimal.TEN).repeated(ArgsKey.string());
    private static final String UNKNOWN = "{\"content_url\":\"https://x\"}";

    private record Place(String shelf, @Nullable Long row, boolean cold) {}

    private static final LoopField<Place, String> NOTE = Field.text("no~te")
            .required()
            .repeated(ArgsKey.of(
                    args -> new Place(args.expect(3).string(0), args.optionalInteger(1), args.bool(2)),
                    (args, place) -> args.and(place.shelf()).and(place.row()).and(place.cold())));

    @Test
    void copiesAreReadInTheOrderOfTheScreenByWhatTheirIdsCarry() {
        Inputs inputs = on(
                inputs("count~b", "count~a", "count~c%7E"),
                "{\"count~a\":\" 1\",\"count~b\":\"2\",\"count~c%7E\":\"\"}");

        assertThat(inputs.each(COUNT)).containsExactly(Map.entry("b", 2L), Map.entry("a", 1L));
        assertThat(inputs.check(List.of(COUNT)).isEmpty()).isTrue();
    }

    @Test
    void eachCopyIsRefusedByItself() {
        Inputs inputs =
                on(inputs("count~a", "count~b", "count~c"), "{\"count~a\":\"11\",\"count~b\":\"2\",\"count~c\":\"x\"}");

        assertThat(inputs.check(List.of(COUNT)).fields())
                .containsOnlyKeys("count~a", "count~c")
                .containsEntry("count~a", "Please enter 10 or less.");
        assertThat(inputs.each(COUNT)).as("what can be read").isEqualTo(Map.of("a", 11L, "b", 2L));
    }

    @Test
    void aRequiredFieldIsAskedForInEveryCopyOnScreen() {
        Inputs inputs = on(inputs("no%7Ete~a~%~true", "no%7Ete~a~1~true"), "{\"no%7Ete~a~1~true\":\"here\"}");

        assertThat(inputs.check(List.of(NOTE)).fields()).containsOnlyKeys("no%7Ete~a~%~true");
        assertThat(inputs.each(NOTE)).isEqualTo(Map.of(new Place("a", 1L, true), "here"));
        assertThat(on(inputs("other"), "{}").check(List.of(NOTE)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"count", "count~", "count~z", "count~a~b", "count~%", "count~%7e", "count~%41", "Count~a", "~a"})
    void whatIsNotOnScreenIsNotRead(String id) {
        Inputs inputs = on(inputs("count~a"), "{\"" + id + "\":\"99\",\"count~a\":\"1\"}");

        assertThat(inputs.each(COUNT)).isEqualTo(Map.of("a", 1L));
        assertThat(inputs.check(List.of(COUNT)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "count~a~b", "count~%", "count~%7e", "count~%41", "Count~a", "~a"})
    void anIdInAFormThatTheAppNeverWritesIsNoCopys(String id) {
        String entered = "{\"" + id + "\":\"99\",\"count~a\":\"1\"}";

        assertThat(on(inputs(id, "count~a"), entered).each(COUNT)).isEqualTo(Map.of("a", 1L));
        assertThat(unknown(entered).each(COUNT)).isEqualTo(Map.of("a", 1L));
        assertThat(unknown(entered).check(List.of(COUNT)).isEmpty()).isTrue();
    }

    @Test
    void whereItIsUnknownWhatIsOnScreenCopiesAreThoseThatComeWithAValue() {
        Inputs inputs = unknown("{\"count~b\":\"2\",\"count~a\":\"11\"}");

        assertThat(inputs.each(COUNT)).containsExactly(Map.entry("b", 2L), Map.entry("a", 11L));
        assertThat(inputs.check(List.of(COUNT)).fields()).containsOnlyKeys("count~a");
    }

    @Test
    void optionsAreThoseOfTheCopy() {
        LoopField<Long, String> size = Field.option("size", id -> id).repeated(ArgsKey.integer());
        String screen = "[{\"type\":\"dropdown\",\"id\":\"size~1\",\"options\":[{\"id\":\"s\"}]},"
                + "{\"type\":\"dropdown\",\"id\":\"size~2\",\"options\":[{\"id\":\"l\"}]}]";
        Inputs inputs = on(screen, "{\"size~1\":\"s\",\"size~2\":\"s\"}");

        assertThat(inputs.each(size)).isEqualTo(Map.of(1L, "s"));
        assertThat(inputs.check(List.of(size)).fields()).containsOnlyKeys("size~2");
    }

    @Test
    void theIdOfACopyIsThatOfItsKey() {
        assertThat(COUNT.idOf("a~%")).isEqualTo("count~a%7E%25");
        assertThat(NOTE.idOf(new Place("", null, false))).isEqualTo("no%7Ete~~%~false");
        assertThat(Field.text("f").repeated(ArgsKey.bool()).idOf(true)).isEqualTo("f~true");
    }

    @Test
    void oneCopyIsAskedForAsAFieldIs() {
        LoopField<String, Long> count = Field.integer("count").required().repeated(ArgsKey.string());
        Inputs inputs = on(inputs("count~a", "count~b"), "{\"count~a\":\"4\",\"count~b\":\"x\"}");

        assertThat(inputs.check(List.of(count.copy("a"))).isEmpty()).isTrue();
        assertThat(inputs.required(count.copy("a"))).isEqualTo(4L);
        assertThat(inputs.check(List.of(count.copy("b"))).fields()).containsOnlyKeys("count~b");
        assertThatThrownBy(() -> inputs.check(List.of(count.copy("c")))).isInstanceOf(StaleSubmitException.class);
        assertThat(inputs.check(List.of(count.copy("c").ifShown())).isEmpty()).isTrue();
        assertThat(unknown("{\"count~b\":\"5\"}")
                        .check(List.of(count.copy("a")))
                        .fields())
                .containsOnlyKeys("count~a");
    }

    @Test
    void aFieldThatCarriesArgumentsIsFoundWhateverTheyAre() {
        Field<Long> stars =
                Field.integer("stars").required().max(BigDecimal.TEN).carrying(ArgsKey.any());
        Inputs inputs = on(inputs("starsof", "stars~a~1"), "{\"stars~a~1\":\"4\",\"starsof\":\"5\"}");

        assertThat(inputs.check(List.of(stars)).isEmpty()).isTrue();
        assertThat(inputs.required(stars)).isEqualTo(4L);
        assertThat(on(inputs("stars"), "{\"stars\":\"4\"}").required(stars)).isEqualTo(4L);
        assertThat(unknown("{\"stars~\":\"4\"}").required(stars)).isEqualTo(4L);
        assertThat(on(inputs("stars~a"), "{\"stars~a\":\"11\"}")
                        .check(List.of(stars))
                        .fields())
                .containsOnlyKeys("stars~a");
    }

    @Test
    void itIsNoneOfSeveralAndNothingThatIsNotOnScreen() {
        Field<Long> stars = Field.integer("stars").required().carrying(ArgsKey.any());
        Inputs several = on(inputs("stars~a", "stars~b"), "{\"stars~a\":\"4\",\"stars~b\":\"5\"}");
        Inputs forged = on(inputs("other"), "{\"stars~a\":\"4\"}");

        assertThat(several.optional(stars)).isNull();
        assertThatThrownBy(() -> several.check(List.of(stars))).isInstanceOf(StaleSubmitException.class);
        assertThat(forged.optional(stars)).isNull();
        assertThatThrownBy(() -> forged.check(List.of(stars))).isInstanceOf(StaleSubmitException.class);
        assertThat(forged.check(List.of(stars.ifShown())).isEmpty()).isTrue();
        assertThat(on(inputs("stars~a"), "{}").check(List.of(stars.ifShown())).fields())
                .containsOnlyKeys("stars~a");
    }

    @Test
    void whatIsRefusedOfItStandsWhereItIs() {
        Field<String> note = Field.text("no~te").carrying(ArgsKey.any());
        Refusals refused = Refusals.of("no~te", "No.").and("plain", "Nor this.").and("At all.");

        Refusals placed = on(inputs("no%7Ete~a", "plain"), "{}").placed(refused, List.of(note));

        assertThat(placed.fields()).containsExactly(Map.entry("no%7Ete~a", "No."), Map.entry("plain", "Nor this."));
        assertThat(placed.messages()).containsExactly("At all.");
        assertThat(ArgsKey.any().id("no~te", ComponentArgs.of("other~a~%7E"))).isEqualTo("no%7Ete~a~%7E");
    }

    @Test
    void aFieldThatNeedNotBeOnScreenAndIsNotIsNotRead() {
        Field<String> field = Field.text("f").required().ifShown();
        Inputs inputs = on(inputs("g"), "{\"f\":\"x\"}");

        assertThat(inputs.optional(field)).isNull();
        assertThat(inputs.check(List.of(field)).isEmpty()).isTrue();
        assertThatThrownBy(() -> on(inputs("g"), "{}").check(List.of(field.always())))
                .isInstanceOf(StaleSubmitException.class);
    }

    private static String inputs(String... ids) {
        StringBuilder components = new StringBuilder();
        for (String id : ids) {
            components
                    .append(components.isEmpty() ? "" : ",")
                    .append("{\"type\":\"input\",\"id\":\"")
                    .append(id)
                    .append("\"}");
        }
        return "[" + components + "]";
    }

    private static Inputs on(String components, String entered) {
        return read(Submits.of("go", components, entered));
    }

    private static Inputs unknown(String entered) {
        return read(Submits.with("go", UNKNOWN, entered));
    }

    private static Inputs read(String body) {
        try {
            Request request = RequestDecoder.decode(
                    Signing.verified(body.getBytes(StandardCharsets.UTF_8)), Flow.MESSENGER_SUBMIT, Instant.EPOCH);
            return Inputs.of(request, Locale.ENGLISH);
        } catch (MalformedRequestException e) {
            throw new AssertionError(e);
        }
    }
}
