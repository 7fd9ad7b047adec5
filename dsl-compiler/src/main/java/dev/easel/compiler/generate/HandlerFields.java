package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** What a handler can refuse of what people entered, as types in its event. */
final class HandlerFields {
    /** The type variable of what tells copies apart. */
    static final TypeVariableName KEY = TypeVariableName.get("K");

    private static final String FIELD = "Field";
    private static final String LOOP_FIELD = "LoopField";

    private final Names names;
    private final JavaTypes types;
    private final HandlerInputs inputs;

    HandlerFields(Names names, HandlerInputs inputs) {
        this.names = names;
        this.types = JavaTypes.of(names);
        this.inputs = inputs;
    }

    /** Whether there is a field that can be refused as it is. */
    boolean hasFields(Handler handler) {
        return !single(handler).isEmpty();
    }

    /** Whether there is a field of which a copy can be refused. */
    boolean hasLoopFields(Handler handler) {
        return !repeated(handler).isEmpty();
    }

    private List<InputField> single(Handler handler) {
        return inputs.refusable(handler).stream()
                .filter(field -> !field.isRepeated())
                .toList();
    }

    private List<InputField> repeated(Handler handler) {
        return inputs.refusable(handler).stream().filter(InputField::isRepeated).toList();
    }

    ClassName field(Handler handler) {
        return JavaFiles.className(names.of(handler).event()).nestedClass(FIELD);
    }

    ClassName loopField(Handler handler) {
        return JavaFiles.className(names.of(handler).event()).nestedClass(LOOP_FIELD);
    }

    /** The types that {@link #field} and {@link #loopField} name. */
    List<TypeSpec> generate(Handler handler) {
        List<TypeSpec> generated = new ArrayList<>();
        if (hasFields(handler)) {
            generated.add(fields(handler));
        }
        if (hasLoopFields(handler)) {
            generated.add(loopFields(handler));
        }
        return generated;
    }

    /** The enum of what can be refused. */
    private TypeSpec fields(Handler handler) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(FIELD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("What can be refused."))
                .addField(String.class, "id", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "id")
                        .addStatement("this.id = id")
                        .build());
        single(handler)
                .forEach(field -> type.addEnumConstant(
                        Names.constant(field.name()),
                        TypeSpec.anonymousClassBuilder("$L", JavaText.literal(field.id()))
                                .addJavadoc(Javadoc.of("What is entered in " + Javadoc.code(field.id()) + "."))
                                .build()));
        return type.build();
    }

    /** The class of what can be refused copy by copy: its parameter is what tells the copies apart. */
    private TypeSpec loopFields(Handler handler) {
        TypeName ids = ParameterizedTypeName.get(ClassName.get(Function.class), KEY, ClassName.get(String.class));
        TypeSpec.Builder type = TypeSpec.classBuilder(LOOP_FIELD)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                        "What can be refused of what a loop repeats.", "@param <K> what tells the copies apart"))
                .addTypeVariable(KEY);
        repeated(handler).forEach(field -> type.addField(loopField(field, handler)));
        return type.addField(ids, "ids", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(ids, "ids")
                        .addStatement("this.ids = ids")
                        .build())
                .build();
    }

    private FieldSpec loopField(InputField field, Handler handler) {
        TypeName type = ParameterizedTypeName.get(loopField(handler), types.argument(field.key()));
        ClassName constants = JavaFiles.className(names.of(inputs.from(handler)).inputs());
        return FieldSpec.builder(type, Names.constant(field.name()), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("What is entered in a copy of " + Javadoc.code(field.id()) + "."))
                .initializer("new $T<>($T.$L::idOf)", loopField(handler), constants, Names.constant(field.name()))
                .build();
    }
}
