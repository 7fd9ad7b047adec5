package dev.easel.compiler.model;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import java.util.stream.Stream;

/**
 * A canvas.
 *
 * @param name its name
 * @param params what whoever shows it passes, as declared
 * @param load what Java supplies each time it is shown
 * @param inputs what people enter on it, as written
 * @param elements what it shows, from top to bottom
 * @param storedValues what is set in the stored data whenever it is shown, as written; names are distinct
 * @param span the name in the file
 */
public record Canvas(
        String name,
        List<TypedName> params,
        Load load,
        List<InputField> inputs,
        List<Element> elements,
        List<StoredValue> storedValues,
        SourceSpan span)
        implements Sourced {

    /** Freezes the lists. */
    public Canvas {
        params = List.copyOf(params);
        inputs = List.copyOf(inputs);
        elements = List.copyOf(elements);
        storedValues = List.copyOf(storedValues);
    }

    /** Every component that it can show, from top to bottom. */
    public List<Component> components() {
        return Element.possible(elements).toList();
    }

    /** Everything on it that can be used or entered or shown: its components, each followed by its parts. */
    public Stream<Component> everything() {
        return Element.possible(elements).flatMap(Component::withParts);
    }

    /** Everything on it that submits, from top to bottom. */
    public List<Submit> submits() {
        return CanvasSubmits.of(this);
    }

    /** Where its submits can lead, from top to bottom. */
    public Stream<Target.Single> ways() {
        return submits().stream().map(Submit::target).flatMap(Target::ways);
    }

    /** The params that whoever shows it must pass. */
    public List<TypedName> requiredParams() {
        return params.stream().filter(param -> !param.mayBeOmitted()).toList();
    }

    /** Whether data decides which ids that carry arguments are on it. */
    public boolean computesIds() {
        return CanvasGuards.repeatArguments(elements.stream());
    }

    /** How many conditions and loops are on it. */
    public long guards() {
        return CanvasGuards.count(elements.stream());
    }

    /** Every expression on it, each followed by its parts. */
    public Stream<Expr> expressions() {
        return CanvasExpressions.of(elements.stream());
    }

    /** Whether a function on it needs this. */
    public boolean needs(Function.Need need) {
        return expressions()
                .anyMatch(expr -> expr instanceof Expr.Call call
                        && call.signature().needs().contains(need));
    }
}
