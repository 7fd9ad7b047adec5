package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.model.Template.Hole;
import dev.easel.compiler.model.Template.Literal;
import dev.easel.compiler.model.Template.Part;
import dev.easel.compiler.model.Template.Printing;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes texts with holes of what is written, and says how each value is printed where it stands. */
final class TemplateLinker {
    /** Where the target of a link starts in Markdown. */
    private static final String TARGET = "](";

    private static final int MOST_PARTS = 1_000;

    /** What could form a link or bold with what stands beside it, or be no blank. */
    private static final String FORMING = "*[]()\n\r";

    private final Expressions expressions;
    private final Diagnostics said;

    TemplateLinker(Expressions expressions, Diagnostics said) {
        this.expressions = expressions;
        this.said = said;
    }

    /**
     * A text, an address or an id with holes.
     *
     * @param scalar what is written
     * @param type what it is for
     * @param required whether it must be there, so that no hole may be empty
     * @param scope the names that its expressions know
     */
    Optional<Template> link(YamlScalar scalar, ValueType type, boolean required, Scope scope) {
        List<Part> written = expressions.parts(scalar, scope);
        if (written.size() > MOST_PARTS) {
            tooMany(scalar);
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        boolean right = true;
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i) instanceof Hole hole) {
                String after = i + 1 < written.size() && written.get(i + 1) instanceof Literal next ? next.text() : "";
                Optional<Hole> printed = printed(hole, type, new Around(before.toString(), after), required);
                right &= printed.isPresent();
                printed.ifPresent(known -> add(scope.gives() ? constant(known) : known, parts));
                before.append(printed.isPresent() ? AddressPlace.HOLE : AddressPlace.WRONG);
            } else {
                add(written.get(i), parts);
                before.append(((Literal) written.get(i)).text());
            }
        }
        return right ? Optional.of(new Template(parts)) : Optional.empty();
    }

    /** What is given to a fragment as a constant text is a part of the text itself, where it is printed as it stands. */
    private static Part constant(Hole hole) {
        Expr value = hole.value() instanceof Expr.Widened widened ? widened.of() : hole.value();
        if (!(value instanceof Expr.Literal literal) || literal.type() != Scalar.STRING) {
            return hole;
        }
        String text = (String) literal.value();
        boolean plain = hole.printing() == Printing.LABEL
                || hole.printing() == Printing.DATA
                || hole.printing() == Printing.TEXT && text.chars().noneMatch(symbol -> FORMING.indexOf(symbol) >= 0);
        return plain && !text.isEmpty() ? new Literal(text) : hole;
    }

    /** Adds a part behind others; no two literals follow each other. */
    private static void add(Part part, List<Part> parts) {
        int last = parts.size() - 1;
        if (part instanceof Literal next && last >= 0 && parts.get(last) instanceof Literal before) {
            parts.set(last, new Literal(before.text() + next.text()));
        } else {
            parts.add(part);
        }
    }

    /** A text that is no part of a canvas: values are printed as data, and none may be missing. */
    Optional<Template> data(YamlScalar scalar, Scope scope) {
        return link(scalar, new ValueType.OptionId(), true, scope);
    }

    /** What is written before a hole, and what comes right behind. */
    private record Around(String before, String after) {}

    private void tooMany(YamlScalar scalar) {
        String message = "this has more than %,d parts".formatted(MOST_PARTS);
        said.add(Diagnostic.of(
                        DiagnosticCode.TOO_MUCH_FOR_A_METHOD, scalar.span().firstLine(), message)
                .note("let Java put together what is long, and supply it as a text"));
    }

    private Optional<Hole> printed(Hole hole, ValueType type, Around around, boolean required) {
        Expr value = hole.value();
        if (value.type() == UnknownType.UNKNOWN) {
            return Optional.empty();
        }
        Type present = value.type().present();
        Optional<Printing> printing = printing(present, type, around, hole.span());
        if (printing.isPresent() && required && value.type().isOptional()) {
            said.add(MissingValue.printed(value, printing.get()));
            return Optional.empty();
        }
        if (printing.isPresent() && !Printable.isPrintable(present, printing.get())) {
            said.add(Diagnostic.of(
                            DiagnosticCode.NOT_PRINTABLE, value.span(), Printable.message(present, printing.get()))
                    .note(Printable.instead(present)));
            return Optional.empty();
        }
        return printing.map(known -> new Hole(value, known, hole.span()));
    }

    private Optional<Printing> printing(Type present, ValueType type, Around around, SourceSpan hole) {
        if (type instanceof ValueType.Url) {
            return address(present, new AddressPlace(around.before(), around.after(), false), hole);
        }
        if (type instanceof ValueType.Text text) {
            return text.markdown() ? inText(present, around, hole) : Optional.of(Printing.LABEL);
        }
        return Optional.of(Printing.DATA);
    }

    private Optional<Printing> inText(Type present, Around around, SourceSpan hole) {
        String before = around.before();
        int target = before.lastIndexOf(TARGET);
        if (target < 0 || before.indexOf(')', target) >= 0) {
            return Optional.of(present == Scalar.MARKDOWN ? Printing.MARKDOWN : Printing.TEXT);
        }
        AddressPlace place = new AddressPlace(before.substring(target + TARGET.length()), around.after(), true);
        return address(present, place, hole)
                .map(printing -> printing == Printing.ADDRESS ? Printing.LINKED_ADDRESS : printing);
    }

    private Optional<Printing> address(Type present, AddressPlace place, SourceSpan hole) {
        if (place.isStart() && present == Scalar.URL && place.endsHost()) {
            return Optional.of(Printing.ADDRESS);
        }
        if (place.isBehindHost()) {
            return Optional.of(place.isSegment() ? Printing.PATH_PART : Printing.ADDRESS_PART);
        }
        said.add(notAnAddress(present, place, hole));
        return Optional.empty();
    }

    private static Diagnostic notAnAddress(Type present, AddressPlace place, SourceSpan hole) {
        if (place.isStart() && present == Scalar.URL) {
            return Diagnostic.of(
                            DiagnosticCode.NOT_AN_ADDRESS, hole, "what follows a `url` can become part of its host")
                    .note("write a `/`, `?` or `#` behind it");
        }
        if (place.isStart()) {
            String message = "an address starts with `https://` or with a `url`, and this is "
                    + Printable.article(present) + " `" + present.word() + "`";
            return Diagnostic.of(DiagnosticCode.NOT_AN_ADDRESS, hole, message)
                    .note("declare it as `url`, or write the start of the address: https://example.com/${...}");
        }
        Diagnostic wrong = Diagnostic.of(
                DiagnosticCode.NOT_AN_ADDRESS, hole, "only what follows the host of an address can be put in");
        return place.startsWithHole()
                ? wrong.note(
                        "write a `/`, `?` or `#` between the `url` and this, so that this cannot become part of the host")
                : wrong.note(
                        "declare the whole address as a `url`, in `settings` for instance, and write ${settings.desk}/...");
    }
}
