package dev.easel.compiler.link;

import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.declaration.CanvasDecl;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes canvases of what is declared. */
final class CanvasLinker {
    private final ValuesLinker values;
    private final StoredDataLinker stored;
    private final TargetLinker targets;
    private final UnknownNames unknown;
    private final Hiding hiding;
    private final CopiesLinker copies;
    private final Diagnostics said;

    CanvasLinker(
            ValuesLinker values,
            StoredDataLinker stored,
            TargetLinker targets,
            UnknownNames unknown,
            Diagnostics said) {
        this.values = values;
        this.stored = stored;
        this.targets = targets;
        this.unknown = unknown;
        this.hiding = new Hiding(values.types(), unknown);
        this.copies = values.copies();
        this.said = said;
    }

    Canvas link(CanvasDecl declared, Set<RequestKind> shownBy) {
        Word name = declared.name();
        List<TypedName> own = targets.params(name.text());
        Load load = load(declared.load());
        unknown.enter(name, !TypesLinker.areKnown(own) || !TypesLinker.areKnown(load.names()));
        Scope scope = with(
                with(values.scope(shownBy), declared.params(), own, Origin.PARAM),
                loaded(declared.load()),
                load.names(),
                Origin.LOAD);
        List<InputField> inputs = inputs(declared, scope);
        Stream<TypedName> shown = Stream.concat(own.stream(), load.names().stream());
        Scope submitted =
                SubmittedScope.of(submits(shownBy), shown, declared.body().components());
        Targets leading = targets.at(TargetPlace.onCanvas(submitted, inputs));
        Routes routes = new Routes(declared.routes(), leading, said);
        Names names = new Names(leading, values.types(), values.expressions(), unknown, values.sheets());
        ComponentLinker components = new ComponentLinker(names, routes, said);
        List<Element> elements = components.linkAll(declared.body().components(), scope);
        routes.sayUnused(name);
        List<StoredValue> storedValues = declared.body().storedData().stream()
                .flatMap(value -> stored.link(value).stream())
                .toList();
        return new Canvas(name.text(), own, load, inputs, elements, storedValues, name.span());
    }

    private List<InputField> inputs(CanvasDecl declared, Scope scope) {
        InputsLinker linker = new InputsLinker(values.types(), copies, said);
        List<InputField> inputs = linker.link(declared.body().components(), scope);
        inputs.forEach(input -> unknown.declare(TargetPlace.ENTERED, input.identifier(), input.named()));
        if (!linker.areAllNamed()) {
            unknown.open(TargetPlace.ENTERED);
        }
        return inputs;
    }

    /** What has a value in answer to submits of a canvas: other names than when these requests show it. */
    private Scope submits(Set<RequestKind> shownBy) {
        return values.scope(shownBy.stream().map(kind -> kind.phase().submit()).collect(Collectors.toSet()));
    }

    /** Where a flow leads that starts with a request of this kind. */
    Targets flow(RequestKind kind) {
        return targets.at(TargetPlace.ofFlow(values.scope(Set.of(kind))));
    }

    private Load load(@Nullable LoadDecl declared) {
        if (declared == null) {
            return Load.NONE;
        }
        List<Target.ToCanvas> instead = declared.instead().stream()
                .flatMap(canvas ->
                        targets.symbols().canvas(canvas, "what a load shows in its place is a canvas").stream())
                .toList();
        return new Load(values.names(declared.values()), instead);
    }

    private static List<TypedNameDecl> loaded(@Nullable LoadDecl declared) {
        return declared == null ? List.of() : declared.values();
    }

    /** A scope with more names; one that hides another is said. */
    private Scope with(Scope scope, List<TypedNameDecl> declared, List<TypedName> names, Origin origin) {
        Scope wider = scope;
        for (int i = 0; i < names.size(); i++) {
            TypedName name = names.get(i);
            hiding.check(declared.get(i).name(), origin == Origin.PARAM ? "param" : "loaded value", scope);
            wider = wider.with(new Variable(name.identifier(), name.type(), origin), name.span());
        }
        return wider;
    }
}
