package dev.easel.compiler.proof.offered;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one form: fields under conditions or not, in loops or not, and ways that check all of them, some or nothing. */
final class RandomForm {
    private static final String CONDITION = ", when: stored_data.step > 0";
    private static final String STEP = "stored_data.step == 1";
    private static final Map<String, String> ARGS =
            Map.of("p", "\"it~%7E\"", "q", "\"${stored_data.step}\"", "r", "true", "s", "\"${Size.medium}\"");

    private final String name;
    private final Plan plan;
    private final boolean hasAdmin;
    private final Random random;
    private final List<Asked> asked = new ArrayList<>();
    private final RandomFields fields;
    private final List<Way> ways = new ArrayList<>();
    private final List<String> components = new ArrayList<>();

    private RandomForm(String name, Plan plan, boolean hasAdmin, Random random) {
        this.name = name;
        this.plan = plan;
        this.hasAdmin = hasAdmin;
        this.random = random;
        this.fields = new RandomFields(plan, random, asked);
    }

    /**
     * A form, and how its definition writes it.
     *
     * @param form the form
     * @param components its components
     */
    record Made(Form form, List<String> components) {}

    /** A form; a teammate is always there where one has to be. */
    static Made of(String name, Plan plan, boolean hasAdmin, Random random) {
        RandomForm making = new RandomForm(name, plan, hasAdmin, random);
        Plan.ALONE.forEach(making::alone);
        Plan.REPEATED.forEach(making::repeated);
        making.together();
        making.ways();
        return new Made(new Form(name, List.copyOf(making.asked), List.copyOf(making.ways)), making.components);
    }

    private void alone(String id) {
        switch (random.nextInt(6)) {
            case 0 -> {}
            case 1 -> components.add("{" + fields.field(id, id, STEP) + CONDITION + otherwise(id) + "}");
            case 2 -> eitherSide(id);
            default -> components.add("{" + fields.field(id, "", STEP) + "}");
        }
    }

    /** What may stand there when the condition of a field is false. */
    private String otherwise(String id) {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> ", else: Nothing to ask.";
            default -> ", else: {" + fields.field(id + "e", id + "e", STEP) + "}";
        };
    }

    /** A field that stands on both sides of a condition, or of what may be missing, and so is always there. */
    private void eitherSide(String id) {
        String field = fields.field(id, "", STEP);
        String other = field.replace("label: L", "label: M");
        components.add(
                random.nextBoolean()
                        ? "{" + field + CONDITION + ", else: {" + other + "}}"
                        : "{for: one in stored_data.note, components: [{" + field + "}], else: {" + other + "}}");
    }

    private void repeated(String id) {
        if (random.nextInt(2) == 0) {
            return;
        }
        List<String> keys = plan.keys(id);
        boolean texts = keys.equals(List.of("p")) && random.nextBoolean();
        String loop = texts ? "for: name in names" : "for: row in rows" + of("", ", when: row.q > 0");
        String args = written(keys, key -> texts ? "\"${name}\"" : "\"${row." + key + "}\"");
        String blocking = texts ? "name == '~'" : "row.r";
        if (random.nextBoolean()) {
            components.add("{" + loop + ", " + fields.field(id, id, blocking) + args + otherwise(id) + "}");
            return;
        }
        String hidden = texts ? of("", ", when: \"name != 'x'\"") : of("", ", when: row.r");
        String field = "{" + fields.field(id, id, blocking) + args + hidden + "}";
        components.add("{" + loop + ", components: [{text: Row}, " + field + "]" + otherwise(id) + "}");
    }

    /** A field that is there whenever what submits it is, unless that also stands in its place. */
    private void together() {
        boolean onBothSides = random.nextInt(3) == 0;
        List<Asked> before = List.copyOf(asked);
        String field = fields.field("g", "together", STEP);
        // on one side it is there and on the other not, so no expression can read it on both
        List<Asked> read = onBothSides ? before : asked;
        String submit = button("in", "h" + random.nextInt(RandomForms.HANDLERS), onBothSides ? "" : "together", read);
        String otherwise = onBothSides ? ", else: " + submit : apart();
        components.add("{when: stored_data.step > 1, components: [{" + field + "}, " + submit + "]" + otherwise + "}");
    }

    private String apart() {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> ", else: {text: None}";
            default -> ", else: " + button("out", "h" + random.nextInt(RandomForms.HANDLERS), "");
        };
    }

    private void ways() {
        for (int handler = 0; handler < RandomForms.HANDLERS; handler++) {
            components.add(button("go" + handler, "h" + handler, ""));
        }
        components.add(button("by", "h" + random.nextInt(RandomForms.HANDLERS), ""));
        components.add(button("to", "c" + random.nextInt(RandomForms.FORMS), ""));
        rows("h" + random.nextInt(RandomForms.HANDLERS));
    }

    private String button(String id, String target, String guard) {
        return button(id, target, guard, asked);
    }

    private String button(String id, String target, String guard, List<Asked> read) {
        List<String> args = new ArrayList<>(random.nextBoolean() ? List.of() : List.of("p", "q", "r", "s"));
        args.removeIf(arg -> random.nextInt(3) == 0);
        Target leads = target(args, guard, read).to(target);
        String disabled = random.nextInt(6) == 0 ? ", disabled: true" : "";
        ways.add(new Way(id, args, guard, leads));
        return "{button: " + id + ", label: L" + disabled + written(args, ARGS::get) + ", submit: " + leads.written()
                + "}";
    }

    private void rows(String target) {
        List<String> args = random.nextBoolean() ? List.of("p") : List.of("s", "p", "q");
        Target leads = target(args, "", asked).to(target);
        components.add("list: [{for: word in stored_data.words, item: row, title: T, disabled: \"${word == 'y'}\""
                + written(args, arg -> arg.equals("p") ? "\"${word}\"" : String.valueOf(ARGS.get(arg)))
                + ", submit: " + leads.written() + ", else: None}]");
        ways.add(new Way("row", args, "", leads));
    }

    private RandomTargets target(List<String> args, String guard, List<Asked> read) {
        return new RandomTargets(random, read, args, new RandomTargets.Around(guard, plan.enums(), hasAdmin));
    }

    private static String written(List<String> args, UnaryOperator<@Nullable String> value) {
        return args.isEmpty()
                ? ""
                : args.stream()
                        .map(arg -> arg + ": " + value.apply(arg))
                        .collect(Collectors.joining(", ", ", args: {", "}"));
    }

    private String of(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
