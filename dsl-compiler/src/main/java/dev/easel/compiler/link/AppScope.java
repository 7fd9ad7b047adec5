package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Presence;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.expression.Variable.Origin;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names that expressions know all over an app: its settings, its stored data, and what its surfaces' requests carry. */
final class AppScope implements Scope {
    /** The values from the environment, as a record. */
    static final RecordType SETTINGS = new RecordType("settings", RecordType.Origin.APP);

    /** What travels with the card, as a record. */
    static final RecordType STORED_DATA = new RecordType("stored_data", RecordType.Origin.APP);

    /** What configure hands to initialize, as a record. */
    static final RecordType CARD_CREATION_OPTIONS = (RecordType) RequestPart.CARD_CREATION_OPTIONS.type();

    /** Where a loop stands, as a record. */
    static final RecordType LOOP = new RecordType("loop", RecordType.Origin.APP);

    private static final Map<String, String> ELSEWHERE = Map.of(
            "loop", "`loop` is known inside a `for` over a list or map",
            "input", "`input` is what people entered, and a canvas is shown before they do",
            "args", "`args` are what the component that submits has under `args`, and here is none that has any",
            "sheet", "`sheet` is known where a sheet's submit leads",
            "messages", "this version of the compiler has no `messages` yet",
            "params", "a param is written by its own name, without `params`");

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Set<Surface> surfaces;
    private final Set<RequestKind> shownBy;
    private boolean optionalAsked;

    /**
     * The scope of a canvas; only what is declared has a name.
     *
     * @param surfaces the surfaces of the app
     * @param shownBy the requests that show the canvas; none if they are not known, and then any may
     * @param declared the sections of names that the app has
     */
    AppScope(Set<Surface> surfaces, Set<RequestKind> shownBy, Set<RecordType> declared) {
        this.surfaces = surfaces;
        this.shownBy = shownBy;
        Stream.of(SETTINGS, STORED_DATA).filter(declared::contains).forEach(type -> add(type.name(), type));
        for (RequestPart part : RequestPart.values()) {
            if (part == RequestPart.CARD_CREATION_OPTIONS && !declared.contains(CARD_CREATION_OPTIONS)) {
                continue;
            }
            type(part).ifPresent(type -> add(part.word(), type));
        }
    }

    private void add(String name, Type type) {
        variables.put(name, new Variable(name, type, Origin.APP));
    }

    /**
     * The type of a part: optional if a request that shows the canvas may lack it; nothing if no request to the app has it. One that
     * never has it shows the canvas by mistake.
     */
    private Optional<Type> type(RequestPart part) {
        List<RequestKind> all = Stream.of(RequestKind.values())
                .filter(kind -> surfaces.contains(surface(kind)))
                .toList();
        if (all.stream().allMatch(kind -> part.in(kind) == Presence.NEVER)) {
            return Optional.empty();
        }
        Type type = part.type();
        boolean optional =
                (shownBy.isEmpty() ? all : shownBy).stream().anyMatch(kind -> part.in(kind) == Presence.SOMETIMES);
        return Optional.of(optional ? type.optional() : type);
    }

    private static Surface surface(RequestKind kind) {
        return kind == RequestKind.INBOX_INITIALIZE || kind == RequestKind.INBOX_SUBMIT
                ? Surface.INBOX
                : Surface.MESSENGER;
    }

    @Override
    public Optional<Variable> variable(String name) {
        Variable variable = variables.get(name);
        optionalAsked |= variable != null && variable.type().isOptional();
        return Optional.ofNullable(variable);
    }

    /** Whether an expression looked for a part that may be missing. */
    boolean isOptionalAsked() {
        return optionalAsked;
    }

    @Override
    public List<String> names() {
        return new ArrayList<>(variables.keySet());
    }

    @Override
    public Optional<String> whyNot(String name) {
        boolean undeclared = surfaces.contains(Surface.MESSENGER) && name.equals(CARD_CREATION_OPTIONS.name());
        if (name.equals("settings") || name.equals("stored_data") || undeclared) {
            return Optional.of("this app declares no `" + name + "`");
        }
        return RequestPart.named(name)
                .map(part -> "no request to an app on " + onlySurface() + " carries `" + part.word() + "`")
                .or(() -> Optional.ofNullable(ELSEWHERE.get(name)));
    }

    private String onlySurface() {
        return surfaces.contains(Surface.INBOX) ? "the Inbox alone" : "the Messenger alone";
    }
}
