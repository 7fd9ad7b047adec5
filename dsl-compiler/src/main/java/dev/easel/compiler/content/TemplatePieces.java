package dev.easel.compiler.content;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text with holes as pieces of a JSON string, without its quotes. */
final class TemplatePieces {
    /** What starts or ends a link or bold. */
    private static final Pattern MARKDOWN = Pattern.compile("[\\[\\]*]");

    private TemplatePieces() {}

    static List<Piece> of(Template template, String component) {
        List<Template.Part> parts = template.parts();
        boolean markdown = parts.stream().anyMatch(TemplatePieces::mayHoldMarkdown);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Template.Hole hole) {
                Piece.Around around = new Piece.Around(component, next(parts, i), markdown);
                pieces.add(new Piece.Printed(hole.value(), hole.printing(), around));
            } else {
                String json = JsonText.string(((Template.Literal) parts.get(i)).text());
                pieces.add(new Piece.Fixed(json.substring(1, json.length() - 1)));
            }
        }
        return pieces;
    }

    /** Whether this is, or can be at run time, a part of a link or bold of the definition's own. */
    private static boolean mayHoldMarkdown(Template.Part part) {
        return part instanceof Template.Literal literal
                ? MARKDOWN.matcher(literal.text()).find()
                : ((Template.Hole) part).printing() == Template.Printing.MARKDOWN;
    }

    /** What machines read: a word, or an id. */
    static Piece data(Expr value, String component) {
        return new Piece.Printed(value, Template.Printing.DATA, new Piece.Around(component, '"', false));
    }

    private static char next(List<Template.Part> parts, int hole) {
        if (hole + 1 == parts.size()) {
            return '"';
        }
        return parts.get(hole + 1) instanceof Template.Literal literal
                ? literal.text().charAt(0)
                : 'x';
    }
}
