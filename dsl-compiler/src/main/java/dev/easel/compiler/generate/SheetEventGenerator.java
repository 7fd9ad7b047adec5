package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record that Java is told when a sheet is opened whose page it makes: only the person is authenticated. */
final class SheetEventGenerator {
    private final App app;
    private final Names names;

    SheetEventGenerator(App app, Names names) {
        this.app = app;
        this.names = names;
    }

    TypeSpec generate(Sheet sheet) {
        SheetArgs args = new SheetArgs(sheet, app, names);
        TypeSpec.Builder type = TypeSpec.recordBuilder(
                        JavaFiles.className(names.of(sheet).event()))
                .addJavadoc(Javadoc.of("Sheet " + Javadoc.code(sheet.name())
                        + " is opened. What came through the browser is called untrusted: anyone can have written it."))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(parts(args))
                        .build())
                .addMethods(List.of(name(sheet), user(), context(), page()));
        if (!args.isEmpty()) {
            type.addType(args.generate());
        }
        return type.build();
    }

    private static MethodSpec name(Sheet sheet) {
        return method(
                        "sheet",
                        ClassName.get(String.class),
                        Javadoc.of("Names the sheet.", "@return its name in the definition"))
                .addStatement("return $L", JavaText.literal(sheet.name()))
                .build();
    }

    private static MethodSpec user() {
        return method(
                        "user",
                        RuntimeTypes.request("Contact"),
                        Javadoc.of("Gives who opens the sheet, whom Intercom has authenticated.", "@return the person"))
                .addStatement("return $L", CarriedParts.always(RequestPart.CONTACT, CodeBlock.of("request.contact()")))
                .build();
    }

    private static MethodSpec context() {
        return method(
                        "untrustedContext",
                        RuntimeTypes.nullable(RuntimeTypes.request("Context")),
                        Javadoc.of(
                                "Gives the place of the card, as the browser says.",
                                "@return {@code context} of the request, or null where it has none"))
                .addStatement("return request.context()")
                .build();
    }

    private static MethodSpec page() {
        return method(
                        "page",
                        RuntimeTypes.SHEET_PAGE,
                        Javadoc.of(
                                "Makes the page.",
                                "@param html the whole page, with a {@code head}; what it shows of other people's data is escaped already",
                                "@return the page, which is handed what the component carries",
                                "@throws IllegalArgumentException if it has no {@code head}"))
                .addParameter(String.class, "html")
                .addStatement("return $T.of(html)", RuntimeTypes.SHEET_PAGE)
                .build();
    }

    private List<ParameterSpec> parts(SheetArgs args) {
        List<ParameterSpec> parts = new ArrayList<>();
        if (!args.isEmpty()) {
            parts.add(ParameterSpec.builder(args.type(), "untrustedArgs")
                    .addJavadoc("what the id of the component carries that opens the sheet, as the browser says\n")
                    .build());
        }
        if (!app.values().storedData().isEmpty()) {
            parts.add(ParameterSpec.builder(JavaFiles.className(names.storedData()), "untrustedStoredData")
                    .addJavadoc("what travels with the card, as the browser says\n")
                    .build());
        }
        parts.add(ParameterSpec.builder(RuntimeTypes.REQUEST, "request")
                .addJavadoc("the whole request\n")
                .build());
        return parts;
    }

    private static MethodSpec.Builder method(String name, TypeName type, CodeBlock javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
