package dev.easel.compiler.link;

import dev.easel.compiler.declaration.GuardDecl;
import dev.easel.compiler.declaration.LoopDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Substitution;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Loop;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import dev.easel.compiler.type.UnknownType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes loops: what they go through, the names that they give, what they filter and where they stop. */
final class LoopLinker {
    private static final String LOOP = "loop";

    private final Expressions expressions;
    private final Hiding hiding;
    private final UnknownNames unknown;
    private final Diagnostics said;

    LoopLinker(Types types, Expressions expressions, UnknownNames unknown, Diagnostics said) {
        this.expressions = expressions;
        this.hiding = new Hiding(types, unknown);
        this.unknown = unknown;
        this.said = said;
    }

    /**
     * A loop, and where what it repeats stands.
     *
     * @param loop the loop
     * @param inside where its body stands
     */
    record Linked(Loop loop, Here inside) {
        /** Whether what is given to a fragment decides about it: true if its body stands there, false if its {@code else}. */
        Optional<Boolean> decided() {
            if (Substitution.isMissing(loop.source())) {
                return Optional.of(false);
            }
            return loop.filter() == null && Substitution.isThere(loop.source()) ? Optional.of(true) : Optional.empty();
        }
    }

    Linked link(GuardDecl guard, LoopDecl declared, Here here) {
        Expr source = expressions.any(declared.source(), here.scope());
        Type type = source.type();
        if (!isRepeatable(type)) {
            notRepeatable(source);
            type = UnknownType.UNKNOWN;
        }
        if (declared.first() != null && isCollection(type.present()) && type.isOptional()) {
            mayBeMissing(source);
            type = type.present();
        }
        boolean repeated = !(type instanceof OptionalType);
        Variable value = variable(declared.variable(), value(type), here.scope());
        Variable first = first(declared, type, here.scope());
        Scope both = named(here.scope(), first, declared.first());
        Scope inside = named(both, value, declared.variable());
        Scope filtered = type instanceof ListType ? named(here.scope(), value, declared.variable()) : inside;
        if (repeated) {
            filtered = LackingScope.uncounted(filtered, positions(declared, type));
        }
        Expr filter = guard.when() == null ? null : expressions.of(Scalar.BOOL, guard.when(), filtered, "when");
        Expr limit = guard.limit() == null ? null : expressions.of(Scalar.INT, guard.limit(), here.scope(), "limit");
        if (limit != null) {
            checkLimit(limit, repeated);
        }
        if (repeated) {
            // of each loop its own: what is given to a fragment may ask another one than the innermost
            inside = inside.with(LOOP, Variable.ofLoop(AppScope.LOOP, here.loops()));
        }
        if (source instanceof Expr.Widened there && Substitution.isThere(source) && guard.when() == null) {
            inside = new GivingScope(inside, Map.of(value, there.of()), inside);
        }
        boolean unclear = here.unclear() || type == UnknownType.UNKNOWN;
        int loops = here.loops() + (repeated ? 1 : 0);
        return new Linked(
                new Loop(source, first, value, filter, limit),
                here.inLoop(inside, loops, unclear, repeated ? value : here.each()));
    }

    /** The names of positions in a loop. */
    private static Set<String> positions(LoopDecl declared, Type type) {
        Word first = declared.first();
        return first != null && type instanceof ListType ? Set.of(first.identifier(), LOOP) : Set.of(LOOP);
    }

    private void checkLimit(Expr limit, boolean repeated) {
        if (!repeated) {
            String message = "a value that may be missing is there once at most, so `limit` cuts nothing";
            said.add(Diagnostic.of(DiagnosticCode.NOT_REPEATABLE, limit.span(), message)
                    .note("leave `limit` out"));
        } else if (limit instanceof Expr.Literal literal && (Long) literal.value() < 1) {
            String message = "with this `limit` nothing is ever shown";
            said.add(Diagnostic.of(DiagnosticCode.NOT_REPEATABLE, limit.span(), message)
                    .note("a `limit` is 1 or more"));
        }
    }

    static boolean isCollection(Type type) {
        return type instanceof ListType || type instanceof MapType;
    }

    private void mayBeMissing(Expr source) {
        String message = "this may be missing as a whole, and `for` with two names goes through what is there";
        said.add(Diagnostic.of(DiagnosticCode.MAY_BE_MISSING, source.span(), message)
                .note("put it into a group that binds the whole: for: all in "
                        + source.span().text() + ", and go through `all` among its `components`"));
    }

    private static boolean isRepeatable(Type type) {
        return isCollection(type) || type instanceof OptionalType || type == UnknownType.UNKNOWN;
    }

    private void notRepeatable(Expr source) {
        String message = "`for` goes through a list, a map or a value that may be missing, and this is "
                + Printable.article(source.type()) + " `" + source.type().word() + "`";
        said.add(Diagnostic.of(DiagnosticCode.NOT_REPEATABLE, source.span(), message)
                .note(
                        source.type() == Scalar.BOOL
                                ? "a condition is written: when: "
                                        + source.span().text()
                                : "for one value no loop is needed: write it where it is shown"));
    }

    private static Type value(Type type) {
        if (type instanceof ListType list) {
            return list.element();
        }
        return type instanceof MapType map ? map.value() : type.present();
    }

    private @Nullable Variable first(LoopDecl declared, Type type, Scope scope) {
        Word name = declared.first();
        if (name == null) {
            return null;
        }
        if (type instanceof OptionalType) {
            said.add(hasNoPosition(name, declared));
            return null;
        }
        return variable(name, first(type), scope);
    }

    static Diagnostic hasNoPosition(Word first, LoopDecl declared) {
        return Diagnostic.of(
                        DiagnosticCode.NOT_REPEATABLE,
                        first.span(),
                        "a value that may be missing has no position and no key")
                .note("write: for: " + declared.variable().text() + " in "
                        + declared.source().text());
    }

    private static Type first(Type type) {
        if (type instanceof MapType map) {
            return map.key();
        }
        return type instanceof ListType ? Scalar.INT : UnknownType.UNKNOWN;
    }

    private static Scope named(Scope scope, @Nullable Variable variable, @Nullable Word name) {
        return variable == null || name == null ? scope : scope.with(name.identifier(), variable, name.span());
    }

    /** A name that a loop gives to its values. */
    Variable variable(Word name, Type type, Scope scope) {
        String identifier = name.identifier();
        if (identifier.equals(LOOP)) {
            hiding.say(name, "variable", scope);
        } else {
            hiding.check(name, "variable", scope);
        }
        unknown.bound(identifier);
        return scope.local(identifier, type);
    }
}
