package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.content.Piece;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Loop;
import java.util.List;
import java.util.Set;

/** Loops: over a list, over a map, or over a value that may be missing. */
final class LoopEmitter {
    private static final List<String> COUNTERS = List.of("i", "j", "k");

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
        CodeBlock name = PieceEmitter.bind(new Piece.Binding(loop.source(), loop.value()), scope, code);
        WriteScope inner = scope.block();
        inner.value(loop.value(), name);
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
        Set<String> given = LoopNames.within(List.of(each));
        LoopValues values = new LoopValues(loop, given, scope);
        WriteScope around = scope.block();
        CodeBlock list = values.name().orElseGet(() -> CodeBlock.of("$L", around.newName(values.wantedName(), given)));
        LoopFrame frame = new LoopFrame(counter(around, given), list);
        WriteScope inside = around.inside(frame);
        String element = loop.isOverMap()
                ? inside.newName("entry", given)
                : inside.newName(loop.value().name());
        String next = inside.newName("next", given);
        CodeBlock body = body(each, frame, inside, element);
        LoopValues.Held held = values.held(frame.isCounted(), code);
        begin(loop, frame, held, element, next);
        code.add(body);
        code.endControlFlow();
        if (!each.otherwise().isEmpty()) {
            code.beginControlFlow("if ($L.isEmpty())", held.all());
            code.add(pieces.block(each.otherwise()));
            code.endControlFlow();
        }
    }

    private String counter(WriteScope inside, Set<String> given) {
        String letter = COUNTERS.get(Math.min(scope.loops().size(), COUNTERS.size() - 1));
        return inside.newName(given.contains(letter) ? "index" : letter, given);
    }

    /** The statements of the body, with the variables of the loop in front where Java needs them. */
    private CodeBlock body(Piece.Each each, LoopFrame frame, WriteScope inside, String element) {
        Loop loop = each.loop();
        CodeBlock.Builder variables = CodeBlock.builder();
        if (loop.isOverMap()) {
            if (loop.first() != null) {
                variable(loop.first(), CodeBlock.of("$L.getKey()", element), inside, variables);
            }
            variable(loop.value(), CodeBlock.of("$L.getValue()", element), inside, variables);
        } else {
            inside.name(loop.value(), element);
            if (loop.first() != null) {
                variable(loop.first(), CodeBlock.of("$L", frame.index()), inside, variables);
            }
        }
        CodeBlock body = pieces.in(inside).all(each.body());
        return variables.add(body).build();
    }

    private static void variable(Variable variable, CodeBlock value, WriteScope inside, CodeBlock.Builder code) {
        String name = inside.newName(variable.name());
        code.addStatement("$T $L = $L", inside.javaTypes().of(variable.type()), name, value);
        inside.name(variable, name);
    }

    private void begin(Loop loop, LoopFrame frame, LoopValues.Held held, String element, String next) {
        TypeName type = LoopValues.elementType(loop, scope.javaTypes());
        if (!frame.isCounted()) {
            code.beginControlFlow("for ($T $L : $L)", type, element, held.each());
            return;
        }
        String index = frame.index();
        // a lambda reads no variable that changes
        String counter = frame.isCaptured() ? next : index;
        code.beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", counter, held.all());
        if (frame.isCaptured()) {
            code.addStatement("int $L = $L", index, counter);
        }
        code.addStatement("$T $L = $L.get($L)", type, element, held.all(), index);
    }
}
