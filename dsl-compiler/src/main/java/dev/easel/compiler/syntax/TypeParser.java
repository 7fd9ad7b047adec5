package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses one type: {@code list<Drink>?}; which names there are is for the linker to say. */
final class TypeParser {
    private static final int DEEPEST = 20;
    private static final Pattern OR_NOTHING = Pattern.compile("(?:or|\\|)\\s*(?:null|none|nothing|undefined)\\s*");

    private final Shapes shapes;
    private final TypeNames names;
    private final YamlScalar scalar;
    private final String text;
    private final int end;
    private int at;
    private int depth;

    private TypeParser(CodeDecl written, Shapes shapes) {
        this.shapes = shapes;
        this.names = new TypeNames(shapes);
        this.scalar = written.scalar();
        this.text = written.scalar().text();
        this.at = written.start();
        this.end = written.end();
    }

    /** The type that some characters are; nothing if they are none, and then that is said. */
    static Optional<TypeDecl> parse(CodeDecl written, Shapes shapes) {
        return new TypeParser(written, shapes).whole();
    }

    private Optional<TypeDecl> whole() {
        Optional<TypeDecl> type = type();
        if (type.isPresent() && at < end) {
            rest(type.get());
            return Optional.empty();
        }
        return type;
    }

    /** Reads a type and the blanks after it. */
    private Optional<TypeDecl> type() {
        skipBlanks();
        int start = at;
        while (at < end && isOfName(text.charAt(at))) {
            at++;
        }
        Word name = new Word(text.substring(start, at), scalar.span(start, at));
        if (name.text().isEmpty()) {
            nothing();
            return Optional.empty();
        }
        skipBlanks();
        Optional<TypeDecl> present = at < end && text.charAt(at) == '<' ? container(name, start) : named(name);
        return present.map(type -> withMark(type, start));
    }

    private static boolean isOfName(char c) {
        return c == '_' || c == '-' || c == '.' || c == '$' || Character.isLetterOrDigit(c);
    }

    private TypeDecl withMark(TypeDecl present, int start) {
        skipBlanks();
        if (at == end || text.charAt(at) != '?') {
            return present;
        }
        at++;
        TypeDecl optional = new TypeDecl.OptionalOf(present, scalar.span(start, at));
        skipBlanks();
        return optional;
    }

    private Optional<TypeDecl> named(Word name) {
        if (TypeNames.isContainer(name.text())) {
            names.holdsNothing(name, text.substring(at, end));
            return Optional.empty();
        }
        return names.isRefused(name) ? Optional.empty() : Optional.of(new TypeDecl.Named(name));
    }

    private Optional<TypeDecl> container(Word name, int start) {
        if (!TypeNames.isContainer(name.text())) {
            names.noContainer(name, text.substring(at, end));
            return Optional.empty();
        }
        int open = at++;
        skipBlanks();
        if (at == end || text.charAt(at) == '>') {
            String message = "this does not say what is in the " + name.text();
            shapes.wrong(scalar.span(open, Math.min(at + 1, end)), message, name.text() + "<string>");
            return Optional.empty();
        }
        if (++depth > DEEPEST) {
            shapes.wrong(scalar.span(open, end), "this type is nested more than " + DEEPEST + " deep", "json");
            return Optional.empty();
        }
        Optional<TypeDecl> inside = type().filter(type -> isClosed(name, type));
        depth--;
        return inside.map(type -> {
            SourceSpan span = scalar.span(start, at);
            return name.text().equals(TypeNames.LIST)
                    ? new TypeDecl.ListOf(type, span)
                    : new TypeDecl.MapOf(type, span);
        });
    }

    /** Reads the bracket that closes a container; what stands in its place is said. */
    private boolean isClosed(Word name, TypeDecl inside) {
        if (at < end && text.charAt(at) == '>') {
            at++;
            return true;
        }
        if (at == end) {
            String whole = name.text() + "<" + inside.text() + ">";
            shapes.wrong(scalar.span(end - 1, end), "a `>` is missing after this", whole);
        } else if (text.charAt(at) == ',') {
            second(name, inside);
        } else {
            rest(inside);
        }
        return false;
    }

    /** Says that a container holds values of one type: {@code map<string, int>}. */
    private void second(Word name, TypeDecl first) {
        String second = text.substring(at + 1, end).replaceAll("[\\s>?]+$", "").strip();
        boolean map = name.text().equals(TypeNames.MAP);
        String message = map
                ? "the keys of a map are texts, so only the type of its values is said"
                : "a list holds values of one type";
        SourceSpan span = map ? first.span() : scalar.span(at, end);
        shapes.wrong(span, message, name.text() + "<" + (map && !second.isEmpty() ? second : first.text()) + ">");
    }

    private void nothing() {
        boolean mark = at < end && text.charAt(at) == '?';
        String type = text.substring(Math.min(end, at + 1), end).strip();
        String message = mark ? "the `?` stands after its type" : "a type is missing here";
        shapes.wrong(scalar.span(at, Math.min(end, at + 1)), message, mark && !type.isEmpty() ? type + "?" : "string");
    }

    /** Says that something follows a type. */
    private void rest(TypeDecl type) {
        String rest = text.substring(at, end);
        SourceSpan span = scalar.span(at, end);
        if (rest.replace("?", "").isBlank()) {
            shapes.said()
                    .add(Diagnostic.of(DiagnosticCode.WRONG_SHAPE, span, "one `?` is enough")
                            .note("a value is there, or it is not")
                            .fixedBy(new Fix(span, "")));
        } else if (rest.startsWith("[")) {
            shapes.wrong(span, "brackets do not make a list here", "list<" + type.text() + ">");
        } else if (OR_NOTHING.matcher(rest).matches()) {
            shapes.wrong(span, "what may be missing has a `?`", type.text() + "?");
        } else if (rest.startsWith(">")) {
            shapes.wrong(span, "this `>` closes nothing", type.text());
        } else {
            shapes.said()
                    .add(Diagnostic.of(DiagnosticCode.WRONG_SHAPE, span, "this does not belong to a type")
                            .note("a type is a name, `list<...>` or `map<...>`, with a `?` if it may be missing")
                            .note("a default follows ` = `: cups: int = 0"));
        }
    }

    private void skipBlanks() {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
