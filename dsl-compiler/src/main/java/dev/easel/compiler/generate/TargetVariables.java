package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the expressions of targets read of what was submitted, as variables of the methods that follow them. */
final class TargetVariables {
    private static final String ARGS = "args";
    private static final String INPUT = "input";

    private static final List<String> LOCALS = List.of(
            "request", "args", "sheet", "inputs", "refusals", "settings", "storedData", "view", "stored", "canvas");

    private final App app;
    private final Names names;
    private final JavaTypes types;

    TargetVariables(App app, Names names) {
        this.app = app;
        this.names = names;
        this.types = JavaTypes.of(names);
    }

    /** What expressions read. */
    record Read(Supplier<Stream<Expr>> expressions) {
        boolean args() {
            return name(ARGS);
        }

        boolean name(String name) {
            return expressions.get().anyMatch(expr -> expr.isNamed(name));
        }

        /** As much of what was submitted as they read. */
        Submitted of(Submitted submitted) {
            Submitted carried = args() ? submitted : submitted.withoutArgs();
            Submitted entered = name(INPUT) ? carried : carried.withoutInputs();
            return name(Sheet.VALUES) ? entered : entered.withoutSheet();
        }

        private Stream<Expr.Member> members(String of) {
            return expressions
                    .get()
                    .filter(Expr.Member.class::isInstance)
                    .map(Expr.Member.class::cast)
                    .filter(member -> member.of().isNamed(of));
        }

        boolean reads(InputField field) {
            return type(field).isPresent() || copy(field).isPresent();
        }

        /** The copy of an input that is meant, if it is one alone. */
        private Optional<Expr.Copy> copy(InputField field) {
            return expressions
                    .get()
                    .filter(Expr.Copy.class::isInstance)
                    .map(Expr.Copy.class::cast)
                    .filter(copy -> copy.name().equals(field.identifier()))
                    .findFirst();
        }

        /** As what an input is read, if it is: a route that all components share does not know what is there with each. */
        private Optional<Type> type(InputField field) {
            return members(INPUT)
                    .filter(member -> member.name().equals(field.identifier()))
                    .map(Expr.Member::type)
                    .findFirst();
        }
    }

    /** Declares what is read of what was submitted, each as a variable; what was entered is checked first. */
    Map<String, CodeBlock> declare(MethodSpec.Builder method, Read read, Submitted submitted) {
        Declared declared = new Declared(method, new LinkedHashMap<>(), taken(Map.of()));
        if (!submitted.args().isEmpty()) {
            Set<String> names = read.members(ARGS).map(Expr.Member::name).collect(Collectors.toSet());
            args(submitted.args(), names, declared);
        }
        if (submitted.sheet() != null) {
            sheet(
                    submitted.sheet(),
                    read.members(Sheet.VALUES).map(Expr.Member::name).collect(Collectors.toSet()),
                    declared);
        }
        Canvas canvas = submitted.canvas();
        if (canvas != null) {
            inputs(canvas, read, submitted, declared);
        }
        return declared.variables();
    }

    private record Declared(MethodSpec.Builder method, Map<String, CodeBlock> variables, JavaNames taken) {}

    private void args(List<Arg> args, Set<String> read, Declared declared) {
        ArgReader reader = new ArgReader(args, types);
        for (Arg arg : args) {
            if (read.contains(arg.identifier())) {
                String local = declared.taken().newName(Names.member(arg.name()));
                declared.method().addStatement("$T $L = $L", types.of(arg.type()), local, reader.read(arg));
                declared.variables().put(ARGS + "." + arg.identifier(), CodeBlock.of("$L", local));
            }
        }
    }

    private void sheet(Sheet sheet, Set<String> read, Declared declared) {
        for (TypedName value : sheet.values()) {
            if (read.contains(value.identifier())) {
                String local = declared.taken().newName(Names.member(value.name()));
                declared.method()
                        .addStatement("$T $L = sheet.$L()", types.of(value.type()), local, Names.member(value.name()));
                declared.variables().put(Sheet.VALUES + "." + value.identifier(), CodeBlock.of("$L", local));
            }
        }
    }

    private static List<InputField> fields(Canvas canvas, Read read, Submitted submitted) {
        List<InputField> fields = new ArrayList<>();
        for (int i = 0; i < canvas.inputs().size(); i++) {
            InputField there = submitted.inputs().get(i);
            InputField anywhere = canvas.inputs().get(i);
            read.type(anywhere).ifPresent(type -> fields.add(readAs(type, there, anywhere)));
            read.copy(anywhere).ifPresent(copy -> fields.add(readAs(copy.type(), there.alone(), anywhere.alone())));
        }
        return fields;
    }

    private static InputField readAs(Type type, InputField there, InputField anywhere) {
        return type.equals(there.checked()) ? there : anywhere;
    }

    /** What tells the copies apart that are read, by the ids of the inputs. */
    private Map<String, CodeBlock> copies(Canvas canvas, Read read, Declared declared) {
        Map<String, CodeBlock> copies = new LinkedHashMap<>();
        for (InputField field : canvas.inputs()) {
            read.copy(field).ifPresent(copy -> copies.put(field.id(), key(field, copy, declared)));
        }
        return copies;
    }

    private CodeBlock key(InputField field, Expr.Copy copy, Declared declared) {
        List<CodeBlock> parts = copy.key().stream()
                .map(part -> declared.variables().get(ARGS + "." + ((Expr.Member) part).name()))
                .map(Objects::requireNonNull)
                .toList();
        return field.key() instanceof RecordType key
                ? CodeBlock.of("new $T($L)", types.name(key), CodeBlock.join(parts, ", "))
                : parts.get(0);
    }

    private void inputs(Canvas canvas, Read read, Submitted submitted, Declared declared) {
        List<InputField> fields = fields(canvas, read, submitted);
        InputReader reader = new InputReader(names, canvas, copies(canvas, read, declared));
        reader.declare(declared.method(), fields);
        for (InputField field : fields) {
            String local = declared.taken().newName(Names.member(field.name()));
            declared.method().addStatement("$T $L = $L", types.of(field.checked()), local, reader.read(field, true));
            declared.variables().put(INPUT + "." + field.identifier(), CodeBlock.of("$L", local));
        }
    }

    private static JavaNames taken(Map<String, CodeBlock> variables) {
        JavaNames taken = new JavaNames();
        LOCALS.forEach(taken::newName);
        variables.values().forEach(name -> taken.newName(name.toString()));
        return taken;
    }

    /** Where expressions of a target are computed, with what was declared. */
    WriteScope scope(Map<String, CodeBlock> variables) {
        return new WriteScope(
                new RequestVariables(names, variables),
                taken(variables),
                new Typing(app.values().types(), types, Constants.IN_PLACE));
    }
}
