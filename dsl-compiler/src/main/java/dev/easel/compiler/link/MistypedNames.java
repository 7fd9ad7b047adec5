package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.RetypedApp;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.type.Scalar;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names that are declared with another type than they are used with: what is said in several places, and would not be said if one name
 * had another type, is said once, where that name is declared.
 */
public final class MistypedNames {
    private static final int MOST_SHOWN = 3;
    private static final int MOST_LOOKED_INTO = 100;

    /** How many characters of definitions are linked again at most: a large one with many mistakes is not tried with each of its names. */
    private static final int MOST_TRIED = 1_000_000;

    private static final int MOST_OTHERS = 70;

    private static final Set<DiagnosticCode> OF_TYPES = Set.of(
            DiagnosticCode.TYPE_MISMATCH,
            DiagnosticCode.NOT_PRINTABLE,
            DiagnosticCode.NOT_AN_ADDRESS,
            DiagnosticCode.MAY_BE_MISSING,
            DiagnosticCode.NOT_REPEATABLE,
            DiagnosticCode.UNKNOWN_FIELD,
            DiagnosticCode.WRONG_TYPE);
    private static final Set<DiagnosticCode> MILD = Set.of(DiagnosticCode.NOT_PRINTABLE, DiagnosticCode.MAY_BE_MISSING);

    private final AppDecl app;
    private final List<Diagnostic> said;
    private final Function<AppDecl, List<Diagnostic>> linked;

    private MistypedNames(AppDecl app, List<Diagnostic> said, Function<AppDecl, List<Diagnostic>> linked) {
        this.app = app;
        this.said = said;
        this.linked = linked;
    }

    private record Suspect(TypedNameDecl name, List<Diagnostic> blamed) {
        /** The same, without what another suspect is blamed for. */
        Suspect without(Suspect other) {
            return new Suspect(
                    name,
                    blamed.stream().filter(each -> !other.blamed.contains(each)).toList());
        }

        boolean isBlamedAtItself() {
            return blamed.stream()
                    .anyMatch(each -> each.span().line() == name.name().span().line());
        }

        /** Whether it is said in too many places: what a question mark or a lack of format asks for is best said where it is missing. */
        boolean isBlamedOften() {
            boolean mildly = blamed.stream().allMatch(each -> MILD.contains(each.code()));
            return blamed.size() > (mildly ? MOST_SHOWN : 1);
        }
    }

    /**
     * What is said of an app, with what names of the wrong type make of it put together.
     *
     * @param app the app as written
     * @param said what is said of it
     * @param linked what is said of another app
     */
    public static List<Diagnostic> together(
            AppDecl app, List<Diagnostic> said, Function<AppDecl, List<Diagnostic>> linked) {
        long ofTypes =
                said.stream().filter(each -> OF_TYPES.contains(each.code())).count();
        boolean several = (ofTypes > 1 || ofTypes == 1 && said.size() > MOST_SHOWN) && said.size() <= MOST_LOOKED_INTO;
        return several ? new MistypedNames(app, said, linked).together() : said;
    }

    private List<Diagnostic> together() {
        List<Suspect> suspects = suspects();
        Set<Diagnostic> together = new LinkedHashSet<>(said);
        for (Suspect worst = worst(suspects); worst != null; worst = worst(suspects)) {
            Suspect found = worst;
            Optional<TypeDecl> fitting = fitting(found);
            if (fitting.isPresent()) {
                found.blamed().forEach(together::remove);
                together.add(declaration(found, fitting.get()));
            }
            suspects = suspects.stream().map(other -> other.without(found)).toList();
        }
        return together.stream().sorted().toList();
    }

    private static @Nullable Suspect worst(List<Suspect> suspects) {
        return suspects.stream()
                .filter(Suspect::isBlamedOften)
                .min(Comparator.comparing((Suspect suspect) -> -suspect.blamed().size())
                        .thenComparing(suspect -> !suspect.isBlamedAtItself())
                        .thenComparing(suspect -> suspect.name().name().span()))
                .orElse(null);
    }

    private List<Suspect> suspects() {
        return RetypedApp.namesOf(app).stream()
                .sorted(Comparator.comparing(name -> !isMentioned(name)))
                .limit(MOST_TRIED / Math.max(1, app.name().span().file().text().length()))
                .map(name -> new Suspect(name, blamed(name)))
                .toList();
    }

    /** Whether what is said, or what it is said of, has the name. */
    private boolean isMentioned(TypedNameDecl name) {
        Predicate<String> has = Pattern.compile("\\b(?:" + Pattern.quote(name.identifier()) + "|"
                        + Pattern.quote(name.name().text()) + ")\\b")
                .asPredicate();
        return said.stream()
                .anyMatch(
                        each -> has.test(each.message()) || has.test(each.span().text()));
    }

    private List<Diagnostic> blamed(TypedNameDecl name) {
        List<Diagnostic> left = saidWith(name, named("", name.type()));
        return said.stream().filter(each -> !left.contains(each)).toList();
    }

    private List<Diagnostic> saidWith(TypedNameDecl name, TypeDecl type) {
        return linked.apply(new RetypedApp(app, name, type).written());
    }

    /** The first type with which a name would be blamed for nothing. */
    private Optional<TypeDecl> fitting(Suspect suspect) {
        int wrong = said.size() - suspect.blamed().size();
        return others(suspect.name().type())
                .limit(MOST_OTHERS)
                .filter(type -> saidWith(suspect.name(), type).size() <= wrong)
                .findFirst();
    }

    /** Other types, the nearest first. */
    private Stream<TypeDecl> others(TypeDecl type) {
        Stream<TypeDecl> optional = Stream.of(
                type instanceof TypeDecl.OptionalOf some ? some.present() : new TypeDecl.OptionalOf(type, type.span()));
        Stream<TypeDecl> held = type instanceof TypeDecl.ListOf list
                ? Stream.of(list.element())
                : type instanceof TypeDecl.MapOf map ? Stream.of(map.value()) : Stream.of();
        Stream<String> own =
                app.types().stream().map(declared -> declared.name().text());
        List<TypeDecl> all = Stream.concat(Scalar.words().stream(), own)
                .map(word -> named(word, type))
                .toList();
        Stream<TypeDecl> optionals = all.stream().map(each -> new TypeDecl.OptionalOf(each, type.span()));
        Stream<TypeDecl> lists =
                Stream.concat(Stream.of(type), all.stream()).map(each -> new TypeDecl.ListOf(each, type.span()));
        Stream<TypeDecl> maps = all.stream().map(each -> new TypeDecl.MapOf(each, type.span()));
        return Stream.of(held, optional, all.stream(), lists, optionals, maps)
                .flatMap(types -> types)
                .filter(other -> !other.text().equals(type.text()));
    }

    private static TypeDecl named(String name, TypeDecl place) {
        return new TypeDecl.Named(new Word(name, place.span()));
    }

    private static Diagnostic declaration(Suspect suspect, TypeDecl fitting) {
        TypedNameDecl name = suspect.name();
        List<Diagnostic> uses = suspect.blamed();
        String message = "`" + name.name().text() + "` is declared as `"
                + name.type().text() + "`, which does not fit in " + uses.size() + " places";
        Diagnostic wrong =
                Diagnostic.of(DiagnosticCode.TYPE_MISMATCH, name.type().span(), message);
        for (Diagnostic use : uses.subList(0, Math.min(MOST_SHOWN, uses.size()))) {
            wrong = wrong.related(use.span(), use.message());
        }
        return wrong.suggesting("did you mean `" + fitting.text() + "`?");
    }
}
