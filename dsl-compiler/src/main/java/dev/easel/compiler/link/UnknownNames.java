package dev.easel.compiler.link;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.check.NameUses;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names in expressions and types that nothing declares: one diagnostic for each, however many places use it.
 *
 * <p>Where a name close to it is declared and used by nothing, one of the two is misspelt. It is the declaration if several places use
 * the other name, or if other words of the file have that one. Where something declared names a type that does not exist, it may have
 * been meant to declare anything: then nothing is said of names that it lacks and that are close to none.
 */
final class UnknownNames implements NameUses {
    private static final int MOST_LOOKED_UP = 20;
    private static final int MANY = 3;

    /** What places have beside what is entered there. */
    private static final Set<String> OTHERS = Set.of(ArgsLinker.ARGS, Sheet.VALUES);

    private static final int MOST_NAMED = 8;

    private static final Owner TYPES = new Owner(Kind.TYPES, "");
    private static final Owner FUNCTIONS = new Owner(Kind.FUNCTIONS, "");
    private static final Owner ELSEWHERE = new Owner(Kind.ELSEWHERE, "");

    private final Map<Owner, Map<String, SourceSpan>> declared = new HashMap<>();
    private final Map<Owner, Map<String, UnknownName>> unknown = new LinkedHashMap<>();
    private final Set<SourceSpan> used = new HashSet<>();
    private final Set<Owner> open = new HashSet<>();
    private final Map<Owner, Set<String>> bound = new HashMap<>();
    private final Map<Owner, Set<String>> passed = new HashMap<>();
    private final List<HidingName> hiding = new ArrayList<>();
    private final Set<SourceSpan> misspelt = new HashSet<>();
    private Owner place = new Owner(Kind.CANVAS, "");

    private enum Kind {
        TYPES,
        MEMBERS,
        CANVAS,
        FRAGMENT,
        FUNCTIONS,
        ELSEWHERE
    }

    /**
     * Where a name is looked for.
     *
     * @param kind what has it
     * @param name what that is called
     * @param place the canvas, sheet or fragment that alone has it; null if that is known all over the app
     */
    private record Owner(Kind kind, String name, @Nullable Owner place) {
        Owner(Kind kind, String name) {
            this(kind, name, null);
        }

        /** Whether it is something with names of its own that expressions stand in. */
        boolean isAPlace() {
            return kind == Kind.CANVAS || kind == Kind.FRAGMENT;
        }
    }

    private Owner of(Type type) {
        boolean ofPlace = type instanceof RecordType record && record.origin() == RecordType.Origin.PLACE;
        return new Owner(Kind.MEMBERS, type.word(), ofPlace ? place : null);
    }

    /** A type is declared. */
    void declare(Word type) {
        declared(TYPES).put(type.text(), type.span());
    }

    /** A type has a field or constant. */
    void declare(Type of, String member, SourceSpan span) {
        declared(of(of)).put(member, span);
    }

    /** One component carries arguments, and another one before did others. */
    void declareOnly(Type of, List<Arg> args) {
        Map<String, SourceSpan> names = declared(of(of));
        names.clear();
        args.forEach(arg -> names.put(arg.identifier(), arg.span()));
    }

    /** What declares the members of a type is wrong itself. */
    void open(Type type) {
        open.add(of(type));
    }

    /** Whether what declares them is. */
    boolean isOpen(Type type) {
        return open.contains(of(type));
    }

    /** From here on it is this canvas whose names are used; {@code isOpen} if what declares them is wrong itself. */
    void enter(Word name, boolean isOpen) {
        enter(new Owner(Kind.CANVAS, name.text()), isOpen);
    }

    /** From here on it is this fragment whose names are used. */
    void enterFragment(Word name, boolean isOpen) {
        enter(new Owner(Kind.FRAGMENT, name.text()), isOpen);
    }

    private void enter(Owner entered, boolean isOpen) {
        place = entered;
        if (isOpen) {
            open.add(entered);
        }
    }

    /** The type of this name is used. */
    void type(String name) {
        use(declared(TYPES), name);
    }

    /** There is no type of this name; {@code wrong} says so of this place. */
    void unknownType(String name, Diagnostic wrong) {
        add(TYPES, name, wrong, declared(TYPES));
    }

    @Override
    public void name(String name, Scope scope) {
        scope.declared(name).ifPresent(used::add);
    }

    @Override
    public void member(Type of, String member) {
        use(declared(of(of)), member);
        type(of.word());
    }

