package dev.easel.compiler.link;

import dev.easel.compiler.declaration.FragmentDecl;
import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Severity;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is declared under {@code fragments}: once by itself, which says what is wrong with it, and then wherever it is used, where only
 * what depends on what is passed to it can still be wrong.
 */
final class FragmentsLinker {
    private final Fragments fragments;
    private final Kit kit;
    private final Kit quiet;
    private final Map<String, Declared> declared = new HashMap<>();
    private final UnknownParams unknownParams = new UnknownParams();
    private final UnknownRoutes unknownRoutes = new UnknownRoutes();
    private final MissingParams missingParams = new MissingParams();
    private final UntoldCopies untoldCopies = new UntoldCopies();

    /** The inputs that each submit in a fragment knows there, whatever is passed to its uses. */
    private final Map<Submit, List<InputField>> known = new HashMap<>();

    /** Where a target stands, and the component that leads there if it is known. */
    private record Submit(SourceSpan target, @Nullable SourceSpan component) {
        static Submit of(TargetDecl target, Used used) {
            return new Submit(target.span(), used.component());
        }
    }

    /**
     * A fragment as it is declared.
     *
     * @param params its params
     * @param shown the names that it knows
     * @param submitted the names that are known where its submits lead
     */
    private record Declared(List<TypedName> params, Scope shown, Scope submitted) {}

    /**
     * The fragments of an app.
     *
     * @param kit makes them as they are declared
     * @param quiet makes them where they are used: what it would say has been said
     */
    FragmentsLinker(Fragments fragments, Kit kit, Kit quiet) {
        this.fragments = fragments;
        this.kit = kit;
        this.quiet = quiet;
        fragments.all().forEach(fragment -> declared.put(fragment.name().text(), declared(fragment)));
    }

    private Declared declared(FragmentDecl fragment) {
        List<TypedName> params = kit.values().names(fragment.params());
        Scope base = kit.values().scope(fragments.shownBy(fragment));
        Scope shown = base;
        for (int i = 0; i < params.size(); i++) {
            TypedName param = params.get(i);
            TypedNameDecl written = fragment.params().get(i);
            Hiding hiding = new Hiding(kit.values().types(), kit.unknown());
            hiding.checkThroughout(written.name(), "param", base);
            shown = shown.with(param.identifier(), UseScope.variable(param), param.span());
        }
        Scope submitted = LackingScope.submitted(
                kit.values().submits(fragments.shownBy(fragment)),
                ShownNames.of(params.stream(), fragment.components()));
        return new Declared(params, shown, submitted);
    }

    private Declared of(FragmentDecl fragment) {
        return Objects.requireNonNull(declared.get(fragment.name().text()));
    }

    /** Looks at all of them as they are declared, those first that others use. */
    void check() {
        fragments.all().forEach(this::check);
    }

    private void check(FragmentDecl fragment) {
        Declared own = of(fragment);
        int before = kit.said().errors();
        kit.unknown().enterFragment(fragment.name(), !TypesLinker.areKnown(own.params()));
        Here here = Here.fragment(GivingScope.open(own.shown(), fragments.namesAround(fragment)));
        InputsLinker linker = inputs(kit);
        List<InputField> inputs = linker.link(fragment.components(), here);
        linker.declare(inputs, kit.unknown());
        TargetPlace place = TargetPlace.inFragment(own.submitted(), inputs, here.within());
        Targets targets = kit.targets().at((target, used) -> {
            TargetPlace there = place.under(used.guards());
            known.put(Submit.of(target, used), there.inputs());
            return there;
        });
        Routes routes = new Routes(fragment.routes(), targets, owner(fragment, ""), kit.said());
        Names names = names(kit, targets);
        new ComponentLinker(names, routes, this, new StandIns(), kit.said()).link(fragment.components(), here);
        routes.sayUnused();
        unknownRoutes.declare(fragment, routes);
        if (kit.said().errors() > before) {
            fragments.markBroken(fragment);
        }
    }

