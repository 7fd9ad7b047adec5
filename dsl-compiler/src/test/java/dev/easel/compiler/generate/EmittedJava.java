package dev.easel.compiler.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.naming.WordCase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Expressions about the café as the methods of one class. */
final class EmittedJava {
    private static final String PACKAGE = "com.example.cafe";
    private static final String CLASS = "Expressions";
    private static final Pattern RETURNED = Pattern.compile("(?s) {8}return (.*?);\n {4}}");
    private static final Cafe CAFE = new Cafe();
    private static final JavaTypes TYPES = new JavaTypes(CAFE);

    private final String source;
    private final List<String> parameters = new ArrayList<>();

    private EmittedJava(List<Expr> expressions) {
        Cafe.PARAMS.forEach(variable -> parameters.add(variable.name()));
        parameters.addAll(new TreeMap<>(CafeValues.AROUND).keySet());
        ClassConstants constants = new ClassConstants();
        TypeSpec.Builder type = TypeSpec.classBuilder(CLASS).addModifiers(Modifier.FINAL);
        for (int i = 0; i < expressions.size(); i++) {
            type.addMethod(method("e" + i, expressions.get(i), constants));
        }
        type.addFields(constants.fields());
        this.source = JavaFile.builder(PACKAGE, type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
    }

    static EmittedJava of(List<Expr> expressions) {
        return new EmittedJava(expressions);
    }

    private static MethodSpec method(String name, Expr expression, Constants constants) {
        JavaNames used = new JavaNames();
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(TYPES.of(expression.type()));
        for (Variable variable : Cafe.PARAMS) {
            method.addParameter(TYPES.of(variable.type()), used.newName(WordCase.member(variable.name())));
        }
        new TreeMap<>(CafeValues.AROUND).forEach((around, type) -> method.addParameter(type, used.newName(around)));
        ExpressionEmitter emitter = new ExpressionEmitter(new Typing(Cafe.TYPES, TYPES, constants), CAFE, used);
        return method.addStatement("return $L", emitter.whole(expression)).build();
    }

    /** The Java of each, in order, types by their simple names. */
    List<String> texts() {
        return RETURNED.matcher(source)
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll("\n {8}", "\n"))
                .toList();
    }

    /** The files to compile. */
    Map<String, String> sources() {
        String path = PACKAGE.replace('.', '/');
        String packageInfo = "@org.jspecify.annotations.NullMarked package " + PACKAGE + ";";
        return Map.of(path + "/" + CLASS + ".java", source, path + "/package-info.java", packageInfo);
    }

    /** Compiles them, with every warning an error. */
    Running compiled() {
        JavaCompilation compilation = JavaCompilation.of(sources());
        if (!compilation.messages().isEmpty()) {
            throw new AssertionError(compilation.messages() + "\n" + source);
        }
        try {
            return new Running(compilation.loader().loadClass(PACKAGE + "." + CLASS), parameters);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The class, loaded.
     *
     * @param type the class
     * @param parameters the names of what its methods take
     */
    record Running(Class<?> type, List<String> parameters) {
        /** The value of an expression. */
        @Nullable
        Object value(int index, CafeValues values) {
            Object[] arguments = parameters.stream().map(values::argument).toArray();
            Method method = List.of(type.getDeclaredMethods()).stream()
                    .filter(each -> each.getName().equals("e" + index))
                    .findFirst()
                    .orElseThrow();
            method.setAccessible(true);
            try {
                return method.invoke(null, arguments);
            } catch (InvocationTargetException e) {
                return e.getCause();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
