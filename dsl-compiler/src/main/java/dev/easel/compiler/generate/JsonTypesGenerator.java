package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.DeclaredType;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The class that reads the records and enums of what travels as JSON, and writes those that replies hold. */
final class JsonTypesGenerator {
    private final App app;
    private final Names names;
    private final JavaTypes types;
    private final JsonTypeEmitter json;
    private final JsonFormEmitter forms;

    JsonTypesGenerator(App app, Names names) {
        this.app = app;
        this.names = names;
        this.types = JavaTypes.of(names);
        this.json = new JsonTypeEmitter(names, types);
        this.forms = new JsonFormEmitter(names, types);
    }

    /** Whether there are any. */
    boolean isNeeded() {
        return !reached().isEmpty();
    }

    TypeSpec generate() {
        Set<String> reached = reached();
        Set<String> written = written();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.jsonTypes().simpleName())
                .addJavadoc(Javadoc.of((written.isEmpty() ? "Reads" : "Reads and writes") + " the types of "
                        + Javadoc.code(app.name()) + (written.isEmpty() ? " from JSON." : " as JSON.")))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        app.values().declared().stream()
                .filter(declared -> reached.contains(declared.name()))
                .forEach(declared -> type.addMethod(method(declared)));
        app.values().declared().stream()
                .filter(declared -> written.contains(declared.name()))
                .forEach(declared -> type.addMethod(writing(declared)));
        return type.addFields(json.constants()).addFields(forms.constants()).build();
    }

    /** The names of the types that are read: those of values, and of what is in them. */
    private Set<String> reached() {
        Set<String> reached = written();
        app.values().storedData().forEach(name -> reach(name.type(), reached));
        app.sheets().forEach(sheet -> sheet.values().forEach(name -> reach(name.type(), reached)));
        app.values().contactAttributes().forEach(name -> reach(name.type(), reached));
        app.values().conversationAttributes().forEach(name -> reach(name.type(), reached));
        return reached;
    }

    /** The names of the types that are written as well. */
    private Set<String> written() {
        Set<String> reached = new LinkedHashSet<>();
        app.values().cardCreationOptions().forEach(name -> reach(name.type(), reached));
        if (StoredDataGenerator.isWritten(app)) {
            app.values().storedData().forEach(name -> reach(name.type(), reached));
        }
        return reached;
    }

    private void reach(Type type, Set<String> reached) {
        Type present = type.present();
        if (present instanceof ListType list) {
            reach(list.element(), reached);
        } else if (present instanceof MapType map) {
            reach(map.value(), reached);
        } else if (present instanceof EnumType values) {
            reached.add(values.name());
        } else if (present instanceof RecordType record && reached.add(record.name())) {
            app.values().types().fields(record).forEach(field -> reach(field.type(), reached));
        }
    }

    private static Type type(DeclaredType declared) {
        return declared instanceof DeclaredType.Enum values ? values.type() : ((DeclaredType.Record) declared).type();
    }

    private MethodSpec writing(DeclaredType declared) {
        Type type = type(declared);
        MethodSpec.Builder method = MethodSpec.methodBuilder(JsonFormEmitter.method(type))
                .addModifiers(Modifier.STATIC)
                .addParameter(types.name(type), "value")
                .addParameter(RuntimeTypes.JSON_WRITER, "out");
        if (!(declared instanceof DeclaredType.Record record)) {
            return method.addStatement("out.string(value.id())").build();
        }
        return method.addStatement("$L", forms.object(record.fields(), "value."))
                .build();
    }

    private MethodSpec method(DeclaredType declared) {
        Type type = type(declared);
        MethodSpec.Builder method = MethodSpec.methodBuilder(JsonTypeEmitter.method(type))
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.nullable(types.name(type)))
                .addParameter(RuntimeTypes.JSON, "json");
        return declared instanceof DeclaredType.Record record
                ? method.addCode(record(record)).build()
                : method.addStatement("$T id = $T.STRING.read(json)", String.class, RuntimeTypes.JSON_TYPE)
                        .addStatement("return id == null ? null : $T.ofId(id)", types.name(type))
                        .build();
    }

    private CodeBlock record(DeclaredType.Record record) {
        NameAllocator used = new NameAllocator();
        used.newName("json");
        CodeBlock.Builder body = CodeBlock.builder();
        List<CodeBlock> values = new ArrayList<>();
        List<CodeBlock> missing = new ArrayList<>();
        for (TypedName field : record.fields()) {
            Type type = field.type().present();
            CodeBlock read = json.read(type, CodeBlock.of("json.get($L)", JavaText.literal(field.name())));
            if (field.type().isOptional()) {
                values.add(read);
                continue;
            }
            String local = used.newName(Names.member(field.name()));
            body.addStatement("$T $L = $L", types.argument(type), local, read);
            values.add(CodeBlock.of("$L", local));
            missing.add(CodeBlock.of("$L == null", local));
        }
        if (missing.isEmpty()) {
            missing.add(CodeBlock.of("!json.isObject()"));
        }
        return body.beginControlFlow("if ($L)", CodeBlock.join(missing, " || "))
                .addStatement("return null")
                .endControlFlow()
                .addStatement("return new $T($L)", types.name(record.type()), CodeBlock.join(values, ", "))
                .build();
    }
}
