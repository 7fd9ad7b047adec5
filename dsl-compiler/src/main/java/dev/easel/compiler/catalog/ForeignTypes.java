package dev.easel.compiler.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people call the language's types elsewhere: {@code number}, {@code Boolean}, {@code LocalDate}. */
public final class ForeignTypes {
    private static final Map<String, List<String>> MEANT = meant();

    private ForeignTypes() {}

    /** The types of the language that a name may mean, whatever its case: none, one, or several. */
    public static List<String> of(String name) {
        return MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    private static Map<String, List<String>> meant() {
        Map<String, List<String>> names = new HashMap<>();
        add(names, "string", "text", "str", "char", "varchar", "charsequence", "uuid", "email", "phone");
        add(names, "int", "integer", "long", "short", "byte", "bigint", "biginteger", "int32", "int64", "uint");
        add(names, "decimal", "float", "double", "real", "bigdecimal", "money", "currency", "percent");
        add(names, "bool", "boolean", "flag");
        add(names, "date", "localdate", "day");
        add(names, "time", "localtime");
        add(names, "datetime", "date-time", "date_time", "timestamp", "instant", "localdatetime", "zoneddatetime");
        add(names, "zone", "timezone", "time-zone", "time_zone", "zoneid", "tz");
        add(names, "url", "uri", "link", "href");
        add(names, "json", "any", "object", "jsonnode", "struct");
        for (String either : List.of("number", "num", "numeric")) {
            names.put(either, List.of("int", "decimal"));
        }
        return Map.copyOf(names);
    }

    private static void add(Map<String, List<String>> names, String type, String... others) {
        List.of(others).forEach(other -> names.put(other, List.of(type)));
    }
}
