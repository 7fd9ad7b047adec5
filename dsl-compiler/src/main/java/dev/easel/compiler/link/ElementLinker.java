package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.GuardDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Substitution;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Conditional;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Repetition;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the elements of a list of components or parts: what stands in it as it is, and what is guarded. */
final class ElementLinker {
    private final ComponentLinker components;
    private final Expressions expressions;
    private final LoopLinker loops;
    private final UseLinker uses;
    private final StandIns standIns;

    ElementLinker(
            ComponentLinker components, Expressions expressions, LoopLinker loops, UseLinker uses, StandIns standIns) {
        this.components = components;
        this.expressions = expressions;
        this.loops = loops;
        this.uses = uses;
        this.standIns = standIns;
    }

    /** Components of a canvas, or entries of a list or table. */
    List<Element> link(List<ElementDecl> declared, Here here) {
        return declared.stream()
                .flatMap(element -> elements(element, here).stream())
                .toList();
    }

    private List<Element> elements(ElementDecl declared, Here here) {
        if (declared instanceof ComponentDecl component) {
            return List.of(components.link(component, here));
        }
        return declared instanceof UseDecl use ? uses.link(use, here) : guarded((GuardedDecl) declared, here);
    }

    /** What stands under a condition or loop: by itself, or not at all, where what is given to a fragment decides that. */
    private List<Element> guarded(GuardedDecl guarded, Here here) {
        GuardDecl guard = guarded.guard();
        SourceSpan word = guard.word().span();
        List<SourceSpan> around = here.within().uses();
        Here body = here.under(here.guard(word, false));
        Here instead = here.under(here.guard(word, true));
        if (guard.loop() == null) {
            Expr condition = condition(guard, here);
            Optional<Boolean> decided = mayDecide(guarded, here) ? Substitution.truth(condition) : Optional.empty();
            return decided.map(is -> is ? link(guarded.body(), here) : otherwise(guarded, here))
                    .orElseGet(() -> List.of(new Conditional(
                            condition, link(guarded.body(), body), otherwise(guarded, instead), word, around)));
        }
        LoopLinker.Linked loop = loops.link(guard, guard.loop(), here);
        return loop.decided()
                .filter(is -> mayDecide(guarded, here))
                .map(is -> is ? link(guarded.body(), loop.inside()) : otherwise(guarded, here))
                .orElseGet(() -> List.of(new Repetition(
                        loop.loop(),
                        link(guarded.body(), loop.inside().under(here.guard(word, false))),
                        otherwise(guarded, instead),
                        word,
                        around)));
    }

    /** What is given to a fragment decides about components; a list, table or choice is left out itself where it has nothing. */
    private static boolean mayDecide(GuardedDecl guarded, Here here) {
        String kind = kind(guarded.body());
        return here.scope().gives()
                && Components.PARTS.stream().noneMatch(part -> part.name().equals(kind));
    }

    private Expr condition(GuardDecl guard, Here here) {
        return guard.when() == null
                ? new Expr.Wrong(guard.word().span())
                : expressions.of(Scalar.BOOL, guard.when(), here.scope(), "when");
    }

    private List<Element> otherwise(GuardedDecl guarded, Here here) {
        @Nullable ElseDecl otherwise = guarded.otherwise();
        if (otherwise instanceof ElseDecl.Elements elements) {
            return link(elements.elements(), here);
        }
        if (!(otherwise instanceof ElseDecl.Text text)) {
            return List.of();
        }
        return switch (kind(guarded.body())) {
            case "item" -> List.of(item(text.text(), here));
            case "option" -> List.of();
            default -> List.of(text(text.text(), here));
        };
    }

    private static String kind(List<ElementDecl> body) {
        ElementDecl first = body.isEmpty() ? null : body.get(0);
        if (first instanceof GuardedDecl guarded) {
            return kind(guarded.body());
        }
        return first instanceof ComponentDecl component ? component.type().name() : "";
    }

    /** The text that stands in place of something. */
    Component text(YamlScalar text, Here here) {
        return components.link(only(Components.TEXT, "text", text), here);
    }

    private Component item(YamlScalar title, Here here) {
        return components.standIn(only(Components.ITEM, "title", title), standIns.nextId(), here);
    }

    private static ComponentDecl only(ComponentType type, String attribute, YamlScalar text) {
        Word name = new Word(attribute, text.span());
        AttributeDecl written = new AttributeDecl(name, new ValueDecl.Written(text), false);
        return new ComponentDecl(type, new Word(type.name(), text.span()), List.of(written), List.of());
    }
}
