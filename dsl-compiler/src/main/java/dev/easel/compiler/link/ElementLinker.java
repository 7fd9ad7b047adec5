package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.GuardDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Conditional;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Guard;
import dev.easel.compiler.model.Repetition;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the elements of a list of components or parts: what stands in it as it is, and what is guarded. */
final class ElementLinker {
    private final ComponentLinker components;
    private final Expressions expressions;
    private final LoopLinker loops;
    private int standIns;

    ElementLinker(ComponentLinker components, Expressions expressions, LoopLinker loops) {
        this.components = components;
        this.expressions = expressions;
        this.loops = loops;
    }

    /** Components of a canvas, or entries of a list or table. */
    List<Element> link(List<ElementDecl> declared, Here here) {
        List<Element> linked = new ArrayList<>();
        declared.forEach(element -> linked.add(element(element, here)));
        return linked;
    }

    private Element element(ElementDecl declared, Here here) {
        if (declared instanceof ComponentDecl component) {
            return components.link(component, here);
        }
        GuardedDecl guarded = (GuardedDecl) declared;
        GuardDecl guard = guarded.guard();
        List<Element> otherwise =
                otherwise(guarded, here.under(new Guard(guard.word().span(), true)));
        Guard body = new Guard(guard.word().span(), false);
        if (guard.loop() == null) {
            Expr condition = condition(guard, here);
            return new Conditional(
                    condition,
                    link(guarded.body(), here.under(body)),
                    otherwise,
                    guard.word().span());
        }
        LoopLinker.Linked loop = loops.link(guard, guard.loop(), here);
        return new Repetition(
                loop.loop(),
                link(guarded.body(), loop.inside().under(body)),
                otherwise,
                guard.word().span());
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
        standIns++;
        return components.standIn(only(Components.ITEM, "title", title), "easel-else-" + standIns, here);
    }

    private static ComponentDecl only(ComponentType type, String attribute, YamlScalar text) {
        Word name = new Word(attribute, text.span());
        AttributeDecl written = new AttributeDecl(name, new ValueDecl.Written(text), false);
        return new ComponentDecl(type, new Word(type.name(), text.span()), List.of(written), List.of());
    }
}
