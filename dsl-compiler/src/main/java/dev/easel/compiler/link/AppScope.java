package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Presence;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.expression.Variable.Origin;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
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

    /** Where a loop stands, as a record. */
    static final RecordType LOOP = new RecordType("loop", RecordType.Origin.APP);

    private static final Map<String, String> ELSEWHERE = Map.of(
            "loop", "`loop` is known inside a `for` over a list or map",
            "input", "`input` is what people entered, and a canvas is shown before they do",
            "args", "`args` are known where a submit leads, not on the canvas that it leads to",
            "sheet", "`sheet` is known where a sheet's submit leads",
            "card_creation_options", "this version of the compiler hands `card_creation_options` to Java alone",
            "messages", "this version of the compiler has no `messages` yet",
            "params", "a param is written by its own name, without `params`");

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Set<Surface> surfaces;

    /** The scope of an app on these surfaces; only what is declared has a name. */
    AppScope(Set<Surface> surfaces, boolean hasSettings, boolean hasStoredData) {
        this.surfaces = surfaces;
        if (hasSettings) {
            add("settings", SETTINGS);
        }
        if (hasStoredData) {
            add("stored_data", STORED_DATA);
        }
        for (RequestPart part : RequestPart.values()) {
            type(part).ifPresent(type -> add(part.word(), type));
        }
    }

    private void add(String name, Type type) {
        variables.put(name, new Variable(name, type, Origin.APP));
    }

    /** The type of a part: optional if some request of the app's carries it and some does not; nothing if none does. */
    private Optional<Type> type(RequestPart part) {
        List<Presence> presences = Stream.of(RequestKind.values())
                .filter(kind -> surfaces.contains(surface(kind)))
                .map(part::in)
                .filter(presence -> presence != Presence.NEVER)
                .toList();
        if (presences.isEmpty()) {
            return Optional.empty();
        }
        Type type = part == RequestPart.WORKSPACE_ID
                ? Scalar.STRING
                : new RecordType(part.word(), RecordType.Origin.PROTOCOL);
        return Optional.of(presences.contains(Presence.SOMETIMES) ? type.optional() : type);
    }

    private static Surface surface(RequestKind kind) {
        return kind == RequestKind.INBOX_INITIALIZE || kind == RequestKind.INBOX_SUBMIT
                ? Surface.INBOX
                : Surface.MESSENGER;
    }

    @Override
    public Optional<Variable> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public List<String> names() {
        return new ArrayList<>(variables.keySet());
    }

    @Override
    public Optional<String> whyNot(String name) {
        if (name.equals("settings") || name.equals("stored_data")) {
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
