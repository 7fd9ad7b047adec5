package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A method that answers by the value of a text: one switch, or several methods that lead on to each other where one would be too large.
 *
 * <p>A class file takes methods of up to 64 KB, and HotSpot leaves methods of over 8,000 bytes to the interpreter; a case takes some 45.
 */
final class StringSwitch {
    private static final int MAX_LABELS = 150;
    private static final int WIDTH = 90;

    private final String method;
    private final CodeBlock selector;
    private final boolean throwing;
    private final CodeBlock before;
    private final List<Case> cases = new ArrayList<>();

    private record Case(List<String> labels, CodeBlock answer) {}

    StringSwitch(String method, CodeBlock selector, boolean throwing) {
        this(method, selector, throwing, CodeBlock.of(""));
    }

    /** One whose selector needs statements before it. */
    StringSwitch(String method, CodeBlock selector, boolean throwing, CodeBlock before) {
        this.method = method;
        this.before = before;
        this.selector = selector;
        this.throwing = throwing;
    }

    /** Adds a case; one without labels is none. */
    void add(List<String> labels, CodeBlock answer) {
        for (int start = 0; start < labels.size(); start += MAX_LABELS) {
            cases.add(new Case(labels.subList(start, Math.min(labels.size(), start + MAX_LABELS)), answer));
        }
    }

    /** The methods, the first of which starts with this code; whatever has no case is answered with {@code otherwise}. */
    List<MethodSpec> methods(CodeBlock first, CodeBlock otherwise) {
        List<List<Case>> parts = parts();
        List<MethodSpec> methods = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            CodeBlock rest = last ? otherwise : CodeBlock.of("$L(request)", name(i + 1));
            CodeBlock body = body(parts.get(i), rest);
            methods.add(method(
                    name(i), throwing, i == 0 ? first.toBuilder().add(body).build() : body));
        }
        return methods;
    }

    private static MethodSpec method(String name, boolean throwing, CodeBlock body) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.ANSWER)
                .addParameter(RuntimeTypes.REQUEST, "request")
                .addCode(body);
        if (throwing) {
            method.addException(Exception.class);
        }
        return method.build();
    }

    // No name of a definition has an underscore in Java, so these names are free.
    private String name(int part) {
        return part == 0 ? method : method + "_" + (part + 1);
    }

    private List<List<Case>> parts() {
        List<List<Case>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int labels = 0;
        for (Case next : cases) {
            if (labels + next.labels().size() > MAX_LABELS) {
                parts.add(new ArrayList<>());
                labels = 0;
            }
            parts.get(parts.size() - 1).add(next);
            labels += next.labels().size();
        }
        return parts;
    }

    private CodeBlock body(List<Case> part, CodeBlock otherwise) {
        if (part.isEmpty()) {
            return CodeBlock.of("return $L;\n", otherwise);
        }
        CodeBlock.Builder body = before.toBuilder().add("return switch ($L) {\n$>", selector);
        for (Case next : part) {
            body.add("case $L -> $L;\n", labels(next.labels()), next.answer());
        }
        return body.add("default -> $L;\n$<};\n", otherwise).build();
    }

    /** The labels of a case. */
    static CodeBlock labels(List<String> labels) {
        List<String> literals = labels.stream().map(JavaText::literal).toList();
        boolean fits = literals.stream().mapToInt(String::length).sum() + 2 * literals.size() <= WIDTH;
        return fits
                ? CodeBlock.of("$L", String.join(", ", literals))
                : CodeBlock.of("$>$>$L$<$<", literals.stream().collect(Collectors.joining(",\n")));
    }
}
