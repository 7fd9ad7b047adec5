package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.RetypedApp;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that an app declares with a type, shown beside what does not fit where they are used: either may be wrong. */
final class DeclaredNames {
    private static final int MOST_SHOWN = 3;
    private static final int DEEPEST = 3;
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern LOOP = Pattern.compile("\\bfor: *[\"']?(?:(\\w+) *, *)?(\\w+) in ([^,}\\n]+)");

    private final AppDecl app;
    private final List<TypedNameDecl> names;
    private final Blame blame;

    DeclaredNames(AppDecl app, Blame blame) {
        this.app = app;
        this.names = RetypedApp.namesOf(app);
        this.blame = blame;
    }

    /** Whether what is said, or what it is said of, has the name. */
    static boolean isMentioned(TypedNameDecl name, Diagnostic wrong) {
        Predicate<String> has = Pattern.compile("\\b(?:" + Pattern.quote(name.identifier()) + "|"
                        + Pattern.quote(name.name().text()) + ")\\b")
                .asPredicate();
        return has.test(wrong.message()) || has.test(wrong.span().text());
    }

    /** Whether it is said of a use of something, and not yet with where that is declared. */
    static boolean isOfUse(Diagnostic wrong) {
        return (MistypedNames.OF_TYPES.contains(wrong.code()) || wrong.code() == DiagnosticCode.NEVER_MISSING)
                && (wrong.related().isEmpty() || wrong.code() == DiagnosticCode.UNKNOWN_FIELD)
                && (wrong.code() != DiagnosticCode.NOT_AN_ADDRESS
                        || wrong.message().endsWith("`"))
                && wrong.suggestion() == null;
    }

    /** Whether the declared type has to do with it: what one of the app's own types lacks is for that to have. */
    boolean isOfType(TypedNameDecl name, Diagnostic wrong) {
        if (wrong.code() != DiagnosticCode.UNKNOWN_FIELD) {
            return name.type().span().line() != wrong.span().line();
        }
        Matcher type = QUOTED.matcher(wrong.message());
        return type.find()
                && name.type().text().contains(type.group(1))
                && app.types().stream().noneMatch(own -> own.name().text().equals(type.group(1)));
    }

    /** The same, with where the names are declared that it would not be said of if they had other types. */
    Diagnostic beside(Diagnostic wrong) {
        if (!isOfUse(wrong)) {
            return wrong;
        }
        List<TypedNameDecl> mentioned =
                names.stream().filter(name -> isMentioned(name, wrong)).toList();
        List<TypedNameDecl> last = mentioned.stream()
                .filter(name -> wrong.span().text().endsWith(name.identifier()))
                .toList();
        List<TypedNameDecl> blamed = Stream.of(last, mentioned, repeatedFor(wrong))
                .map(some -> blamedFor(wrong, some))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        Diagnostic shown = wrong;
        for (TypedNameDecl name : blamed) {
            shown = shown.related(
                    name.type().span(), "declared as `" + name.type().text() + "`");
        }
        return shown;
    }

    /** The names of what loops go through that name a word of it, or of loops around those. */
    private List<TypedNameDecl> repeatedFor(Diagnostic wrong) {
        List<MatchResult> loops =
                LOOP.matcher(wrong.span().file().text()).results().toList();
        Set<String> words = words(wrong.span().text());
        Set<String> through = new HashSet<>();
        for (int depth = 0; depth < DEEPEST && !words.isEmpty(); depth++) {
            Set<String> variables = words;
            words = loops.stream()
                    .filter(loop -> variables.contains(loop.group(2)) || variables.contains(loop.group(1)))
                    .flatMap(loop -> words(loop.group(3)).stream())
                    .collect(Collectors.toSet());
            through.addAll(words);
        }
        return names.stream()
                .filter(name -> through.contains(name.identifier()))
                .toList();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private List<TypedNameDecl> blamedFor(Diagnostic wrong, List<TypedNameDecl> names) {
        return names.stream()
                .filter(name -> isOfType(name, wrong) && blame.of(name).contains(wrong))
                .limit(MOST_SHOWN)
                .toList();
    }
}