    @Override
    public void unknownName(String name, Scope scope, Diagnostic wrong) {
        if (Character.isUpperCase(name.charAt(0))) {
            unknownType(name, wrong);
            return;
        }
        boolean elsewhere = wrong.code() == DiagnosticCode.NAME_NOT_HERE;
        Map<String, SourceSpan> known = new LinkedHashMap<>();
        // what a loop names is declared, so that no other name is meant
        if (!elsewhere || !bound.getOrDefault(place, Set.of()).contains(name)) {
            scope.names().forEach(other -> scope.declared(other).ifPresent(span -> known.put(other, span)));
        }
        add(elsewhere ? ELSEWHERE : place, name, wrong, known);
    }

    @Override
    public void unknownMember(Type of, String member, Diagnostic wrong) {
        add(of(of), member, wrong, declared(of(of)));
    }

    @Override
    public void unknownFunction(String name, Diagnostic wrong) {
        add(FUNCTIONS, name, wrong, Map.of());
    }

    private Map<String, SourceSpan> declared(Owner owner) {
        return declared.computeIfAbsent(owner, first -> new LinkedHashMap<>());
    }

    private void use(Map<String, SourceSpan> names, String name) {
        SourceSpan span = names.get(name);
        if (span != null) {
            used.add(span);
        }
    }

    private void add(Owner owner, String name, Diagnostic wrong, Map<String, SourceSpan> known) {
        unknown.computeIfAbsent(owner, first -> new LinkedHashMap<>())
                .computeIfAbsent(name, UnknownName::new)
                .add(wrong, known);
    }

    /** A name that hides what is declared there, if it is declared in the file; nothing hides what is misspelt. */
    void hides(Optional<SourceSpan> hidden, Diagnostic wrong) {
        hiding.add(new HidingName(hidden, wrong));
    }

    /** A loop names something: what has no value elsewhere may be meant for that, and not for a declared name close to it. */
    void bound(String name) {
        bound.computeIfAbsent(place, first -> new HashSet<>()).add(name);
    }

    /** Targets pass names to a canvas that it does not declare, which is said: nothing more is said of them there. */
    void passed(String name, Set<String> identifiers) {
        passed.put(new Owner(Kind.CANVAS, name), identifiers);
    }

    /** Uses pass names to a fragment that it does not declare. */
    void passedToFragment(String name, Set<String> identifiers) {
        passed.put(new Owner(Kind.FRAGMENT, name), identifiers);
    }

    private boolean isPassed(Owner owner, UnknownName name) {
        return passed.getOrDefault(owner, Set.of()).contains(name.name());
    }

    private record HidingName(Optional<SourceSpan> hidden, Diagnostic wrong) {}

    /** Says all of them, when everything is linked. */
    void say(Diagnostics said) {
        joinEntered();
        unknown.forEach((owner, names) -> say(owner, names.values(), said));
        hiding.stream()
                .filter(name -> name.hidden().filter(misspelt::contains).isEmpty())
                .forEach(name -> said.add(name.wrong()));
    }

    /** What is entered in a fragment is missing around it as well: that is one mistake. */
    private void joinEntered() {
        Map<String, UnknownName> firsts = new HashMap<>();
        unknown.forEach((owner, names) -> {
            boolean isEntered = owner.place() != null && !OTHERS.contains(owner.name());
            if (isEntered) {
                names.values().removeIf(name -> isJoined(name, firsts));
            }
        });
    }

    private static boolean isJoined(UnknownName name, Map<String, UnknownName> firsts) {
        UnknownName first = firsts.putIfAbsent(name.name(), name);
        // with another word that may be meant, it is another mistake
        if (first == null
                || !Objects.equals(first.first().suggestion(), name.first().suggestion())) {
            return false;
        }
        first.absorb(name);
        return true;
    }

    private void say(Owner owner, Collection<UnknownName> all, Diagnostics said) {
        List<UnknownName> names =
                all.stream().filter(name -> !isPassed(owner, name)).toList();
        if (owner.isAPlace()) {
            Set<String> ofLoops = bound.getOrDefault(owner, Set.of());
            names.stream().filter(name -> ofLoops.contains(name.name())).forEach(name -> name.isOfLoop(ofLoops, used));
        }
        List<UnknownName> far =
                names.stream().filter(name -> !name.isClose(used)).toList();
        List<UnknownName> missing =
                far.stream().filter(name -> !isDeclared(owner, name)).toList();
        boolean together = isTogether(owner, missing);
        if (together) {
            said.add(together(owner, missing));
        }
        boolean looksUp = names.size() <= MOST_LOOKED_UP;
        names.stream()
                .filter(name -> !far.contains(name) || !isOpen(owner, name))
                .filter(name -> !together || !missing.contains(name))
                .sorted(Comparator.comparing(UnknownName::count).reversed())
                .map(name -> name.say(used, looksUp))
                .forEach(wrong -> {
                    // one that is said to be misspelt is meant by no other name
                    used.add(wrong.span());
                    misspelt.add(wrong.span());
                    said.add(wrong);
                });
    }

