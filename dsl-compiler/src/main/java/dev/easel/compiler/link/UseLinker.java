package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.declaration.FragmentDecl;
import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Element;
import java.util.List;

/** Puts fragments in place where they are used on one canvas, or in one fragment. */
final class UseLinker {
    private final FragmentsLinker fragments;
    private final Names names;
    private final Routing routes;
    private final StandIns standIns;
    private final Diagnostics said;

    /**
     * Puts them in place.
     *
     * @param names what names mean around them
     * @param routes where submits lead that neither a use nor its fragment leads anywhere
     * @param standIns counts what stands in place of others on the canvas
     */
    UseLinker(FragmentsLinker fragments, Names names, Routing routes, StandIns standIns, Diagnostics said) {
        this.fragments = fragments;
        this.names = names;
        this.routes = routes;
        this.standIns = standIns;
        this.said = said;
    }

    /** The components of a fragment, with what is passed to it; anything at all if it is none, which has been said. */
    List<Element> link(UseDecl use, Here here) {
        return fragments
                .of(use)
                .map(fragment -> link(use, fragment, here))
                .orElseGet(() -> List.of(new Component(Components.DIVIDER, List.of(), null, use.span())));
    }

    private List<Element> link(UseDecl use, FragmentDecl fragment, Here here) {
        UseScope scopes = new UseScope(new GivenLinker(names.expressions(), said), said);
        // what stands in a fragment has been said where that is declared
        boolean isOnItsOwn = here.within().uses().isEmpty();
        if (isOnItsOwn) {
            scopes.note(
                    use, fragment, fragments.params(fragment), fragments.unknownParams(), fragments.missingParams());
        }
        Here inside = here.in(
                use, scopes.of(use, fragment, fragments.params(fragment), fragments.scope(fragment), here.scope()));
        Targets targets = fragments.targets(new FragmentsLinker.Inside(fragment, inside));
        Routes.Owner owner = FragmentsLinker.owner(fragment, inside.within().prefix());
        // what a wrong fragment carries to them is not known
        Targets leading = fragments.isSound(fragment) ? names.targets() : Targets.UNKNOWN;
        Routes ofUse = new Routes(use.routes(), leading, owner, fragments.said(fragment, said));
        Routes ofFragment = new Routes(fragment.routes(), targets, owner, fragments.said(fragment, said));
        Routing all = (component, guards) -> {
            Component routed = ofUse.applyTo(component, guards);
            boolean taken = !routed.equals(component);
            return routes.applyTo(taken ? routed : ofFragment.applyTo(component, guards), guards);
        };
        List<Element> elements =
                fragments.components(fragment, targets, all, standIns, said).link(fragment.components(), inside);
        if (isOnItsOwn) {
            fragments.unknownRoutes().add(fragment, ofUse);
            if (!ofUse.names().isEmpty() || ofUse.named().isEmpty()) {
                ofUse.sayFallbackUnused();
            }
        }
        return elements;
    }
}
