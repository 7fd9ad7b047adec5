package dev.easel.cli.value;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.type.JsonType;
import dev.easel.runtime.type.TextType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values without parts, as JSON writes them. */
final class ScalarValues implements ValueType {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 17);
    private static final LocalTime TIME = LocalTime.of(17, 30);
    private static final Json EMPTY = Json.parse("{}");

    private static final ValueType INT =
            new ScalarValues(TextType.INT.kind(), JsonType.INT, place -> place.position() + 1L);
    private static final ValueType BOOL = new ScalarValues(TextType.BOOL.kind(), JsonType.BOOL, place -> true);

    /** Those of each Java type. */
    static final Map<Class<?>, ValueType> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, new ScalarValues(TextType.STRING.kind(), JsonType.STRING, Place::text)),
            Map.entry(long.class, INT),
            Map.entry(Long.class, INT),
            Map.entry(boolean.class, BOOL),
            Map.entry(Boolean.class, BOOL),
            Map.entry(
                    BigDecimal.class,
                    new ScalarValues(
                            TextType.DECIMAL.kind(),
                            JsonType.DECIMAL,
                            place -> BigDecimal.valueOf(place.position() + 1L))),
            Map.entry(
                    LocalDate.class,
                    new ScalarValues(TextType.DATE.kind(), JsonType.DATE, place -> TODAY.plusDays(place.position()))),
            Map.entry(
                    LocalTime.class,
                    new ScalarValues(
                            TextType.TIME.kind(), JsonType.TIME, place -> TIME.plusMinutes(30L * place.position()))),
            Map.entry(
                    Instant.class,
                    new ScalarValues(
                            TextType.DATETIME.kind(),
                            JsonType.DATETIME,
                            place -> ValueTypes.NOW.plusSeconds(86_400L * place.position()))),
            Map.entry(ZoneId.class, new ScalarValues(TextType.ZONE.kind(), JsonType.ZONE, place -> ZoneId.of("UTC"))),
            Map.entry(
                    URI.class,
                    new ScalarValues(
                            TextType.URL.kind(),
                            JsonType.URL,
                            place -> URI.create(
                                    "https://example.com/" + place.text().replace(' ', '-')))),
            Map.entry(
                    Locale.class,
                    new ScalarValues("a language such as en or pt-BR", ScalarValues::locale, place -> Locale.ENGLISH)),
            Map.entry(Json.class, new ScalarValues("JSON other than null", JsonType.JSON, place -> EMPTY)));

    private final String kind;
    private final JsonType<?> type;
    private final Function<Place, Object> samples;

    private ScalarValues(String kind, JsonType<?> type, Function<Place, Object> samples) {
        this.kind = kind;
        this.type = type;
        this.samples = samples;
    }

    @Override
    public Object read(Json json, Place place) {
        Object value = type.read(json);
        if (value == null) {
            place.mistaken(kind);
            return sample(place);
        }
        return value;
    }

    @Override
    public Object sample(Place place) {
        return samples.apply(place);
    }

    private static @Nullable Locale locale(Json json) {
        String tag = json.text();
        Locale locale = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() ? null : locale;
    }
}
