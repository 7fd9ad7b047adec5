package dev.easel.compiler.generate;

import static dev.easel.compiler.type.Scalar.BOOL;
import static dev.easel.compiler.type.Scalar.DATE;
import static dev.easel.compiler.type.Scalar.DATETIME;
import static dev.easel.compiler.type.Scalar.DECIMAL;
import static dev.easel.compiler.type.Scalar.INT;
import static dev.easel.compiler.type.Scalar.STRING;
import static dev.easel.compiler.type.Scalar.TIME;
import static dev.easel.compiler.type.Scalar.URL;
import static dev.easel.compiler.type.Scalar.ZONE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.ExpressionText;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.expression.check.ExpressionChecker;
import dev.easel.compiler.expression.parse.ExpressionParser;
import dev.easel.compiler.naming.WordCase;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.RecordType.Origin;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The types and names of a café's app, for expressions in tests. */
final class Cafe implements Scope, DeclaredTypes, Variables {
    private static final String DEFAULT = " = ";

    static final EnumType SIZE = new EnumType(
            "Size", List.of("detail"), List.of(entry("small", "Small", "0.2 l"), entry("large", "Large", "0.4 l")));
    static final RecordType DRINK = new RecordType("Drink", Origin.DECLARED);
    static final RecordType ADDRESS = new RecordType("Address", Origin.DECLARED);
    static final RecordType CUSTOMER = new RecordType("Customer", Origin.DECLARED);
    static final RecordType ORDER = new RecordType("Order", Origin.DECLARED);
    static final RecordType SETTINGS = new RecordType("Settings", Origin.APP);
    private static final RecordType LOOP = new RecordType("loop", Origin.APP);

    static final Types TYPES = new Types(records(), Map.of(SIZE.name(), SIZE));

    static final List<Variable> PARAMS = List.of(
            param("shop", STRING),
            param("cups", INT),
            param("points", INT.optional()),
            param("bonus", INT.optional()),
            param("price", DECIMAL),
            param("discount", DECIMAL.optional()),
            param("open", BOOL),
            param("vip", BOOL.optional()),
            param("note", STRING.optional()),
            param("nick_name", STRING.optional()),
            param("size", SIZE),
            param("usual", SIZE.optional()),
            param("today", DATE),
            param("due", DATE.optional()),
            param("opens", TIME),
            param("placed", DATETIME),
            param("home_zone", ZONE),
            param("site", URL),
            param("drink", DRINK),
            param("order", ORDER),
            param("customer", CUSTOMER.optional()),
            param("names", new ListType(STRING)),
            param("extras", new ListType(STRING).optional()),
            param("counts", new ListType(INT)),
            param("prices", new ListType(DECIMAL)),
            param("stock", new MapType(INT)),
            param("numbered", new MapType(INT, STRING)),
            param("contact", ProtocolRecords.CONTACT.type().optional()),
            param("context", ProtocolRecords.CONTEXT.type()),
            param("settings", SETTINGS));

    private static final List<Variable> LOADED = List.of(
            new Variable("drinks", new ListType(DRINK), Variable.Origin.LOAD),
            new Variable("guest", CUSTOMER.optional(), Variable.Origin.LOAD));

    private static final Variable INNERMOST_LOOP = Variable.ofLoop(LOOP, 0);

    /** The expression that a text is; {@code date = "2026-03-05"} is the default of something of that type. */
    static Expr expression(String text) {
        Diagnostics said = new Diagnostics();
        SourceFile file = SourceFile.of("cafe.easel.yaml", text);
        ExpressionText written = new ExpressionText(text, file::span);
        ExpressionChecker checker = new ExpressionChecker(TYPES, Functions.ALL, said);
        int value = text.indexOf(DEFAULT) + DEFAULT.length();
        Expr expr = value < DEFAULT.length()
                ? checker.check(new ExpressionParser(said).parse(written), written, new Cafe())
                : checker.literal(
                        written,
                        new Range(value, text.length()),
                        Scalar.named(text.substring(0, value - DEFAULT.length()))
                                .orElseThrow());
        if (said.hasErrors()) {
            throw new AssertionError(text + ": " + said.sorted());
        }
        return expr;
    }

    private static Variable param(String name, Type type) {
        return new Variable(name, type, Variable.Origin.PARAM);
    }

    private static EnumType.Entry entry(String name, String text, String detail) {
        return new EnumType.Entry(name, name, text, List.of(detail), false);
    }

    private static Map<RecordType, List<Field>> records() {
        Map<RecordType, List<Field>> records = new HashMap<>(ProtocolRecords.fields());
        records.put(
                DRINK,
                List.of(
                        new Field("name", STRING),
                        new Field("price", DECIMAL),
                        new Field("stock", INT),
                        new Field("vegan", BOOL),
                        new Field("photo", URL.optional()),
                        new Field("rating", INT.optional()),
                        new Field("size", SIZE),
                        new Field("tags", new ListType(STRING))));
        records.put(ADDRESS, List.of(new Field("street", STRING), new Field("city", STRING.optional())));
        records.put(
                CUSTOMER,
                List.of(
                        new Field("name", STRING),
                        new Field("email", STRING.optional()),
                        new Field("home", ADDRESS),
                        new Field("work", ADDRESS.optional()),
                        new Field("member", BOOL)));
        records.put(
                ORDER,
                List.of(
                        new Field("id", STRING),
                        new Field("customer", CUSTOMER.optional()),
                        new Field("drinks", new ListType(DRINK))));
        records.put(SETTINGS, List.of(new Field("desk", URL), new Field("limit", INT)));
        records.put(LOOP, List.of(new Field("first", BOOL), new Field("last", BOOL)));
        return records;
    }

    @Override
    public Optional<Variable> variable(String name) {
        return name.equals("loop")
                ? Optional.of(INNERMOST_LOOP)
                : all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    @Override
    public List<String> names() {
        return all().stream().map(Variable::name).toList();
    }

    @Override
    public Optional<String> whyNot(String name) {
        return Optional.empty();
    }

    static List<Variable> all() {
        return Stream.concat(PARAMS.stream(), LOADED.stream()).toList();
    }

    @Override
    public ClassName name(RecordType type) {
        return ClassName.get("dev.easel.compiler.generate.cafe", type.name());
    }

    @Override
    public ClassName name(EnumType type) {
        return ClassName.get("dev.easel.compiler.generate.cafe", type.name());
    }

    @Override
    public String accessor(RecordType type, String field) {
        return WordCase.member(field);
    }

    @Override
    public String accessor(EnumType type, String text) {
        return text;
    }

    @Override
    public ClassName attributesReader(RequestPart owner) {
        throw new IllegalArgumentException(owner.word());
    }

    @Override
    public String constant(EnumType type, EnumType.Entry entry) {
        return entry.name().toUpperCase(Locale.ROOT);
    }

    @Override
    public CodeBlock of(Variable variable) {
        String name = WordCase.member(variable.name());
        return CodeBlock.of(variable.origin() == Variable.Origin.LOAD ? "data.$L()" : "$L", name);
    }

    @Override
    public CodeBlock of(Function.Need need) {
        return switch (need) {
            case LOCALE -> CodeBlock.of("locale");
            case ZONE -> CodeBlock.of("zone");
            case CLOCK -> CodeBlock.of("now");
        };
    }

    @Override
    public CodeBlock loop(LoopTest test) {
        return CodeBlock.of(
                "position $L $L", test.is() ? "==" : "!=", test.field().equals("first") ? "0" : "9");
    }
}
