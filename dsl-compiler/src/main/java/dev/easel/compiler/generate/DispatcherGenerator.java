package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.naming.Names;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The class that leads each request to its answer. */
final class DispatcherGenerator {
    private static final TypeName FLOWS = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.FLOW);

    private final App app;
    private final Names names;
    private final Conversation conversation;
    private final Needed needed;

    DispatcherGenerator(App app, Names names, Conversation conversation, Needed needed) {
        this.app = app;
        this.names = names;
        this.conversation = conversation;
        this.needed = needed;
    }

    TypeSpec generate() {
        ShowEmitter shown = new ShowEmitter(app, names, needed);
        GivenEmitter given = new GivenEmitter(app, names, needed, shown);
        DecisionEmitter decisions = new DecisionEmitter(app, names, needed, shown);
        ChoiceEmitter choices = new ChoiceEmitter(app, names, needed, shown);
        TargetEmitter targets = new TargetEmitter(given, decisions, choices, needed);
        SubmitEmitter submits = new SubmitEmitter(app, names, new Submits(app, conversation, needed), targets);
        SheetEmitter sheets = new SheetEmitter(app, names, targets);
        FlowEmitter flows = new FlowEmitter(app, names, submits, targets, sheets);
        TypeSpec.Builder type = TypeSpec.classBuilder(names.dispatcher().simpleName())
                .addJavadoc(Javadoc.of("Leads each request to its answer."))
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.CANVAS_APP)
                .addField(constant(FLOWS, "FLOWS", flows.list()));
        noResults().ifPresent(type::addField);
        type.addFields(sheets.pages());
        addFields(type);
        type.addMethod(getter("name", ClassName.get(String.class), CodeBlock.of(JavaText.literal(app.name()))))
                .addMethod(getter("flows", FLOWS, CodeBlock.of("FLOWS")))
                .addMethods(sheets.serving())
                .addMethod(flows.answer());
        flows.failure().ifPresent(type::addMethod);
        flows.late().ifPresent(type::addMethod);
        flows.stale().ifPresent(type::addMethod);
        for (SurfaceFlows surface : app.surfaces()) {
            type.addMethods(flows.methods(surface));
        }
        type.addMethods(submits.onCanvases()).addMethods(sheets.methods());
        List<MethodSpec> chosen = choices.methods(targets);
        if (given.checks() || decisions.checks() || choices.checks()) {
            addLocale(type);
        }
        return type.addMethods(chosen)
                .addMethods(given.methods())
                .addMethods(decisions.methods())
                .addMethods(shown.methods())
                .addMethods(new StoredDataEmitter(app, names, needed).methods())
                .build();
    }

    private void addLocale(TypeSpec.Builder type) {
        ViewEmitter view = new ViewEmitter(app, names, needed);
        view.localeConstant().ifPresent(type::addField);
        type.addMethod(view.localeMethod());
    }

    private void addFields(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (app.asksJava()) {
            addField(JavaFiles.className(names.handlers()), "handlers", type, constructor);
        }
        if (needed.settings()) {
            addField(JavaFiles.className(names.settings()), "settings", type, constructor);
        }
        if (app.asksJava() || needed.settings()) {
            type.addMethod(constructor.build());
        }
    }

    private static void addField(ClassName field, String name, TypeSpec.Builder type, MethodSpec.Builder constructor) {
        type.addField(field, name, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addParameter(field, name).addStatement("this.$1L = $1L", name);
    }

    private Optional<FieldSpec> noResults() {
        boolean ends = app.values().cardCreationOptions().isEmpty()
                && app.canvases().stream().flatMap(Canvas::ways).anyMatch(Target.Results.class::isInstance);
        CodeBlock empty = CodeBlock.of("$T.of($S)", RuntimeTypes.SEGMENT, "{}");
        return ends ? Optional.of(constant(RuntimeTypes.SEGMENT, TargetEmitter.NO_RESULTS, empty)) : Optional.empty();
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
