package dev.easel.compiler.link;

import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.declaration.CanvasDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.LoadDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.expression.Variable.Origin;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Load;
import dev.easel.compiler.model.StoredValue;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TypedName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes canvases of what is declared. */
final class CanvasLinker {
    private final Kit kit;
    private final FragmentsLinker fragments;
    private final Hiding hiding;
    private final CopiesLinker copies;

    CanvasLinker(Kit kit, FragmentsLinker fragments) {
        this.kit = kit;
        this.fragments = fragments;
        this.hiding = new Hiding(kit.values().types(), kit.unknown());
        this.copies = kit.values().copies();
    }

    Canvas link(CanvasDecl declared, Set<RequestKind> shownBy) {
        Word name = declared.name();
        List<TypedName> own = kit.targets().params(name.text());
        Load load = load(declared.load());
        kit.unknown().enter(name, !TypesLinker.areKnown(own) || !TypesLinker.areKnown(load.names()));
        Scope scope = with(
                with(kit.values().scope(shownBy), declared.params(), own, Origin.PARAM),
                loaded(declared.load()),
                load.names(),
                Origin.LOAD);
        List<ElementDecl> components = declared.body().components();
        Diagnostics said = kit.said();
        List<InputField> inputs = inputs(components, scope);
        Set<String> gone = ShownNames.of(Stream.concat(own.stream(), load.names().stream()), components);
        Scope submitted = LackingScope.submitted(kit.values().submits(shownBy), gone);
        Targets leading = kit.targets().at(TargetPlace.onCanvas(submitted, inputs));
        Routes routes = new Routes(declared.routes(), leading, Routes.Owner.canvas(name), said);
        Names names = FragmentsLinker.names(kit, leading);
        List<Element> elements = new ComponentLinker(names, routes, fragments, new StandIns(), said)
                .link(components, Here.canvas(scope));
        routes.sayUnused();
        List<StoredValue> storedValues = declared.body().storedData().stream()
                .flatMap(value -> kit.stored().link(value).stream())
                .toList();
        return new Canvas(name.text(), own, load, inputs, elements, storedValues, name.span());
    }

    private List<InputField> inputs(List<ElementDecl> components, Scope scope) {
        InputsLinker linker = new InputsLinker(kit.values().types(), copies, fragments, kit.said());
        List<InputField> inputs = linker.link(components, Here.canvas(scope));
        linker.declare(inputs, kit.unknown());
        return inputs;
    }

    /** Where a flow leads that starts with a request of this kind. */
    Targets flow(RequestKind kind) {
        return kit.targets().at(TargetPlace.ofFlow(kit.values().scope(Set.of(kind))));
    }

    private Load load(@Nullable LoadDecl declared) {
        if (declared == null) {
            return Load.NONE;
        }
        List<Target.ToCanvas> instead = declared.instead().stream()
                .flatMap(canvas ->
                        kit.targets().symbols().canvas(canvas, "what a load shows in its place is a canvas").stream())
                .toList();
        return new Load(kit.values().names(declared.values()), instead);
    }

    private static List<TypedNameDecl> loaded(@Nullable LoadDecl declared) {
        return declared == null ? List.of() : declared.values();
    }

    /** A scope with more names; one that hides another is said. */
    private Scope with(Scope scope, List<TypedNameDecl> declared, List<TypedName> names, Origin origin) {
        Scope wider = scope;
        for (int i = 0; i < names.size(); i++) {
            TypedName name = names.get(i);
            hiding.checkThroughout(declared.get(i).name(), origin == Origin.PARAM ? "param" : "loaded value", scope);
            wider = wider.with(name.identifier(), new Variable(name.identifier(), name.type(), origin), name.span());
        }
        return wider;
    }
}
