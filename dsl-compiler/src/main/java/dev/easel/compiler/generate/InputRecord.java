package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A record of what people entered: what stands in a use of a fragment that has a name is a record in it.
 *
 * @param type its class
 * @param values what is in it itself, by the names that it has on its canvas
 * @param groups the records in it, by the names of the uses
 * @param before how long what stands before the names of its own values is
 */
record InputRecord(ClassName type, List<TypedName> values, Map<String, InputRecord> groups, int before) {

    /**
     * An input.
     *
     * @param name its name on the canvas and its type
     * @param groups the names of the uses of fragments that it stands in, the outermost first
     */
    record Entered(TypedName name, List<String> groups) {}

    /** The record of inputs. */
    static InputRecord of(ClassName type, List<Entered> inputs) {
        return of(type, inputs, 0, 0);
    }

    private static InputRecord of(ClassName type, List<Entered> inputs, int depth, int before) {
        Set<String> plain = inputs.stream()
                .filter(input -> input.groups().size() <= depth)
                .map(input -> input.name().identifier())
                .collect(Collectors.toSet());
        List<TypedName> values = new ArrayList<>();
        Map<String, List<Entered>> grouped = new LinkedHashMap<>();
        for (Entered input : inputs) {
            if (input.groups().size() <= depth || plain.contains(input.groups().get(depth))) {
                values.add(input.name());
            } else {
                grouped.computeIfAbsent(input.groups().get(depth), group -> new ArrayList<>())
                        .add(input);
            }
        }
        Map<String, InputRecord> groups = new LinkedHashMap<>();
        grouped.forEach((group, members) ->
                groups.put(group, of(inside(type, group), members, depth + 1, before + group.length() + 1)));
        return new InputRecord(type, values, groups, before);
    }

    /** A class within another that is called like none around it. */
    private static ClassName inside(ClassName type, String group) {
        String name = Names.simpleClass(group);
        while (type.simpleNames().contains(name)) {
            name += "Input";
        }
        return type.nestedClass(name);
    }

    /** A value by the name that it has in its record. */
    private TypedName own(TypedName value) {
        String name = value.name().substring(before);
        return Character.isLetter(name.charAt(0))
                ? new TypedName(name, value.type(), value.byDefault(), value.span())
                : value;
    }

    /** The class. */
    TypeSpec.Builder generate(TypedParameters parameters) {
        List<TypedName> own = values.stream().map(this::own).toList();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(parameters.parts(own));
        groups.forEach((name, group) -> constructor.addParameter(ParameterSpec.builder(group.type(), Names.member(name))
                .addJavadoc("$L\n", meaning(name))
                .build()));
        TypeSpec.Builder spec = TypeSpec.recordBuilder(type.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .recordConstructor(constructor.build());
        List<String> tags = groups.keySet().stream()
                .map(name -> "@param " + Names.member(name) + " " + meaning(name))
                .toList();
        parameters.freezing(own, tags).ifPresent(spec::addMethod);
        groups.forEach((name, group) -> spec.addType(group.generate(parameters)
                .addJavadoc(Javadoc.of("What people entered in " + Javadoc.code(name) + "."))
                .build()));
        return spec;
    }

    private static String meaning(String group) {
        return "what is entered in " + Javadoc.code(group);
    }

    /** A record, as an expression. */
    CodeBlock make(Function<TypedName, CodeBlock> value) {
        List<CodeBlock> arguments = new ArrayList<>(values.stream().map(value).toList());
        groups.values().forEach(group -> arguments.add(group.make(value)));
        return CodeBlock.of("new $T($L)", type, CodeBlock.join(arguments, ",$W"));
    }
}
