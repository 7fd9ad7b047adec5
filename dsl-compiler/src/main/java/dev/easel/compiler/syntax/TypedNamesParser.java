package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses names that are given types, some with a default: {@code shop: string = "the bar"}. */
final class TypedNamesParser {
    private final Shapes shapes;
    private final NameRules names;
    private final @Nullable String noDefault;

    /**
     * Parses the names of one place.
     *
     * @param noDefault why there are no defaults in it, if there are none
     */
    TypedNamesParser(Shapes shapes, @Nullable String noDefault) {
        this.shapes = shapes;
        this.names = new NameRules(shapes.said());
        this.noDefault = noDefault;
    }

    /** The names of a mapping; at least one. */
    List<TypedNameDecl> parse(YamlEntry owner, String example) {
        String place = "`" + owner.key().text() + "`";
        Optional<YamlMapping> mapping = shapes.mapping(owner, place, example);
        if (mapping.isPresent() && mapping.get().entries().isEmpty()) {
            shapes.empty(owner.value().span(), place, example);
        }
        return mapping.map(YamlMapping::entries).map(this::parse).orElse(List.of());
    }

    /** The names that entries give. */
    List<TypedNameDecl> parse(List<YamlEntry> entries) {
        Map<String, Word> before = new HashMap<>();
        return entries.stream()
                .filter(entry -> isNew(Word.of(entry.key()), before))
                .flatMap(entry -> name(entry).stream())
                .toList();
    }

    /** Whether expressions can tell a name from those before it. */
    private boolean isNew(Word name, Map<String, Word> before) {
        names.checkValue(name);
        Word first = before.putIfAbsent(name.identifier(), name);
        if (first != null) {
            shapes.said()
                    .add(Diagnostic.of(
                                    DiagnosticCode.NAMES_MEET,
                                    name.span(),
                                    "expressions cannot tell `" + name.text() + "` from `" + first.text() + "`")
                            .related(first.span(), "the other one")
                            .note("in expressions a `-` reads `_`"));
        }
        return first == null;
    }

    private Optional<TypedNameDecl> name(YamlEntry entry) {
        Word name = Word.of(entry.key());
        if (!(entry.value() instanceof YamlScalar scalar)) {
            shapes.wrong(entry, "the type of `" + name.text() + "` is a text", NoType.instead(entry));
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            shapes.missing(name.span(), "`" + name.text() + "` has no type", name.text() + ": string");
            return Optional.empty();
        }
        Optional<String> value = NoType.ofValue(scalar);
        if (value.isPresent()) {
            String message = "this is a value, and `" + name.text() + "` needs a type";
            shapes.wrong(scalar.span().firstLine(), message, name.text() + ": " + value.get());
            return Optional.empty();
        }
        return typed(name, scalar);
    }

    private Optional<TypedNameDecl> typed(Word name, YamlScalar scalar) {
        CodeDecl whole = CodeDecl.of(scalar);
        int equals = scalar.text().indexOf('=');
        if (equals < 0) {
            return TypeParser.parse(whole, shapes).map(type -> new TypedNameDecl(name, type, null));
        }
        Optional<TypeDecl> type = TypeParser.parse(whole.part(whole.start(), equals), shapes);
        CodeDecl value = whole.part(equals + 1, whole.end());
        return type.filter(known -> takesDefault(name, known, value, equals))
                .map(known -> new TypedNameDecl(name, known, value));
    }

    private boolean takesDefault(Word name, TypeDecl type, CodeDecl value, int equals) {
        SourceSpan sign = value.scalar().span(equals, equals + 1);
        if (value.text().isEmpty()) {
            shapes.missing(sign, "a default is missing after this `=`", name.text() + ": string = \"main\"");
            return false;
        }
        if (noDefault != null) {
            shapes.said()
                    .add(Diagnostic.of(
                                    DiagnosticCode.DEFAULT_NOT_HERE,
                                    value.scalar().span(equals, value.end()),
                                    "`" + name.text() + "` cannot have a default")
                            .note(noDefault));
            return false;
        }
        if (type instanceof TypeDecl.OptionalOf optional) {
            SourceSpan mark = optional.span();
            shapes.said()
                    .add(Diagnostic.of(
                                    DiagnosticCode.WRONG_SHAPE,
                                    mark,
                                    "`" + name.text() + "` is never missing, as it has a default")
                            .suggesting("leave the `?` out")
                            .fixedBy(new Fix(mark, optional.present().text())));
            return false;
        }
        return true;
    }
}
