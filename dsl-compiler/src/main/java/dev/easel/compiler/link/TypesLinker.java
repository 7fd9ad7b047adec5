package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ForeignTypes;
import dev.easel.compiler.declaration.EnumDecl;
import dev.easel.compiler.declaration.EnumEntryDecl;
import dev.easel.compiler.declaration.OwnTypeDecl;
import dev.easel.compiler.declaration.RecordDecl;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.DeclaredType;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives the types of a definition their meaning: those it declares, and those that names are given. */
final class TypesLinker {
    private final Map<String, Type> declared = new LinkedHashMap<>();
    private final List<DeclaredType> all = new ArrayList<>();
    private final UnknownNames unknown;
    private final Diagnostics said;

    TypesLinker(List<OwnTypeDecl> types, UnknownNames unknown, Diagnostics said) {
        this.unknown = unknown;
        this.said = said;
        types.forEach(type -> unknown.declare(type.name()));
        types.forEach(type -> declared.put(type.name().text(), type(type)));
        types.forEach(type -> all.add(declaredType(type)));
    }

    /** The declared types, as written. */
    List<DeclaredType> all() {
        return all;
    }

    /** The fields of all declared records. */
    Map<RecordType, List<Field>> records() {
        Map<RecordType, List<Field>> records = new HashMap<>();
        for (DeclaredType type : all) {
            if (type instanceof DeclaredType.Record record) {
                records.put(record.type(), fields(record.fields()));
            }
        }
        return records;
    }

    /** Names as fields of a record, spelt as expressions do. */
    static List<Field> fields(List<TypedName> names) {
        return names.stream()
                .map(name -> new Field(name.identifier(), name.type()))
                .toList();
    }

    /** All declared enums, by name. */
    Map<String, EnumType> enums() {
        Map<String, EnumType> enums = new LinkedHashMap<>();
        declared.forEach((name, type) -> {
            if (type instanceof EnumType known) {
                enums.put(name, known);
            }
        });
        return enums;
    }

    private Type type(OwnTypeDecl type) {
        return type instanceof EnumDecl values
                ? enumType(values)
                : new RecordType(type.name().text(), RecordType.Origin.DECLARED);
    }

    private static EnumType enumType(EnumDecl type) {
        List<String> texts = type.entries().isEmpty()
                ? List.of()
                : type.entries().get(0).further().stream()
                        .map(further -> further.key().text())
                        .toList();
        return new EnumType(
                type.name().text(),
                texts,
                type.entries().stream().map(entry -> entry(entry, texts)).toList());
    }

    private static EnumType.Entry entry(EnumEntryDecl entry, List<String> texts) {
        Map<String, String> further = new HashMap<>();
        entry.further()
                .forEach(text -> further.put(text.key().text(), text.text().text()));
        Word text = entry.text() == null ? entry.id() : entry.text();
        return new EnumType.Entry(
                entry.id().text(),
                entry.identifier(),
                text.text(),
                texts.stream().map(key -> further.getOrDefault(key, "")).toList(),
                entry.isDefault());
    }

    private DeclaredType declaredType(OwnTypeDecl type) {
        Type known = Objects.requireNonNull(declared.get(type.name().text()));
        if (known instanceof EnumType values) {
            ((EnumDecl) type).entries().forEach(entry -> unknown.declare(values, entry.identifier(), span(entry)));
            return new DeclaredType.Enum(values, type.name().span());
        }
        List<TypedName> fields = members((RecordType) known, ((RecordDecl) type).fields());
        return new DeclaredType.Record((RecordType) known, fields, type.name().span());
    }

    private static SourceSpan span(EnumEntryDecl entry) {
        return (entry.name() == null ? entry.id() : entry.name()).span();
    }

    /** Names with their types, as fields of a record. */
    List<TypedName> members(RecordType record, List<TypedNameDecl> names) {
        List<TypedName> members = names.stream().map(this::typed).toList();
        members.forEach(member -> unknown.declare(record, member.identifier(), member.span()));
        if (!areKnown(members)) {
            unknown.open(record);
        }
        return members;
    }

    /** Whether all that their types name is declared. */
    static boolean areKnown(List<TypedName> names) {
        return names.stream().allMatch(name -> name.type().present() != UnknownType.UNKNOWN);
    }

    /** A name with its type; its default is checked by whoever can. */
    TypedName typed(TypedNameDecl name) {
        return new TypedName(
                name.name().text(), type(name.type()), null, name.name().span());
    }

    /** What a type means; what it names and is not known is said. */
    Type type(TypeDecl type) {
        if (type instanceof TypeDecl.OptionalOf optional) {
            return type(optional.present()).optional();
        }
        if (type instanceof TypeDecl.ListOf list) {
            Type element = present(list.element());
            return element == UnknownType.UNKNOWN ? element : new ListType(element);
        }
        if (type instanceof TypeDecl.MapOf map) {
            Type value = present(map.value());
            return value == UnknownType.UNKNOWN ? value : new MapType(value);
        }
        Word name = ((TypeDecl.Named) type).name();
        Type known = declared.get(name.text());
        unknown.type(name.text());
        return known != null
                ? known
                : Scalar.named(name.text()).<Type>map(scalar -> scalar).orElseGet(() -> unknown(name));
    }

    /** What a list or map holds is there. */
    private Type present(TypeDecl type) {
        if (type instanceof TypeDecl.OptionalOf optional) {
            said.add(Diagnostic.of(
                            DiagnosticCode.TYPE_MISMATCH, type.span(), "what a list or a map holds is never missing")
                    .note("leave the `?` out; what may be missing as a whole has it behind: list<...>?"));
            return type(optional.present());
        }
        return type(type);
    }

    private Type unknown(Word name) {
        List<String> known = Stream.concat(Scalar.words().stream(), declared.keySet().stream())
                .toList();
        Diagnostic wrong =
                Diagnostic.of(DiagnosticCode.UNKNOWN_TYPE, name.span(), "there is no type `" + name.text() + "`");
        Optional<String> meant = Suggestion.closest(name.text(), known)
                .or(() -> ForeignTypes.of(name.text()).stream().findFirst());
        String all =
                "there are " + WordList.of(known) + ", list<...> and map<...>; your own are declared under `types`";
        unknown.unknownType(
                name.text(),
                meant.map(word -> Suggestion.asking(wrong, word)).orElse(wrong).note(all));
        return UnknownType.UNKNOWN;
    }
}