    /** Says what uses of fragments pass to them, or lead somewhere, that they do not have; once everything is in place. */
    void sayUnknown() {
        Map<String, List<TypedName>> taken = new HashMap<>();
        declared.forEach((fragment, own) -> taken.put(fragment, own.params()));
        unknownParams.say(new Takers(taken, List.of(), kit.stored()), kit.said());
        unknownRoutes.say(fragments::isSound, kit.said());
        missingParams.say(kit.said());
        unknownParams.byCanvas().forEach((name, params) -> kit.unknown().passedToFragment(name, params));
    }

    /** Says which fragments nothing uses, if nothing else is wrong: what is wrong may be what was to use them. */
    void sayUnused() {
        if (!kit.said().hasErrors()) {
            fragments.sayUnused(kit.said());
        }
    }

    /** Says what was wrong in no fragment by itself, and is where it is used; if anything else is wrong, that comes first. */
    void sayWhatOnlyUsesShow() {
        quiet.unknown().say(quiet.said());
        untoldCopies.say(quiet.said());
        if (!kit.said().hasErrors()) {
            quiet.said().sorted().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .forEach(kit.said()::add);
        }
    }

    UnknownParams unknownParams() {
        return unknownParams;
    }

    MissingParams missingParams() {
        return missingParams;
    }

    /** Whether nothing is wrong with a fragment itself. */
    boolean isSound(FragmentDecl fragment) {
        return fragments.isSound(fragment.name().text());
    }

    UnknownRoutes unknownRoutes() {
        return unknownRoutes;
    }

    private InputsLinker inputs(Kit with) {
        return new InputsLinker(with.values().types(), quiet.values().copies(), this, with.said());
    }

    /** What messages call a fragment, where its ids have this before them. */
    static Routes.Owner owner(FragmentDecl fragment, String prefix) {
        return new Routes.Owner("fragment `" + fragment.name().text() + "`", prefix);
    }

    static Names names(Kit kit, Targets targets) {
        ValuesLinker values = kit.values();
        return new Names(targets, values.types(), values.expressions(), kit.unknown(), values.sheets());
    }

    /** The fragment that is used, if it can be put in place. */
    Optional<FragmentDecl> of(UseDecl use) {
        return fragments.of(use);
    }

    List<TypedName> params(FragmentDecl fragment) {
        return of(fragment).params();
    }

    /** The names that a fragment knows. */
    Scope scope(FragmentDecl fragment) {
        return of(fragment).shown();
    }

    /** Inside a fragment that is used somewhere; nothing is said of what is passed to it. */
    Optional<Inside> inside(UseDecl use, Here here) {
        return of(use).map(fragment -> {
            UseScope uses = new UseScope(quiet.given(), quiet.said());
            return new Inside(
                    fragment, here.in(use, uses.of(use, fragment, params(fragment), scope(fragment), here.scope())));
        });
    }

    /**
     * A fragment in place.
     *
     * @param fragment the fragment
     * @param here where its components stand
     */
    record Inside(FragmentDecl fragment, Here here) {}

    /** Where submits of a fragment lead that is put in place. */
    Targets targets(Inside inside) {
        FragmentDecl fragment = inside.fragment();
        List<InputField> inputs = inputs(quiet).link(fragment.components(), inside.here());
        TargetPlace place = TargetPlace.inFragment(
                of(fragment).submitted(), inputs, inside.here().within());
        Targets targets = quiet.targets().at((target, used) -> {
            TargetPlace there = place.under(used.guards());
            List<InputField> declaredThere = known.get(Submit.of(target, used));
            return declaredThere == null ? there : there.declaredWith(declaredThere);
        });
        return new CopyTargets(targets, inputs, inside.here(), untoldCopies);
    }

    /** Links the components of a fragment that is put in place. */
    ComponentLinker components(
            FragmentDecl fragment, Targets targets, Routing routes, StandIns standIns, Diagnostics said) {
        return new ComponentLinker(names(quiet, targets), routes, this, standIns, said(fragment, said));
    }

    /** Takes what is wrong where a fragment is used; nothing is said that may follow from a mistake in itself. */
    Diagnostics said(FragmentDecl fragment, Diagnostics ofUse) {
        return isSound(fragment) ? ofUse : new Diagnostics();
    }
}