    /** Whether there is a type of that name, which is only none that can stand there, or a loop that names it for other places. */
    private boolean isDeclared(Owner owner, UnknownName name) {
        return owner.kind() == Kind.TYPES && declared(TYPES).containsKey(name.name())
                || bound.getOrDefault(owner, Set.of()).contains(name.name());
    }

    private boolean isOpen(Owner owner, UnknownName name) {
        return open.contains(owner) || owner.equals(TYPES) && open.contains(new Owner(Kind.MEMBERS, name.name()));
    }

    /** Whether what lacks several names is not what it was meant to be. */
    private boolean isTogether(Owner owner, List<UnknownName> far) {
        if (open.contains(owner) || far.size() < 2) {
            return false;
        }
        if (owner.isAPlace() || owner.kind() == Kind.TYPES) {
            return far.size() >= MANY;
        }
        Map<String, SourceSpan> members = declared(owner);
        return owner.kind() == Kind.MEMBERS
                && (far.size() >= MANY
                        || members.isEmpty()
                        || declared(TYPES).containsKey(owner.name())
                                && members.values().stream().noneMatch(used::contains));
    }

    /** A canvas or fragment that uses so many names that nothing declares lost its declaration. */
    private static Diagnostic missing(Owner owner, List<UnknownName> far) {
        List<SourceSpan> places =
                far.stream().flatMap(name -> name.places().stream()).sorted().toList();
        String message = "nothing declares " + names(far);
        Diagnostic wrong = Diagnostic.of(DiagnosticCode.UNKNOWN_NAME, places.get(0), message)
                .note(
                        owner.kind() == Kind.FRAGMENT
                                ? "a fragment knows its own params: declare them there, and pass them with `with`"
                                : "what a canvas is given stands under its `params`, what Java supplies under its `load`");
        return UnknownName.related(wrong, places.subList(1, places.size()), "and here");
    }

    private static String names(List<UnknownName> far) {
        return WordList.of(far.stream().map(UnknownName::name).toList(), MOST_NAMED);
    }

    private Diagnostic together(Owner owner, List<UnknownName> far) {
        return switch (owner.kind()) {
            case CANVAS, FRAGMENT -> missing(owner, far);
            case TYPES -> missingTypes(far);
            default -> {
                SourceSpan place = declared(TYPES).get(owner.name());
                yield place == null ? elsewhere(owner, far) : lacking(owner, place, far);
            }
        };
    }

    private Diagnostic missingTypes(List<UnknownName> far) {
        List<SourceSpan> places =
                far.stream().map(name -> name.first().span()).sorted().toList();
        Map<String, SourceSpan> types = declared(TYPES);
        Diagnostic wrong = Diagnostic.of(DiagnosticCode.UNKNOWN_TYPE, places.get(0), "there are no types " + names(far))
                .note(
                        types.isEmpty()
                                ? "your own are declared under `types`, and there are none"
                                : "under `types` there are " + WordList.of(List.copyOf(types.keySet()), MOST_NAMED));
        return UnknownName.related(wrong, places.subList(1, places.size()), "and here");
    }

    /** What is asked of something that no type declares, of what is entered for example, belongs to something else. */
    private static Diagnostic elsewhere(Owner owner, List<UnknownName> far) {
        List<SourceSpan> places =
                far.stream().flatMap(name -> name.places().stream()).sorted().toList();
        String message = "`" + owner.name() + "` has none of " + names(far);
        Diagnostic wrong = Diagnostic.of(DiagnosticCode.UNKNOWN_FIELD, places.get(0), message);
        for (String note : far.get(0).first().notes()) {
            wrong = wrong.note(note);
        }
        return UnknownName.related(wrong, places.subList(1, places.size()), "and here");
    }

    private Diagnostic lacking(Owner owner, SourceSpan place, List<UnknownName> far) {
        String lacking = names(far);
        List<SourceSpan> places =
                far.stream().flatMap(name -> name.places().stream()).sorted().toList();
        String message = "`" + owner.name() + "` lacks " + lacking + ", which " + places.size() + " places use";
        Diagnostic wrong = Diagnostic.of(DiagnosticCode.UNKNOWN_FIELD, place, message)
                .note("it has " + WordList.of(List.copyOf(declared(owner).keySet())));
        return UnknownName.related(wrong, places, "used here");
    }
}
