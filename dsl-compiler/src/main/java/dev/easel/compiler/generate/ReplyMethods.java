package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of an event that make a reply: by the canvas's name with its params, or with the canvas in hand, and perhaps its data. */
final class ReplyMethods {
    private static final String RETURN = "@return the reply";

    private final Names names;
    private final TypedParameters parameters;
    private final ClassName reply;
    private final String instead;

    /** Replies of this class; {@code instead} is what the documentation adds to what is shown. */
    ReplyMethods(Names names, ClassName reply, String instead) {
        this.names = names;
        this.parameters = new TypedParameters(JavaTypes.of(names));
        this.reply = reply;
        this.instead = instead;
    }

    /** By name: with all params, and without those at the end that may be left out. */
    List<MethodSpec> named(Canvas canvas) {
        List<TypedName> leading = CanvasGenerator.leading(canvas.params());
        MethodSpec all = named(canvas, canvas.params());
        return leading.size() == canvas.params().size() ? List.of(all) : List.of(named(canvas, leading), all);
    }

    private MethodSpec named(Canvas canvas, List<TypedName> params) {
        String[] tags = Stream.concat(params.stream().map(TypedParameters::tag), Stream.of(RETURN))
                .toArray(String[]::new);
        return MethodSpec.methodBuilder(names.of(canvas).replyMethod())
                .addJavadoc(Javadoc.of(shows(canvas), tags))
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addParameters(parameters.parameters(params))
                .addStatement(
                        "return show(new $T($L))",
                        JavaFiles.className(names.of(canvas).type()),
                        TypedParameters.arguments(params))
                .build();
    }

    /** With the canvas in hand; {@code making} makes a reply of {@code canvas} and the data that it is formatted with. */
    List<MethodSpec> show(Canvas canvas, String making) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(show(canvas)
                .addJavadoc(Javadoc.of(shows(canvas), "@param canvas the canvas", RETURN))
                .addStatement("return $L", CodeBlock.of(making, reply, "null"))
                .build());
        if (canvas.load().isPresent()) {
            methods.add(show(canvas)
                    .addJavadoc(Javadoc.of(
                            "Shows " + Javadoc.code(canvas.name()) + instead + ", whose load does not run.",
                            "@param canvas the canvas",
                            "@param data what it shows",
                            RETURN))
                    .addParameter(CanvasGenerator.data(names, canvas), "data")
                    .addStatement("return $L", CodeBlock.of(making, reply, "data"))
                    .build());
        }
        return methods;
    }

    private MethodSpec.Builder show(Canvas canvas) {
        return MethodSpec.methodBuilder("show")
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addParameter(JavaFiles.className(names.of(canvas).type()), "canvas");
    }

    private String shows(Canvas canvas) {
        return "Shows " + Javadoc.code(canvas.name()) + instead + ".";
    }
}
