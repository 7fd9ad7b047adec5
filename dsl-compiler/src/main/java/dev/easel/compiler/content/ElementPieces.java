package dev.easel.compiler.content;

import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Conditional;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Repetition;
import java.util.List;

/** What stands in a list of components or parts, as pieces. */
final class ElementPieces {
    private static final String BETWEEN = ",\n";

    private final Leaf leaf;

    ElementPieces(Leaf leaf) {
        this.leaf = leaf;
    }

    /** Makes the pieces of one component or part. */
    @FunctionalInterface
    interface Leaf {
        /**
         * Makes them.
         *
         * @param component what they are of
         * @param loops in how many loops it stands
         * @param after what follows it, if it is there
         */
        List<Piece> of(Component component, int loops, String after);
    }

    /** A whole JSON array, brackets included. */
    List<Piece> array(List<Element> elements, int loops) {
        Pieces array = new Pieces().fixed("[\n");
        if (!elements.stream().allMatch(ElementPieces::isAlwaysThere)) {
            return array.addAll(entries(elements, loops))
                    .add(new Piece.EndOfList())
                    .all();
        }
        for (int i = 0; i < elements.size(); i++) {
            array.addAll(leaf.of((Component) elements.get(i), loops, i < elements.size() - 1 ? BETWEEN : ""));
        }
        return array.fixed("\n]").all();
    }

    /** The entries, a comma behind each. */
    List<Piece> entries(List<Element> elements, int loops) {
        Pieces pieces = new Pieces();
        elements.forEach(element -> pieces.addAll(entry(element, loops)));
        return pieces.all();
    }

    private List<Piece> entry(Element element, int loops) {
        if (element instanceof Conditional conditional) {
            return List.of(new Piece.When(
                    conditional.condition(),
                    entries(conditional.then(), loops),
                    entries(conditional.otherwise(), loops)));
        }
        if (element instanceof Repetition repetition) {
            int inside = loops + (repetition.loop().isRepeated() ? 1 : 0);
            return List.of(new Piece.Each(
                    repetition.loop(), entries(repetition.body(), inside), entries(repetition.otherwise(), loops)));
        }
        return leaf.of((Component) element, loops, BETWEEN);
    }

    /** Whether it is there whatever the data. */
    static boolean isAlwaysThere(Element element) {
        return element instanceof Component component && !Missing.isPossible(component);
    }
}
