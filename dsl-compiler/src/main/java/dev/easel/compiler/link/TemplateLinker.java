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
import java.util.regex.Pattern;

/** Makes texts with holes of what is written, and says how each value is printed where it stands. */
final class TemplateLinker {
    /** Stands for a hole in what is before another. */
    private static final char HOLE = '\0';

    /** Stands for one of which something is said already. */
    private static final char WRONG = '\1';

    /** Up to where the host of an address ends, whatever else is wrong with it. */
    private static final Pattern THROUGH_HOST = Pattern.compile("(?is)(?:[a-z][a-z0-9+.-]*:)?+/*+[^/?#\\\\]+[/?#].*");

    /** Addresses without a host. */
    private static final Pattern WITHOUT_HOST = Pattern.compile("(?is)(?:mailto|tel|sms):.*");

    /** Where the target of a link starts in Markdown. */
    private static final String TARGET = "](";

    private static final int MOST_PARTS = 1_000;

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
        for (Part part : written) {
            if (part instanceof Hole hole) {
                Optional<Hole> printed = printed(hole, type, before.toString(), required);
                right &= printed.isPresent();
                printed.ifPresent(parts::add);
                before.append(printed.isPresent() ? HOLE : WRONG);
            } else {
                parts.add(part);
                before.append(((Literal) part).text());
            }
        }
        return right ? Optional.of(new Template(parts)) : Optional.empty();
    }

    private void tooMany(YamlScalar scalar) {
        String message = "this has more than %,d parts".formatted(MOST_PARTS);
        said.add(Diagnostic.of(
                        DiagnosticCode.TOO_MUCH_FOR_A_METHOD, scalar.span().firstLine(), message)
                .note("let Java put together what is long, and supply it as a text"));
    }

    private Optional<Hole> printed(Hole hole, ValueType type, String before, boolean required) {
        Expr value = hole.value();
        if (value.type() == UnknownType.UNKNOWN) {
            return Optional.empty();
        }
        Type present = value.type().present();
        Optional<Printing> printing = printing(present, type, before, hole.span());
        if (printing.isPresent() && required && value.type().isOptional()) {
            said.add(Missing.printed(value, printing.get()));
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

    private Optional<Printing> printing(Type present, ValueType type, String before, SourceSpan hole) {
        if (type instanceof ValueType.Url) {
            return address(present, before, hole);
        }
        if (type instanceof ValueType.Text text) {
            return text.markdown() ? inText(present, before, hole) : Optional.of(Printing.LABEL);
        }
        return Optional.of(Printing.DATA);
    }

    private Optional<Printing> inText(Type present, String before, SourceSpan hole) {
        int target = before.lastIndexOf(TARGET);
        if (target < 0 || before.indexOf(')', target) >= 0) {
            return Optional.of(present == Scalar.MARKDOWN ? Printing.MARKDOWN : Printing.TEXT);
        }
        return address(present, before.substring(target + TARGET.length()), hole)
                .map(printing -> printing == Printing.ADDRESS ? Printing.LINKED_ADDRESS : printing);
    }

    private Optional<Printing> address(Type present, String before, SourceSpan hole) {
        if (before.isEmpty() && present == Scalar.URL) {
            return Optional.of(Printing.ADDRESS);
        }
        boolean known = before.indexOf(WRONG) >= 0;
        if (known
                || THROUGH_HOST.matcher(before).matches()
                || WITHOUT_HOST.matcher(before).matches()) {
            return Optional.of(Printing.ADDRESS_PART);
        }
        said.add(notAnAddress(present, before, hole));
        return Optional.empty();
    }

    private static Diagnostic notAnAddress(Type present, String before, SourceSpan hole) {
        if (before.isEmpty()) {
            String message = "an address starts with `https://` or with a `url`, and this is "
                    + Printable.article(present) + " `" + present.word() + "`";
            return Diagnostic.of(DiagnosticCode.NOT_AN_ADDRESS, hole, message)
                    .note("declare it as `url`, or write the start of the address: https://example.com/${...}");
        }
        Diagnostic wrong = Diagnostic.of(
                DiagnosticCode.NOT_AN_ADDRESS, hole, "only what follows the host of an address can be put in");
        return before.charAt(0) == HOLE
                ? wrong.note(
                        "write a `/`, `?` or `#` between the `url` and this, so that this cannot become part of the host")
                : wrong.note(
                        "declare the whole address as a `url`, in `settings` for instance, and write ${settings.desk}/...");
    }
}
