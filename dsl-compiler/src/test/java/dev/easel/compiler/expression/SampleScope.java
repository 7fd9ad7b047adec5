package dev.easel.compiler.expression;

import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names and types of {@code src/test/resources/expressions/scope.txt}. */
final class SampleScope implements Scope {
    private static final Path FILE = Path.of("src", "test", "resources", "expressions", "scope.txt");
    private static final Pattern ENTRY = Pattern.compile("(?:\"([^\"]*)\" )?(\\w+)(?: = \"([^\"]*)\")?");

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Map<String, String> elsewhere = new LinkedHashMap<>();
    private final Map<RecordType, List<Field>> records = new LinkedHashMap<>();
    private final Map<String, EnumType> enums = new LinkedHashMap<>();

    SampleScope() {
        lines().filter(line -> line.startsWith("enum ")).forEach(this::readEnum);
        lines().filter(line -> line.startsWith("record ")).forEach(this::readRecord);
        lines().filter(line -> line.startsWith("not ")).forEach(this::readElsewhere);
        lines().filter(line -> !line.matches("(#|enum |record |not ).*|")).forEach(this::readName);
    }

    Types types() {
        return new Types(records, enums);
    }

    /** The type of this word. */
    Type type(String word) {
        if (word.endsWith("?")) {
            return type(word.substring(0, word.length() - 1)).optional();
        }
        if (word.startsWith("list<")) {
            return new ListType(type(word.substring(5, word.length() - 1)));
        }
        if (word.startsWith("map<")) {
            return new MapType(type(word.substring(4, word.length() - 1)));
        }
        Optional<Type> known =
                Scalar.named(word).<Type>map(type -> type).or(() -> Optional.ofNullable(enums.get(word)));
        return known.orElseGet(() -> record(word));
    }

    /** Whether a field may be missing itself, whatever it is a field of. */
    boolean isOptionalField(Type of, String name) {
        return of instanceof RecordType record
                && types().field(record, name)
                        .filter(field -> field.type().isOptional())
                        .isPresent();
    }

    @Override
    public Optional<Variable> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public List<String> names() {
        return List.copyOf(variables.keySet());
    }

    @Override
    public Optional<String> whyNot(String name) {
        return Optional.ofNullable(elsewhere.get(name));
    }

    private void readEnum(String line) {
        Matcher head = Pattern.compile("enum (\\w+)(?:\\((.*)\\))?: (.*)").matcher(line);
        head.matches();
        List<String> texts =
                head.group(2) == null ? List.of() : List.of(head.group(2).split(", "));
        List<EnumType.Entry> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(head.group(3));
        while (entry.find()) {
            String name = entry.group(2);
            String id = entry.group(1) == null ? name : entry.group(1);
            String text = entry.group(3) == null ? name : entry.group(3);
            entries.add(new EnumType.Entry(
                    id, name, text, texts.stream().map(each -> text).toList(), false));
        }
        enums.put(head.group(1), new EnumType(head.group(1), texts, entries));
    }

    private void readRecord(String line) {
        String[] parts = line.substring("record ".length()).split(": ", 2);
        List<Field> fields = Stream.of(parts[1].split(", "))
                .map(field -> field.split(": "))
                .map(field -> new Field(field[0], type(field[1])))
                .toList();
        records.put(record(parts[0]), fields);
    }

    private static RecordType record(String word) {
        int point = word.indexOf('.');
        RecordType.Origin origin = word.startsWith("app.")
                ? RecordType.Origin.APP
                : point < 0 ? RecordType.Origin.DECLARED : RecordType.Origin.PROTOCOL;
        return new RecordType(word.substring(point + 1), origin);
    }

    private void readName(String line) {
        String[] parts = line.split(": ", 2);
        variables.put(parts[0], new Variable(parts[0], type(parts[1]), Variable.Origin.PARAM));
    }

    private void readElsewhere(String line) {
        String[] parts = line.substring("not ".length()).split(": ", 2);
        elsewhere.put(parts[0], parts[1]);
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(FILE).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
