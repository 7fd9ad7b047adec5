package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.naming.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that leads each request to its answer. */
final class DispatcherGenerator {
    private static final TypeName FLOWS = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.FLOW);

    private final App app;
    private final Names names;
    private final SubmitEmitter submits;

    DispatcherGenerator(App app, Names names, SubmitEmitter submits) {
        this.app = app;
        this.names = names;
        this.submits = submits;
    }

    TypeSpec generate() {
        FlowEmitter flows = new FlowEmitter(app, names, submits);
        TypeSpec.Builder type = TypeSpec.classBuilder(names.dispatcher().simpleName())
                .addJavadoc(Javadoc.of("Leads each request to its answer."))
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.CANVAS_APP)
                .addField(constant(FLOWS, "FLOWS", flows.list()));
        if (endsConfiguration()) {
            CodeBlock empty = CodeBlock.of("$T.of($S)", RuntimeTypes.SEGMENT, "{}");
            type.addField(constant(RuntimeTypes.SEGMENT, TargetEmitter.NO_RESULTS, empty));
        }
        if (!app.handlers().isEmpty()) {
            addHandlers(type);
        }
        type.addMethod(getter("name", ClassName.get(String.class), CodeBlock.of(JavaText.literal(app.name()))))
                .addMethod(getter("flows", FLOWS, CodeBlock.of("FLOWS")))
                .addMethod(flows.answer());
        flows.failure().ifPresent(type::addMethod);
        for (SurfaceFlows surface : app.surfaces()) {
            type.addMethods(flows.methods(surface));
        }
        return type.addMethods(submits.onCanvases()).build();
    }

    private void addHandlers(TypeSpec.Builder type) {
        ClassName handlers = JavaFiles.className(names.handlers());
        type.addField(handlers, "handlers", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(handlers, "handlers")
                        .addStatement("this.handlers = handlers")
                        .build());
    }

    private boolean endsConfiguration() {
        return app.canvases().stream()
                .flatMap(canvas -> canvas.submits().stream())
                .map(Submit::target)
                .anyMatch(Target.Results.class::isInstance);
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static MethodSpec getter(String name, TypeName type, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }
}
