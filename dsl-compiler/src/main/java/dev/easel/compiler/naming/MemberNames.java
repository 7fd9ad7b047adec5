package dev.easel.compiler.naming;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.DeclaredType;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.type.EnumType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of values that records of an app have for parts, and of the constants of its enums, are names that Java can have there. */
final class MemberNames {
    private static final Set<String> OF_CANVASES = Set.of("canvasName", "storedValues", "computesIds");
    private static final Set<String> OF_SETTINGS = Set.of("fromEnvironment");
    private static final Set<String> OF_ENUMS =
            Set.of("name", "ordinal", "values", "compareTo", "describeConstable", "getDeclaringClass");

    private final Diagnostics said;

    MemberNames(Diagnostics said) {
        this.said = said;
    }

    void check(App app) {
        check("setting", app.values().settings(), OF_SETTINGS);
        check("attribute", app.values().contactAttributes(), Set.of());
        check("attribute", app.values().conversationAttributes(), Set.of());
        check("option", app.values().cardCreationOptions(), Set.of());
        check("stored value", app.values().storedData(), Set.of());
        app.values().declared().forEach(this::check);
        app.sheets().forEach(sheet -> check(sheet, app));
        for (Canvas canvas : app.canvases()) {
            check("param", canvas.params(), OF_CANVASES);
            if (app.readsInputs(canvas)) {
                check("input", canvas.inputs().stream().map(InputField::typed).toList(), Set.of());
                canvas.inputs().forEach(this::checkKey);
            }
            check("loaded value", canvas.load().names(), Set.of());
        }
    }

    /** What a page submits is a record, and so is what is carried to one that Java makes. */
    private void check(Sheet sheet, App app) {
        check("value", sheet.values(), Set.of());
        if (sheet.asksJava()) {
            Map<String, TypedName> carried = new LinkedHashMap<>();
            app.openers(sheet).stream()
                    .flatMap(opener -> opener.args().stream())
                    .forEach(arg -> carried.putIfAbsent(arg.name(), typed(arg)));
            check("argument", List.copyOf(carried.values()), Set.of());
        }
    }

    /** What tells copies apart together is a record. */
    private void checkKey(InputField field) {
        if (field.isRepeated() && field.args().size() > 1) {
            check("argument", field.args().stream().map(MemberNames::typed).toList(), Set.of());
        }
    }

    private static TypedName typed(Arg arg) {
        return new TypedName(arg.name(), arg.type(), null, arg.span());
    }

    private void check(DeclaredType type) {
        if (type instanceof DeclaredType.Record record) {
            check("field", record.fields(), Set.of());
            return;
        }
        DeclaredType.Enum declared = (DeclaredType.Enum) type;
        Map<String, String> methods = new HashMap<>();
        for (String text : declared.type().allTexts()) {
            String method = WordCase.member(text);
            String first = methods.putIfAbsent(method, text);
            if (first != null) {
                said.add(clash(declared, first, text, method).note("give one of them another name"));
            } else if (Reserved.isMethod(method) || OF_ENUMS.contains(method)) {
                String message = "the text `" + text + "` of `" + type.name() + "` would be the method `" + method
                        + "`, which is Java's own";
                said.add(Diagnostic.of(DiagnosticCode.RESERVED_NAME, type.span(), message)
                        .note("give it another name, such as `" + WordCase.with(text, "text") + "`"));
            }
        }
        checkConstants(declared);
    }

    private void checkConstants(DeclaredType.Enum declared) {
        Map<String, EnumType.Entry> constants = new HashMap<>();
        for (EnumType.Entry entry : declared.type().entries()) {
            EnumType.Entry first = constants.putIfAbsent(WordCase.constant(entry.name()), entry);
            if (first != null) {
                said.add(clash(declared, first.name(), entry.name(), WordCase.constant(entry.name()))
                        .note("give one of them another `name`"));
            }
        }
    }

    private static Diagnostic clash(DeclaredType.Enum declared, String first, String second, String java) {
        String message = "`" + first + "` and `" + second + "` would both be `" + java + "` in Java";
        return Diagnostic.of(DiagnosticCode.NAME_CLASH, declared.span(), message);
    }

    private void check(String kind, List<TypedName> names, Set<String> taken) {
        Map<String, TypedName> members = new HashMap<>();
        for (TypedName name : names) {
            String member = WordCase.member(name.name());
            if (Reserved.isMethod(member) || taken.contains(member)) {
                said.add(reserved(kind, name, member));
                continue;
            }
            TypedName first = members.putIfAbsent(member, name);
            if (first != null) {
                String message =
                        "`" + first.name() + "` and `" + name.name() + "` would both be `" + member + "` in Java";
                said.add(Diagnostic.of(DiagnosticCode.NAME_CLASH, name.span(), message)
                        .related(first.span(), "the first one"));
            }
        }
    }

    private static Diagnostic reserved(String kind, TypedName name, String member) {
        String message = kind + " `" + name.name() + "` would be `" + member
                + "` in Java, which has that word for something else";
        return Diagnostic.of(DiagnosticCode.RESERVED_NAME, name.span(), message)
                .suggesting("for example `" + WordCase.with(name.name(), "value") + "`");
    }
}
