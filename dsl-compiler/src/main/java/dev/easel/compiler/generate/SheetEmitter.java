package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The sheets that an app serves: their pages, and what is answered when one of these has submitted. */
final class SheetEmitter {
    private static final String SUBMIT = "messengerSubmitSheet";
    private static final TypeName NAMES = ParameterizedTypeName.get(List.class, String.class);

    private final App app;
    private final Names names;
    private final TargetEmitter targets;
    private final SheetArgsEmitter args;

    SheetEmitter(App app, Names names, TargetEmitter targets) {
        this.app = app;
        this.names = names;
        this.targets = targets;
        this.args = new SheetArgsEmitter(app, names);
    }

    /** The answer to what the page of any sheet has submitted, as an expression. */
    CodeBlock answer() {
        return CodeBlock.of("$L(request)", SUBMIT);
    }

    /** Whether anything that a page has submitted leads to Java that may throw. */
    boolean mayThrow() {
        return app.sheets().stream().map(Sheet::submit).anyMatch(targets::mayThrow);
    }

    /** The constants that hold the pages. */
    List<FieldSpec> pages() {
        return app.sheets().stream()
                .filter(sheet -> !sheet.asksJava())
                .map(this::page)
                .toList();
    }

    /** What an app with sheets says of them. */
    List<MethodSpec> serving() {
        return app.sheets().isEmpty() ? List.of() : List.of(list(), open());
    }

    /** The methods that {@link #answer} and {@link #serving} need. */
    List<MethodSpec> methods() {
        if (app.sheets().isEmpty()) {
            return List.of();
        }
        List<MethodSpec> methods = new ArrayList<>();
        app.sheets().stream().filter(args::has).map(args::page).forEach(methods::add);
        app.sheets().stream().filter(Sheet::asksJava).map(args::asking).forEach(methods::add);
        StringSwitch bySheet = new StringSwitch(SUBMIT, CodeBlock.of("request.sheetName()"), mayThrow());
        app.sheets()
                .forEach(sheet -> bySheet.add(
                        List.of(sheet.name()),
                        CodeBlock.of("$L(request)", names.of(sheet).methods().submit())));
        methods.addAll(bySheet.methods(CodeBlock.of(""), TargetEmitter.stale()));
        app.sheets().stream().map(this::submitted).forEach(methods::add);
        return methods;
    }

    private FieldSpec page(Sheet sheet) {
        return FieldSpec.builder(
                        RuntimeTypes.SHEET_PAGE,
                        names.of(sheet).page(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($L)",
                        RuntimeTypes.SHEET_PAGE,
                        html(Objects.requireNonNull(sheet.page()).text()))
                .build();
    }

    /** A page as one text: where it is longer than a constant can be, of several that Java does not join itself. */
    private static CodeBlock html(String page) {
        List<String> lines = page.lines().map(line -> line + "\n").toList();
        List<CodeBlock> constants = TextBlock.constants(TextBlock.fold(lines)).stream()
                .map(TextBlock::of)
                .toList();
        return constants.size() == 1
                ? constants.get(0)
                : CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(constants, ", "));
    }

    private MethodSpec list() {
        CodeBlock all = app.sheets().stream()
                .map(Sheet::name)
                .map(name -> CodeBlock.of("$L", JavaText.literal(name)))
                .collect(CodeBlock.joining(",$W"));
        return override("sheets")
                .returns(NAMES)
                .addStatement("return $T.of($L)", List.class, all)
                .build();
    }

    private MethodSpec open() {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (request.sheetName()) {\n$>");
        app.sheets()
                .forEach(sheet -> body.add(
                        "case $L -> $L;\n",
                        JavaText.literal(sheet.name()),
                        args.has(sheet)
                                ? CodeBlock.of(
                                        "$L(request)", names.of(sheet).methods().page())
                                : args.page(sheet, Map.of())));
        body.add(
                "default -> throw new $T($S + request.sheetName());\n$<};\n",
                IllegalArgumentException.class,
                "not served: ");
        MethodSpec.Builder method =
                override("openSheet").returns(RuntimeTypes.SHEET_PAGE).addParameter(RuntimeTypes.REQUEST, "request");
        if (app.sheets().stream().anyMatch(Sheet::asksJava)) {
            method.addException(Exception.class);
        }
        return method.addCode(body.build()).build();
    }

    private MethodSpec submitted(Sheet sheet) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        names.of(sheet).methods().submit())
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.ANSWER)
                .addParameter(RuntimeTypes.REQUEST, "request");
        if (targets.mayThrow(sheet.submit())) {
            method.addException(Exception.class);
        }
        CodeBlock answer = targets.answer(sheet.submit(), Submitted.from(sheet), new Place.OfSheet(sheet.name()));
        if (!sheet.values().isEmpty()) {
            ClassName reader = JavaFiles.className(names.of(sheet).reader());
            // read, be it unused: what is not as declared comes no further
            method.addStatement(
                    "$T sheet = $T.read(request)",
                    JavaFiles.className(names.of(sheet).values()),
                    reader);
        }
        return method.addStatement("return $L", answer).build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
