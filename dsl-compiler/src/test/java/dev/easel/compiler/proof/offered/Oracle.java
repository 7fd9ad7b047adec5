package dev.easel.compiler.proof.offered;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what has to become of a submit: from what the app's definition says and the request's own canvas shows, as the documentation has it. */
final class Oracle {
    private final List<Form> forms;
    private final Map<String, @Nullable Object> body;
    private final OnScreen screen;

    private Oracle(List<Form> forms, Map<String, @Nullable Object> body) {
        this.forms = forms;
        this.body = body;
        this.screen = new OnScreen(body.get("current_canvas"));
    }

    /** Everything that may become of it. There is one, or two where two things are wrong. */
    static List<Outcome> of(List<Form> forms, Map<String, @Nullable Object> body) {
        return new Oracle(forms, body).outcomes();
    }

    private List<Outcome> outcomes() {
        if (!(body.get("component_id") instanceof String component) || component.isEmpty()) {
            return List.of(new Outcome.NoSubmit());
        }
        if (screen.isKnown() && !screen.offers(component)) {
            return List.of(new Outcome.Stale());
        }
        return onScreen(component)
                .map(form -> outcomes(form, form.way(component).orElseThrow(), component))
                .orElse(List.of(new Outcome.Stale()));
    }

    /** The form that was used: the one whose name the stored data has, or else any that has the component if all agree. */
    private Optional<Form> onScreen(String component) {
        Object stored = Tree.member(Tree.member(body.get("current_canvas"), "stored_data"), "$canvas");
        Optional<Form> named =
                forms.stream().filter(form -> form.name().equals(stored)).findFirst();
        if (named.isPresent()) {
            return named.filter(form -> form.way(component).isPresent());
        }
        return agreed(component, true).or(() -> agreed(component, false));
    }

    private Optional<Form> agreed(String component, boolean isWhole) {
        List<Form> having = forms.stream()
                .filter(form -> form.way(component)
                        .filter(way -> way.args().isEmpty() == isWhole)
                        .isPresent())
                .toList();
        boolean agree = having.stream().allMatch(form -> having.get(0).agrees(form, component));
        return agree ? having.stream().findFirst() : Optional.empty();
    }

    private List<Outcome> outcomes(Form form, Way way, String component) {
        Map<String, String> args = way.read(component);
        boolean isWritten = args.size() == way.args().size();
        List<Outcome> undecided = check(form, way, way.target()::isDecidedBy, asked -> false);
        if (!undecided.isEmpty()) {
            return orStale(undecided, isWritten);
        }
        if (!args.keySet().containsAll(way.target().deciding())) {
            return List.of(new Outcome.Stale());
        }
        Facts facts = new Facts(id -> input(form, id), args, step(), admin());
        Target.To to = way.target().of(facts);
        List<Outcome> wrong = check(form, way, to::checks, to::asksWhatWasOffered);
        if (!wrong.isEmpty()) {
            return orStale(wrong, isWritten);
        }
        if (to.isHandler()) {
            return List.of(isWritten ? reached(form, to, args) : new Outcome.Stale());
        }
        boolean isReadable = to.args().stream().filter(way.args()::contains).allMatch(args::containsKey);
        return isReadable ? orStale(List.of(shown(to, facts)), isWritten) : List.of(new Outcome.Stale());
    }

    /** What nothing reads may be looked at or not. */
    private static List<Outcome> orStale(List<Outcome> outcomes, boolean isWritten) {
        return isWritten
                ? outcomes
                : Stream.concat(outcomes.stream(), Stream.of(new Outcome.Stale()))
                        .toList();
    }

    private static Outcome shown(Target.To to, Facts facts) {
        Expression<String> saying = to.said();
        if (saying == null) {
            return new Outcome.Shown(to.name(), List.of(), to.keeps());
        }
        String filled = facts.args().getOrDefault("p", "none");
        return new Outcome.Shown(to.name(), List.of(saying.value().apply(facts), filled), false);
    }

    /** What becomes of a submit that is wrong in what is checked; nothing if all of that is right. */
    private List<Outcome> check(Form form, Way way, Predicate<Asked> checked, Predicate<Asked> offered) {
        if (form.asked().stream().filter(way::isWith).filter(checked).anyMatch(this::cannotBeDone)) {
            return List.of(new Outcome.Stale());
        }
        Set<String> wrong = new TreeSet<>();
        for (Asked asked : form.asked()) {
            ids(asked).stream()
                    .filter(id -> checked.test(asked) && isAsked(way, asked, id) && isWrong(asked, id)
                            || offered.test(asked) && isThere(id) && isUnreadable(asked, id))
                    .forEach(wrong::add);
        }
        if (wrong.isEmpty()) {
            return List.of();
        }
        return List.of(screen.isKnown() ? new Outcome.Refused(wrong) : new Outcome.Stale());
    }

