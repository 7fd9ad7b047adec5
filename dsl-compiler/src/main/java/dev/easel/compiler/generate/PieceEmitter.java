package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.content.Piece;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements that write pieces of a canvas's content. */
final class PieceEmitter {
    private final Segments segments;
    private final OfferedIds offered;
    private final WriteScope scope;
    private final @Nullable String choices;
    private final CodeBlock.Builder code = CodeBlock.builder();

    /**
     * Writes pieces at one place.
     *
     * @param choices the Java variable of the choice around it, if there is one
     */
    PieceEmitter(Segments segments, OfferedIds offered, WriteScope scope, @Nullable String choices) {
        this.segments = segments;
        this.offered = offered;
        this.scope = scope;
        this.choices = choices;
    }

    WriteScope scope() {
        return scope;
    }

    /** The statements of a block of its own. */
    CodeBlock block(List<Piece> pieces) {
        return in(scope.block()).all(pieces);
    }

    PieceEmitter in(WriteScope inner) {
        return new PieceEmitter(segments, offered, inner, choices);
    }

    CodeBlock all(List<Piece> pieces) {
        pieces.forEach(this::add);
        return code.build();
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Fixed fixed) {
            segments.names(fixed).forEach(name -> code.addStatement("out.segment($L)", name));
        } else if (piece instanceof Piece.Printed printed) {
            code.addStatement("out.$L", new PrintEmitter(scope).call(printed));
        } else if (piece instanceof Piece.Position position) {
            code.addStatement(
                    "out.integer($L)", scope.loops().get(position.loop()).index());
        } else if (piece instanceof Piece.Plain plain) {
            plain(plain);
        } else if (piece instanceof Piece.When when) {
            when(when);
        } else if (piece instanceof Piece.IfPresent present) {
            ifPresent(present);
        } else if (piece instanceof Piece.Each each) {
            code.add(new LoopEmitter(this).each(each));
        } else if (piece instanceof Piece.EndOfList) {
            code.addStatement("out.endList()");
        } else {
            addOther(piece);
        }
    }

    private void addOther(Piece piece) {
        if (piece instanceof Piece.UnlessEmpty unlessEmpty) {
            unlessEmpty(unlessEmpty);
        } else if (piece instanceof Piece.Choice choice) {
            choice(choice);
        } else if (piece instanceof Piece.Argument argument) {
            code.addStatement(
                    "$T.write(out, $L, $L)",
                    RuntimeTypes.COMPONENT_ARGS,
                    new PrintEmitter(scope).argument(argument.value()),
                    JavaText.literal(argument.component()));
        } else if (piece instanceof Piece.Offer offer) {
            offer(offer);
        } else if (piece instanceof Piece.Options) {
            code.addStatement("$L.writeTo(out)", choices);
        } else if (piece instanceof Piece.IfOffered ifOffered) {
            ifOffered(ifOffered);
        } else if (piece instanceof Piece.Ticked ticked) {
            ticked(ticked);
        } else {
            throw new IllegalArgumentException(piece.toString());
        }
    }

    private void plain(Piece.Plain plain) {
        CodeBlock value = scope.expressions().longOf(plain.value()).code();
        if (plain.value().type() == Scalar.BOOL) {
            code.addStatement("out.bool($L)", value);
        } else {
            code.addStatement(
                    "out.integer($T.of($L, $L))", RuntimeTypes.PIXELS, value, JavaText.literal(plain.component()));
        }
    }

    private void when(Piece.When when) {
        if (when.then().isEmpty()) {
            code.beginControlFlow("if ($L)", scope.expressions().not(when.condition()));
            code.add(block(when.otherwise()));
            code.endControlFlow();
            return;
        }
        code.beginControlFlow("if ($L)", scope.expressions().whole(when.condition()));
        code.add(block(when.then()));
        otherwise(when.otherwise());
        code.endControlFlow();
    }

    private void otherwise(List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            code.nextControlFlow("else");
            code.add(block(pieces));
        }
    }

    private void ifPresent(Piece.IfPresent present) {
        List<CodeBlock> conditions = new ArrayList<>();
        Map<Variable, CodeBlock> names = new LinkedHashMap<>();
        for (Piece.Binding binding : present.bindings()) {
            CodeBlock name = bind(binding, scope, code);
            names.put(binding.variable(), name);
            conditions.add(CodeBlock.of("$L != null", name));
        }
        WriteScope inner = scope.block();
        names.forEach(inner::value);
        List<Piece> body = present.body();
        if (body.size() == 1 && body.get(0) instanceof Piece.IfOffered ifOffered) {
            // it is one of the names
            inner.value(ifOffered.chosen(), inner.expressions().operand(ifOffered.id()));
            conditions.add(in(inner).isOffered(ifOffered));
            body = ifOffered.then();
        }
        code.beginControlFlow("if ($L)", CodeBlock.join(conditions, " && "));
        code.add(in(inner).all(body));
        code.endControlFlow();
    }

    /** Gives a value that may be missing a Java variable, unless it is one already; its name. */
    static CodeBlock bind(Piece.Binding binding, WriteScope scope, CodeBlock.Builder code) {
        Expr optional = binding.optional();
        JavaExpression value = scope.expressions().java(optional);
        return value.isName() ? value.code() : variable(binding.variable(), value.code(), scope, code);
    }

    private void unlessEmpty(Piece.UnlessEmpty unlessEmpty) {
        String start = scope.newName("start");
        code.addStatement("int $L = out.size()", start);
        code.add(in(scope).all(unlessEmpty.start()));
        code.add(in(scope).all(unlessEmpty.entries()));
        code.beginControlFlow("if (out.endListUnlessEmpty($L))", start);
        code.add(block(unlessEmpty.rest()));
        code.endControlFlow();
    }

    private void choice(Piece.Choice choice) {
        String name = choiceName(choice);
        code.addStatement(
                "$T $L = $T.$L($L)",
                RuntimeTypes.CHOICES,
                name,
                RuntimeTypes.CHOICES,
                choice.single() ? "ofOne" : "ofMany",
                JavaText.literal(choice.component()));
        code.add(new PieceEmitter(segments, offered, scope, name).all(choice.options()));
        if (choice.options().get(0) instanceof Piece.Offer) {
            // there is always one
            code.add(new PieceEmitter(segments, offered, scope, name).all(choice.offering()));
            return;
        }
        code.beginControlFlow("if (!$L.isEmpty())", name);
        code.add(new PieceEmitter(segments, offered, scope.block(), name).all(choice.offering()));
        otherwise(choice.instead());
        code.endControlFlow();
    }

    /** A name like the component's, and a longer one if that is something else's. */
    private String choiceName(Piece.Choice choice) {
        Set<String> given = LoopNames.within(List.of(choice));
        String wanted = Identifiers.of(choice.component());
        boolean isFree = !given.contains(Names.member(wanted)) && !scope.isTaken(Names.member(wanted));
        return scope.newName(isFree || wanted.endsWith("choices") ? wanted : wanted + "_choices", given);
    }

    private void offer(Piece.Offer offer) {
        PrintEmitter print = new PrintEmitter(scope);
        CodeBlock id = print.text(offer.id());
        CodeBlock text = print.text(offer.text());
        if (offer.disabled() == null) {
            code.addStatement("$L.add($L,$W$L)", choices, id, text);
        } else {
            code.addStatement("$L.add($L,$W$L,$W$L)", choices, id, text, print.flag(offer.disabled()));
        }
    }

    private void ifOffered(Piece.IfOffered ifOffered) {
        JavaExpression id = scope.expressions().java(ifOffered.id());
        CodeBlock chosen = id.plain() ? id.code() : variable(ifOffered.chosen(), id.code(), scope, code);
        WriteScope inner = scope.block();
        inner.value(ifOffered.chosen(), chosen);
        code.beginControlFlow("if ($L)", in(inner).isOffered(ifOffered));
        code.add(in(inner).all(ifOffered.then()));
        code.endControlFlow();
    }

    private static CodeBlock variable(Variable variable, CodeBlock value, WriteScope scope, CodeBlock.Builder code) {
        String name = scope.newName(variable.name());
        code.addStatement("$T $L =$W$L", scope.javaTypes().argument(variable.type()), name, value);
        return CodeBlock.of("$L", name);
    }

    private CodeBlock isOffered(Piece.IfOffered ifOffered) {
        return CodeBlock.of("$L($L)", ids(ifOffered.ids()), new PrintEmitter(scope).id(name(ifOffered)));
    }

    private static Expr name(Piece.IfOffered ifOffered) {
        return new Expr.Name(ifOffered.chosen(), ifOffered.id().span());
    }

    private CodeBlock ids(@Nullable List<String> ids) {
        return ids == null ? CodeBlock.of("$L.has", choices) : CodeBlock.of("$L.contains", offered.name(ids));
    }

    private void ticked(Piece.Ticked ticked) {
        CodeBlock ids = ticked.ids() == null
                ? CodeBlock.of("$L::has", choices)
                : CodeBlock.of("$L::contains", offered.name(ticked.ids()));
        code.addStatement(
                "$T.write(out, $L, $L)", RuntimeTypes.TICKS, new PrintEmitter(scope).ids(ticked.chosen()), ids);
    }
}
