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
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * A record of what people entered: what stands in a use of a fragment that has a name is a record in it.
 *
 * @param type its class
 * @param values what is in it itself
 * @param groups the records in it, by the names of the uses
 */
record InputRecord(ClassName type, List<Entered> values, Map<String, InputRecord> groups) {
    /** Methods of every record and object, which none of its parts can be called. */
    private static final Set<String> TAKEN =
            Set.of("hashCode", "toString", "getClass", "clone", "finalize", "notify", "notifyAll", "wait");

    /**
     * An input.
     *
     * @param name its name in its record and its type
     * @param onCanvas its name on the canvas
     * @param own its name in its group
     * @param groups the names of the uses of fragments that it stands in, the outermost first
     */
    record Entered(TypedName name, String onCanvas, String own, List<String> groups) {
        /** The same with the name that it has in a record this deep; on the canvas if the other is no name in Java. */
        private Entered at(int depth) {
            return depth > 0 && groups.size() == depth && isName(own)
                    ? new Entered(new TypedName(own, name.type(), name.byDefault(), name.span()), onCanvas, own, groups)
                    : this;
        }

        private String member() {
            return Names.member(name.name());
        }
    }

    private static boolean isName(String name) {
        String member = Names.member(name);
        return SourceVersion.isName(member) && !TAKEN.contains(member);
    }

    /** The record of inputs. */
    static InputRecord of(ClassName type, List<Entered> inputs) {
        return of(type, inputs, 0);
    }

    private static InputRecord of(ClassName type, List<Entered> inputs, int depth) {
        List<Entered> values = new ArrayList<>();
        Map<String, List<Entered>> grouped = new LinkedHashMap<>();
        for (Entered input : inputs) {
            if (input.groups().size() <= depth || !isName(input.groups().get(depth))) {
                values.add(input.at(depth));
            } else {
                grouped.computeIfAbsent(Names.member(input.groups().get(depth)), group -> new ArrayList<>())
                        .add(input);
            }
        }
        // a group that has the name of a value is none in Java
        Set<String> taken = values.stream().map(Entered::member).collect(Collectors.toSet());
        taken.stream().filter(grouped::containsKey).forEach(group -> values.addAll(grouped.remove(group)));
        Map<String, InputRecord> groups = new LinkedHashMap<>();
        grouped.forEach((group, members) ->
                groups.put(group, of(inside(type, members.get(0).groups().get(depth)), members, depth + 1)));
        return new InputRecord(type, values, groups);
    }

    /** A class within another that is called like none around it. */
    private static ClassName inside(ClassName type, String group) {
        String name = Names.simpleClass(group);
        while (type.simpleNames().contains(name)) {
            name += "Input";
        }
        return type.nestedClass(name);
    }

    /** The class. */
    TypeSpec.Builder generate(TypedParameters parameters) {
        List<TypedName> own = values.stream().map(Entered::name).toList();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(parameters.parts(own));
        groups.forEach((name, group) -> constructor.addParameter(ParameterSpec.builder(group.type(), name)
                .addJavadoc("$L\n", meaning(name))
                .build()));
        TypeSpec.Builder spec = TypeSpec.recordBuilder(type.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .recordConstructor(constructor.build());
        List<String> tags = groups.keySet().stream()
                .map(name -> "@param " + name + " " + meaning(name))
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

    /** A record, as an expression; {@code value} is that of what has this name on the canvas. */
    CodeBlock make(Function<String, CodeBlock> value) {
        List<CodeBlock> arguments = new ArrayList<>(
                values.stream().map(input -> value.apply(input.onCanvas())).toList());
        groups.values().forEach(group -> arguments.add(group.make(value)));
        return CodeBlock.of("new $T($L)", type, CodeBlock.join(arguments, ",$W"));
    }
}
