package dev.easel.compiler.proof;

import dev.easel.compiler.proof.Values.Constant;
import dev.easel.compiler.proof.Values.Link;
import dev.easel.protocol.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of all names that canvases are given, as nobody hopes to meet them. */
final class RandomValues {
    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "\\\"",
            "'",
            "\u0000",
            "\u0007",
            "\n",
            "\r\n",
            "\t",
            "\u2028",
            "\u0085",
            "](https://evil.example)",
            "[a](https://evil.example)",
            "[",
            "]",
            "(",
            ")",
            "**",
            "*",
            "***",
            "**bold**",
            "!",
            "<b>",
            "&amp;",
            "${x}",
            "{{x}}",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\u202E",
            "\u200B",
            "\uFEFF",
            "é",
            "日本",
            " ",
            "%2F",
            "%",
            "/",
            "..",
            "?",
            "#",
            "&a=b",
            "@",
            ":",
            "//evil.example",
            "~",
            "a",
            "word",
            "7",
            "-0",
            "_",
            "`",
            "# ",
            "- ",
            "$",
            "+");
    private static final List<String> ORDINARY =
            List.of("latte", "mocha", "small", "large", "a", "b", "Flat white", "");
    private static final List<Long> NUMBERS =
            List.of(0L, 1L, 2L, 7L, 48L, 1_000L, -1L, 99_999L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53);
    private static final List<String> DECIMALS = List.of(
            "0", "-0.00", "4.50", "1E+20", "1E-20", "-1.5", "12345678901234567890.123", "1E+2000", "-1E-2000", "100");
    private static final List<Long> SECONDS = List.of(0L, 1_772_719_509L, 1_772_720_000L, -62_135_596_800L);
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Asia/Kolkata", "America/New_York", "Z", "UTC+3");
    private static final int LONGEST_KEY = 100;
    private static final List<Integer> SIZES = List.of(0, 1, 2, 3, 10, 11);

    private static final List<Link> LINKS = List.of(
            Link.asItIs("https://bar.example"),
            Link.asItIs("https://bar.example/a(b)*c.png?q=1&r=%20#x"),
            Link.asItIs("https://bar.example:8443/"),
            Link.asItIs("HTTPS://Bar.Example/A"),
            Link.asItIs("https://my_bucket.example/a_b~c'd!e;f"),
            new Link("https://zürich.example/ü?ö", "https://xn--zrich-kva.example/%C3%BC?%C3%B6"));
    private static final List<Link> REFUSED = List.of(
            new Link("http://bar.example/a", null),
            new Link("javascript:alert(1)", null),
            new Link("mailto:a@b.example", null),
            new Link("https://user@evil.example/", null),
            new Link("https:///a", null),
            new Link("/relative", null),
            new Link("", null));

    private final Random random;
    private final boolean tame;

    /** Makes values of which few are refused where they stand, or any. */
    RandomValues(Random random, boolean tame) {
        this.random = random;
        this.tame = tame;
    }

    /** A value of each name. */
    Map<String, @Nullable Object> of(Map<String, String> types) {
        return record(types, 0);
    }

    /** A value of this type; null if it is missing. */
    @Nullable
    Object of(String type) {
        return value(type, 0);
    }

    private Map<String, @Nullable Object> record(Map<String, String> types, int depth) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        types.forEach((name, type) -> values.put(name, value(type, depth)));
        return values;
    }

    private @Nullable Object value(String type, int depth) {
        if (type.endsWith("?")) {
            return depth > 2 || random.nextInt(3) == 0 ? null : value(type.substring(0, type.length() - 1), depth);
        }
        if (type.startsWith("list<")) {
            String element = type.substring(5, type.length() - 1);
            List<Object> list = new ArrayList<>();
            entries(element, depth).forEach(list::add);
            return list;
        }
        if (type.startsWith("map<")) {
            String element = type.substring(4, type.length() - 1);
            Map<String, Object> map = new LinkedHashMap<>();
            entries(element, depth).forEach(value -> map.put(key(), value));
            return map;
        }
        return switch (type) {
            case "string" -> text();
            case "int" -> of(tame ? NUMBERS.subList(0, 6) : NUMBERS);
            case "decimal" -> new BigDecimal(of(DECIMALS));
            case "bool" -> random.nextBoolean();
            case "url" -> of(!tame && random.nextInt(6) == 0 ? REFUSED : LINKS);
            case "Size" -> of(Constant.ALL);
            case "Mood" -> of(Constant.MOODS);
            case "date" -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            case "time" -> LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(2));
            case "zone" -> ZoneId.of(of(ZONES));
            case "json" -> Json.parse(JsonPrinter.ascii(Map.of("a", List.of(text(), random.nextInt(9)))));
            case "datetime" -> Instant.ofEpochSecond(of(SECONDS));
            default -> record(Declared.members(type), depth + 1);
        };
    }

    private List<Object> entries(String type, int depth) {
        int most = depth > 1 ? 1 : type.equals("Drink") && depth > 0 ? 2 : 11;
        int count = Math.min(most, of(SIZES));
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(Objects.requireNonNull(value(type, depth)));
        }
        return entries;
    }

    /** A text; one in two hundred is very long. */
    String text() {
        if (random.nextInt(3) == 0) {
            return of(ORDINARY);
        }
        if (random.nextInt(200) == 0) {
            return of(PIECES).repeat(10_000 / 5);
        }
        return random.ints(random.nextInt(6), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    /** A key of a map, which requests too can hold. */
    private String key() {
        String text = text();
        return text.substring(0, Math.min(LONGEST_KEY, text.length()));
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
