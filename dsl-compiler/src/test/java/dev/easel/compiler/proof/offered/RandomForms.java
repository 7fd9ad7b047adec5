package dev.easel.compiler.proof.offered;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes definitions of apps that are forms, and a canvas that opens them. */
final class RandomForms {
    static final int FORMS = 3;
    static final int HANDLERS = 3;
    static final List<String> SIZES = List.of("small", "m~%");

    private static final List<List<Side>> SIDES =
            List.of(List.of(Side.MESSENGER), List.of(Side.INBOX), List.of(Side.MESSENGER, Side.INBOX));

    private RandomForms() {}

    /**
     * A definition, and what it asks for in other words.
     *
     * @param name its app
     * @param text the definition
     * @param sides where it is
     * @param forms its forms
     */
    record Made(String name, String text, List<Side> sides, List<Form> forms) {}

    static Made of(String name, Random random) {
        List<Side> sides = SIDES.get(random.nextInt(SIDES.size()));
        StringBuilder yaml = new StringBuilder(head(name, sides));
        List<Form> forms = new ArrayList<>();
        forms.add(opening(yaml));
        forms.add(new Form("old", List.of(), List.of()));
        forms.add(new Form("sorry", List.of(), List.of()));
        forms.add(new Form(Target.SHOWN, List.of(), List.of()));
        Plan plan = Plan.of(random);
        for (int form = 0; form < FORMS; form++) {
            RandomForm.Made made = RandomForm.of("c" + form, plan, sides.equals(List.of(Side.INBOX)), random);
            forms.add(made.form());
            write(made, yaml);
        }
        return new Made(name, yaml.toString(), sides, List.copyOf(forms));
    }

    private static String head(String name, List<Side> sides) {
        return """
                app: %1$s
                package: com.example.%1$s
                surfaces: {%2$s}
                locale: en
                types:
                  Size: [small, {id: "m~%%", name: medium, text: M}]
                  Row: {p: string, q: int, r: bool, s: Size}
                stored_data: {step: int = 0, note: string?, words: "list<string> = []"}
                handlers: {h0: [done, c0, c1, c2], h1: [done, c0, c1, c2], h2: [done, c0, c1, c2]}
                flows: {%3$s, stale: old, failure: sorry}
                canvases:
                  old: {components: [{text: Old.}]}
                  sorry: {components: [{text: Sorry.}]}
                  shown:
                    params: {said: string, p: string?}
                    components: [{text: "${said}"}, {text: "${p.orValue('none')}"}]
                """.formatted(
                        name,
                        sides.stream().map(RandomForms::surface).collect(Collectors.joining(", ")),
                        sides.stream().map(RandomForms::flow).collect(Collectors.joining(", ")));
    }

    private static String surface(Side side) {
        return side == Side.INBOX ? "inbox: [conversation_details]" : "messenger: [home]";
    }

    private static String flow(Side side) {
        return (side == Side.INBOX ? "inbox" : "messenger") + ": {initialize: done}";
    }

    private static Form opening(StringBuilder yaml) {
        yaml.append("  done:\n    components:\n");
        List<Way> ways = new ArrayList<>();
        for (int form = 0; form < FORMS; form++) {
            ways.add(new Way("open" + form, List.of(), "", Target.to("c" + form)));
            yaml.append("      - {button: open%1$d, label: Open, style: secondary, submit: c%1$d}\n".formatted(form));
        }
        yaml.append(
                "      - {button: say, label: Say, style: secondary, submit: {to: shown, with: {said: Nothing}}}\n");
        Expression<String> nothing = Expression.ofStored("Nothing", facts -> "Nothing");
        ways.add(new Way(
                "say", List.of(), "", new Target(List.of(), new Target.To(Target.SHOWN, null, nothing, false))));
        return new Form("done", List.of(), ways);
    }

    private static void write(RandomForm.Made made, StringBuilder yaml) {
        yaml.append("  ").append(made.form().name()).append(":\n");
        yaml.append("    load: {rows: list<Row>, names: list<string>}\n    components:\n");
        made.components()
                .forEach(component -> yaml.append("      - ").append(component).append('\n'));
    }
}