    private Outcome reached(Form form, Target.To to, Map<String, String> args) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        form.asked().forEach(asked -> input.put(asked.id(), input(form, asked.id())));
        return new Outcome.Reached(to.name(), args, input, admin());
    }

    private @Nullable Object input(Form form, String id) {
        Asked asked = form.asked().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (asked.isRepeated()) {
            return each(asked);
        }
        @Nullable Object value = value(asked, id);
        return value == null && asked.kind() == Asked.Kind.MANY ? List.of() : value;
    }

    private String admin() {
        Object id = Tree.member(body.get("admin"), "id");
        return id == null ? "" : id.toString();
    }

    private long step() {
        Object step = Tree.member(Tree.member(body.get("current_canvas"), "stored_data"), "step");
        return step != null && step.toString().matches("-?[0-9]{1,18}") && !(step instanceof String)
                ? Long.parseLong(step.toString())
                : 0;
    }

    /** What was entered in copies: their arguments, and the value. One without a value is missing. */
    private List<Map.Entry<List<String>, Object>> each(Asked asked) {
        List<Map.Entry<List<String>, Object>> entered = new ArrayList<>();
        for (String id : ids(asked)) {
            @Nullable Object value = value(asked, id);
            if (value != null && !value.equals(List.of())) {
                entered.add(Map.entry(Args.read(asked.id(), asked.keys(), id).orElseThrow(), value));
            }
        }
        return entered;
    }

    /** The id of an input; of one that a loop repeats those of the copies that can have been there. */
    private List<String> ids(Asked asked) {
        if (!asked.isRepeated()) {
            return List.of(asked.id());
        }
        Stream<String> there = screen.isKnown()
                ? screen.fields().stream()
                : values().keySet().stream().map(String.class::cast);
        return there.filter(asked::has).toList();
    }

    /** Whether something must be entered that the card on screen has no field for. */
    private boolean cannotBeDone(Asked asked) {
        return !asked.isRepeated() && asked.isRequired() && screen.isKnown() && !screen.hasField(asked.id());
    }

    private boolean isAsked(Way way, Asked asked, String id) {
        return way.isWith(asked) || isThere(id);
    }

    private boolean isThere(String id) {
        return screen.isKnown() ? screen.hasField(id) : values().containsKey(id);
    }

    private boolean isUnreadable(Asked asked, String id) {
        return !isEmpty(entered(asked, id)) && value(asked, id) == null;
    }

    private boolean isWrong(Asked asked, String id) {
        Object entered = entered(asked, id);
        if (isEmpty(entered)) {
            return asked.isRequired();
        }
        return value(asked, id) == null
                || entered instanceof String text && asked.kind().isTyped() && !asked.isMetBy(trimmed(text));
    }

    /** What was entered as it is read; null if there is nothing, or it cannot be read, or was not offered. */
    private @Nullable Object value(Asked asked, String id) {
        Object entered = entered(asked, id);
        if (isEmpty(entered)) {
            return asked.kind() == Asked.Kind.MANY ? List.of() : null;
        }
        return switch (asked.kind()) {
            case ONE -> entered instanceof String option && isOffered(asked, id, Set.of(option)) ? option : null;
            case MANY -> ticked(asked, id, entered);
            default -> entered instanceof String text && isText(text) ? asked.read(trimmed(text)) : null;
        };
    }

    private @Nullable Object ticked(Asked asked, String id, @Nullable Object entered) {
        if (!(entered instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            return null;
        }
        Set<String> options = new HashSet<>();
        list.forEach(option -> options.add((String) option));
        return options.size() == list.size() && isOffered(asked, id, options) ? list : null;
    }

    private boolean isOffered(Asked asked, String id, Set<String> options) {
        boolean constants =
                !asked.options().equals(RandomForms.SIZES) || asked.options().containsAll(options);
        return screen.isKnown()
                ? screen.offers(id, options) && constants
                : asked.options().isEmpty() || asked.options().containsAll(options);
    }

    private @Nullable Object entered(Asked asked, String id) {
        Object entered = values().get(id);
        if (!asked.kind().isTyped() || !screen.isKnown()) {
            return entered;
        }
        boolean possible = screen.hasField(id) && (!(entered instanceof String text) || screen.takes(id, text));
        return possible ? entered : null;
    }

    private Map<?, ?> values() {
        return body.get("input_values") instanceof Map<?, ?> map ? map : Map.of();
    }

    private static boolean isEmpty(@Nullable Object entered) {
        return entered == null
                || entered instanceof List<?> list && list.isEmpty()
                || entered instanceof String text && trimmed(text).isEmpty();
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    private static String trimmed(String text) {
        return text.replaceAll("(?U)^\\s+|\\s+$", "");
    }
}
