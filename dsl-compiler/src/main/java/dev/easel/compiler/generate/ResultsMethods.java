package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of an event that end the configuration, with what initialize is handed. */
final class ResultsMethods {
    private static final String NAME = "results";

    private final Names names;
    private final List<TypedName> options;
    private final TypedParameters parameters;
    private final ConstantEmitter constants;

    ResultsMethods(App app, Names names) {
        JavaTypes types = JavaTypes.of(names);
        this.names = names;
        this.options = app.values().cardCreationOptions();
        this.parameters = new TypedParameters(types);
        this.constants = new ConstantEmitter(app, types);
    }

    /** The type of what initialize is handed. */
    static ClassName type(App app, Names names) {
        return app.values().cardCreationOptions().isEmpty()
                ? RuntimeTypes.CONTENT
                : JavaFiles.className(names.cardCreationOptions());
    }

    /** With all options, and without those at the end that may be left out; {@code stored} is what a reply takes besides. */
    List<MethodSpec> of(ClassName reply, String stored) {
        List<TypedName> leading = CanvasGenerator.leading(options);
        MethodSpec all = method(reply, options)
                .addStatement("return new $T($L$L)", reply, made(), stored)
                .build();
        if (leading.size() == options.size()) {
            return List.of(all);
        }
        MethodSpec without = method(reply, leading)
                .addStatement("return $L($L)", NAME, arguments(leading))
                .build();
        return List.of(without, all);
    }

    private CodeBlock made() {
        return options.isEmpty()
                ? CodeBlock.of("$T.NO_RESULTS", RuntimeTypes.CONFIGURE_REPLY)
                : CodeBlock.of(
                        "new $T($L)",
                        JavaFiles.className(names.cardCreationOptions()),
                        TypedParameters.arguments(options));
    }

    private CodeBlock arguments(List<TypedName> leading) {
        List<CodeBlock> arguments = new ArrayList<>();
        options.forEach(option -> arguments.add(
                leading.contains(option)
                        ? CodeBlock.of("$L", Names.member(option.name()))
                        : constants.omitted(option)));
        return CodeBlock.join(arguments, ", ");
    }

    private MethodSpec.Builder method(ClassName reply, List<TypedName> given) {
        String[] tags = Stream.concat(given.stream().map(TypedParameters::tag), Stream.of("@return the reply"))
                .toArray(String[]::new);
        return MethodSpec.methodBuilder(NAME)
                .addJavadoc(Javadoc.of("Ends the configuration: initialize is handed this, and no stored data.", tags))
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addParameters(parameters.parameters(given));
    }
}
