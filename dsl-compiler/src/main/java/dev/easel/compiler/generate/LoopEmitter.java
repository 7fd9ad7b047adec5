package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.content.Piece;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Loop;
import dev.easel.compiler.type.MapType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Loops: over a list, over a map, or over a value that may be missing. */
final class LoopEmitter {
    private static final String COUNTERS = "ijk";

    private final PieceEmitter pieces;
    private final WriteScope scope;
    private final CodeBlock.Builder code = CodeBlock.builder();

    LoopEmitter(PieceEmitter pieces) {
        this.pieces = pieces;
        this.scope = pieces.scope();
    }

    CodeBlock each(Piece.Each each) {
        if (each.loop().isRepeated()) {
            repeated(each);
        } else {
            bound(each);
        }
        return code.build();
    }

    /** What is there if a value is. */
    private void bound(Piece.Each each) {
        Loop loop = each.loop();
        String name = PieceEmitter.bind(new Piece.Binding(loop.source(), loop.value()), scope, code);
        WriteScope inner = scope.block();
        inner.name(loop.value(), name);
        if (loop.filter() == null) {
            code.beginControlFlow("if ($L != null)", name);
        } else {
            code.beginControlFlow(
                    "if ($L != null && $L)", name, inner.expressions().condition(loop.filter()));
        }
        code.add(pieces.in(inner).all(each.body()));
        if (!each.otherwise().isEmpty()) {
            code.nextControlFlow("else");
            code.add(pieces.block(each.otherwise()));
        }
        code.endControlFlow();
    }

    private void repeated(Piece.Each each) {
        Loop loop = each.loop();
        boolean taken = loop.filter() != null || loop.limit() != null;
        CodeBlock source = source(loop, each.counted() && !taken);
        boolean counted = each.counted() && !scope.isVariable(loop.source());
        boolean plain = isPlain(loop.source()) && !counted;
        String list = taken || !plain ? scope.newName(listName(loop)) : "";
        WriteScope inside = scope.block();
        LoopFrame frame = new LoopFrame(counter(inside), list.isEmpty() ? source.toString() : list);
        inside = inside.inside(frame);
        String element =
                inside.newName(loop.isOverMap() ? "entry" : loop.value().name());
        String next = inside.newName("next");
        CodeBlock body = body(each, inside, element);
        CodeBlock through = source;
        if (!list.isEmpty()) {
            code.addStatement("$T $L = $L", listType(loop), list, taken ? taken(loop, source) : source);
            through = CodeBlock.of("$L", list);
        }
        begin(loop, frame, through, element, changing(frame, next, body));
        code.add(body);
        code.endControlFlow();
        if (!each.otherwise().isEmpty()) {
            code.beginControlFlow("if ($L.isEmpty())", through);
            code.add(pieces.block(each.otherwise()));
            code.endControlFlow();
        }
    }

    private boolean isPlain(Expr source) {
        return scope.expressions().java(source).plain();
    }

    private String counter(WriteScope inside) {
        int depth = scope.loops().size();
        return inside.newName(String.valueOf(COUNTERS.charAt(Math.min(depth, COUNTERS.length() - 1))));
    }

    private CodeBlock source(Loop loop, boolean counted) {
        CodeBlock source = scope.expressions().operand(loop.source());
        if (!loop.isOverMap()) {
            return source;
        }
        return counted
                ? CodeBlock.of("$T.copyOf($L.entrySet())", List.class, source)
                : CodeBlock.of("$L.entrySet()", source);
    }

    /** The statements of the body, with the variables of the loop in front where Java needs them. */
    private CodeBlock body(Piece.Each each, WriteScope inside, String element) {
        Loop loop = each.loop();
        CodeBlock.Builder variables = CodeBlock.builder();
        if (loop.isOverMap()) {
            variable(loop.value(), CodeBlock.of("$L.getValue()", element), inside, variables);
        } else {
            inside.name(loop.value(), element);
        }
        if (loop.first() != null) {
            CodeBlock first = loop.isOverMap()
                    ? CodeBlock.of("$L.getKey()", element)
                    : CodeBlock.of(
                            "$L", inside.loops().get(inside.loops().size() - 1).index());
            variable(loop.first(), first, inside, variables);
        }
        CodeBlock body = pieces.in(inside).all(each.body());
        return variables.add(body).build();
    }

    private static void variable(Variable variable, CodeBlock value, WriteScope inside, CodeBlock.Builder code) {
        String name = inside.newName(variable.name());
        code.addStatement("$T $L = $L", inside.javaTypes().of(variable.type()), name, value);
        inside.name(variable, name);
    }

    /** The variable that counts: the index itself, unless a lambda of the body reads it, which reads no variable that changes. */
    private static String changing(LoopFrame frame, String next, CodeBlock body) {
        if (!frame.isCounted()) {
            return next;
        }
        Pattern read = Pattern.compile("-> [^;]*\\b" + frame.index() + "\\b");
        return read.matcher(body.toString()).find() ? next : frame.index();
    }

    private void begin(Loop loop, LoopFrame frame, CodeBlock through, String element, String counter) {
        TypeName type = loop.isOverMap()
                ? entryType(loop)
                : scope.javaTypes().of(loop.value().type());
        if (!frame.isCounted()) {
            code.beginControlFlow("for ($T $L : $L)", type, element, through);
            return;
        }
        String index = frame.index();
        code.beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", counter, through);
        if (!counter.equals(index)) {
            code.addStatement("int $L = $L", index, counter);
        }
        code.addStatement("$T $L = $L.get($L)", type, element, through, index);
    }

    /** The values that are taken: those that pass, and no more than the limit. */
    private CodeBlock taken(Loop loop, CodeBlock source) {
        Pipeline stream = Pipeline.of("$L.stream()", source);
        if (loop.filter() != null) {
            WriteScope inside = scope.block();
            String parameter =
                    inside.newName(loop.isOverMap() ? "entry" : loop.value().name());
            if (loop.isOverMap()) {
                inside.value(loop.value(), CodeBlock.of("$L.getValue()", parameter));
                if (loop.first() != null) {
                    inside.value(loop.first(), CodeBlock.of("$L.getKey()", parameter));
                }
            } else {
                inside.name(loop.value(), parameter);
            }
            stream = stream.then(
                    "filter($L -> $L)", parameter, inside.expressions().whole(loop.filter()));
        }
        if (loop.limit() != null) {
            stream = stream.then("limit($L)", limit(loop.limit()));
        }
        return stream.then("toList()").code();
    }

    private CodeBlock limit(Expr limit) {
        CodeBlock count = scope.expressions().longOf(limit).code();
        boolean literal = limit instanceof Expr.Literal known && (Long) known.value() >= 0;
        return literal ? count : CodeBlock.of("$T.max(0, $L)", Math.class, count);
    }

    private static String listName(Loop loop) {
        Expr source = loop.source();
        if (source instanceof Expr.Member member) {
            return member.name();
        }
        return source instanceof Expr.Name name
                ? name.variable().name()
                : loop.value().name() + "_list";
    }

    private TypeName listType(Loop loop) {
        TypeName element = loop.isOverMap()
                ? entryType(loop)
                : scope.javaTypes().argument(loop.value().type());
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    private TypeName entryType(Loop loop) {
        TypeName value = scope.javaTypes().argument(((MapType) loop.source().type()).value());
        return ParameterizedTypeName.get(ClassName.get(Map.Entry.class), ClassName.get(String.class), value);
    }
}
