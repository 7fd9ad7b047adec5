package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.RetypedApp;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.type.Scalar;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names that are declared with another type than they are used with: what is said in several places, and would not be said if one name
 * had another type, is said once, where that name is declared. What is said in one place shows the declaration beside it, as either may
 * be wrong; but nothing that could be written in a {@code for} makes many of one value, so that is said where the name is declared.
 */
public final class MistypedNames {
    private static final int MOST_SHOWN = 3;
    private static final int MOST_LOOKED_INTO = 100;

    private static final int MOST_OTHERS = 70;

    static final Set<DiagnosticCode> OF_TYPES = Set.of(
            DiagnosticCode.TYPE_MISMATCH,
            DiagnosticCode.NOT_PRINTABLE,
            DiagnosticCode.NOT_AN_ADDRESS,
            DiagnosticCode.MAY_BE_MISSING,
            DiagnosticCode.NOT_REPEATABLE,
            DiagnosticCode.ALWAYS_THERE,
            DiagnosticCode.UNKNOWN_FIELD,
            DiagnosticCode.WRONG_TYPE);
    private static final Set<DiagnosticCode> MILD = Set.of(DiagnosticCode.NOT_PRINTABLE, DiagnosticCode.MAY_BE_MISSING);

    private final AppDecl app;
    private final List<Diagnostic> said;
    private final Blame blame;
    private final DeclaredNames names;

    private MistypedNames(AppDecl app, List<Diagnostic> said, Function<AppDecl, List<Diagnostic>> linked) {
        this.app = app;
        this.said = said;
        this.blame = new Blame(app, said, linked);
        this.names = new DeclaredNames(app, blame);
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
        boolean many = said.stream()
                        .filter(each -> OF_TYPES.contains(each.code()))
                        .limit(MOST_SHOWN + 1)
                        .count()
                > MOST_SHOWN;
        boolean looked = many || said.stream().anyMatch(DeclaredNames::isOfUse);
        return looked && said.size() <= MOST_LOOKED_INTO ? new MistypedNames(app, said, linked).together() : said;
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
        return together.stream().map(names::beside).sorted().toList();
    }

    private @Nullable Suspect worst(List<Suspect> suspects) {
        return suspects.stream()
                .filter(suspect -> suspect.isBlamedOften() || isBlamedOnce(suspect))
                .min(Comparator.comparing((Suspect suspect) -> -suspect.blamed().size())
                        .thenComparing(suspect -> !suspect.isBlamedAtItself())
                        .thenComparing(suspect -> suspect.name().name().span()))
                .orElse(null);
    }

    /** Whether it is said in one place, where nothing can be written that would fit. */
    private boolean isBlamedOnce(Suspect suspect) {
        return suspect.blamed().size() == 1
                && isWrongDeclaration(suspect.name(), suspect.blamed().get(0));
    }

    private boolean isWrongDeclaration(TypedNameDecl name, Diagnostic wrong) {
        return isRepeated(name, wrong) || lacksFields(wrong) && names.isOfType(name, wrong);
    }

    private List<Suspect> suspects() {
        long ofTypes =
                said.stream().filter(each -> OF_TYPES.contains(each.code())).count();
        boolean several = ofTypes > 1 || ofTypes == 1 && said.size() > MOST_SHOWN;
        return RetypedApp.namesOf(app).stream()
                .filter(name -> several || said.stream().anyMatch(each -> isWrongDeclaration(name, each)))
                .sorted(Comparator.comparing(
                        name -> said.stream().noneMatch(each -> DeclaredNames.isMentioned(name, each))))
                .map(name -> new Suspect(name, blame.of(name)))
                .filter(suspect -> !suspect.blamed().isEmpty())
                .toList();
    }

    /** Whether a {@code for} goes through one value that the name stands for, and through nothing in it. */
    private static boolean isRepeated(TypedNameDecl name, Diagnostic wrong) {
        String through = wrong.span().text();
        boolean named = through.equals(name.identifier()) || through.endsWith("." + name.identifier());
        return named
                && wrong.code() == DiagnosticCode.NOT_REPEATABLE
                && Scalar.words().contains(name.type().text())
                && !name.type().text().equals(Scalar.BOOL.word());
    }

    /** Whether several fields are asked of something that has none of them, and may not be declared as what it is. */
    private static boolean lacksFields(Diagnostic wrong) {
        return wrong.code() == DiagnosticCode.UNKNOWN_FIELD
                && wrong.suggestion() == null
                && !wrong.related().isEmpty();
    }

    /** The first type with which a name would be blamed for nothing. */
    private Optional<TypeDecl> fitting(Suspect suspect) {
        int wrong = said.size() - suspect.blamed().size();
        return others(suspect.name().type())
                .limit(MOST_OTHERS)
                .filter(type -> blame.saidWith(suspect.name(), type).size() <= wrong)
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
                .map(word -> Blame.named(word, type))
                .toList();
        Stream<TypeDecl> optionals = all.stream().map(each -> new TypeDecl.OptionalOf(each, type.span()));
        Stream<TypeDecl> lists =
                Stream.concat(Stream.of(type), all.stream()).map(each -> new TypeDecl.ListOf(each, type.span()));
        Stream<TypeDecl> maps = all.stream().map(each -> new TypeDecl.MapOf(each, type.span()));
        return Stream.of(held, optional, all.stream(), lists, optionals, maps)
                .flatMap(types -> types)
                .filter(other -> !other.text().equals(type.text()));
    }

    private static Diagnostic declaration(Suspect suspect, TypeDecl fitting) {
        TypedNameDecl name = suspect.name();
        List<Diagnostic> uses = suspect.blamed();
        if (uses.size() == 1) {
            return once(name, uses.get(0)).suggesting("did you mean `" + fitting.text() + "`?");
        }
        String message = "`" + name.name().text() + "` is declared as `"
                + name.type().text() + "`, which does not fit in " + uses.size() + " places";
        Diagnostic wrong =
                Diagnostic.of(DiagnosticCode.TYPE_MISMATCH, name.type().span(), message);
        for (Diagnostic use : uses.subList(0, Math.min(MOST_SHOWN, uses.size()))) {
            wrong = wrong.related(use.span(), use.message());
        }
        return wrong.suggesting("did you mean `" + fitting.text() + "`?");
    }

    private static Diagnostic once(TypedNameDecl name, Diagnostic use) {
        String why = use.code() == DiagnosticCode.NOT_REPEATABLE
                ? "and `for` goes through a list, a map or a value that may be missing"
                : "which does not fit where it is used";
        String message =
                "`" + name.name().text() + "` is declared as `" + name.type().text() + "`, " + why;
        Diagnostic wrong =
                Diagnostic.of(use.code(), name.type().span(), message).related(use.span(), use.message());
        return use.notes().stream().reduce(wrong, Diagnostic::note, (one, other) -> other);
    }
}
