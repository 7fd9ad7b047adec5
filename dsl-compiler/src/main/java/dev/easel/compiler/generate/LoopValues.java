package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.Loop;
import dev.easel.compiler.type.MapType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that a loop goes through, in a Java variable where Java asks for them more than once and they take time to make. */
final class LoopValues {
    private final Loop loop;
    private final Set<String> given;
    private final WriteScope scope;
    private final JavaExpression source;

    /** The values of a loop at one place; {@code given} are the names that the definition gives from there on. */
    LoopValues(Loop loop, Set<String> given, WriteScope scope) {
        this.loop = loop;
        this.given = given;
        this.scope = scope;
        this.source = scope.expressions().java(loop.source());
    }

    /**
     * The values where the loop begins.
     *
     * @param all the list or the map
     * @param each what Java goes through: the list, or the entries of the map
     */
    record Held(CodeBlock all, CodeBlock each) {}

    /** The variable that holds the values as a list before the loop begins, if there is one. */
    Optional<CodeBlock> name() {
        return !loop.isOverMap() && !isTaken() && source.isName() ? Optional.of(source.code()) : Optional.empty();
    }

    /** What a variable for them is called. */
    String wantedName() {
        if (source.isName()) {
            return loop.isOverMap() ? "entries" : loop.value().name() + "_list";
        }
        if (loop.source() instanceof Expr.Member member) {
            return member.name();
        }
        return loop.source() instanceof Expr.Name name
                ? name.variable().name()
                : loop.value().name() + "_list";
    }

    /** Holds the values for a loop, which counts or does not, in a variable if they need one. */
    Held held(boolean counted, CodeBlock.Builder code) {
        if (isTaken()) {
            return list(taken(), code);
        }
        if (counted && loop.isOverMap()) {
            return list(CodeBlock.of("$T.copyOf($L.entrySet())", List.class, source.receiver()), code);
        }
        boolean atHand = counted ? source.isName() : source.plain();
        CodeBlock all = atHand
                ? source.receiver()
                : variable(scope.javaTypes().of(loop.source().type()), source.code(), code);
        return new Held(all, loop.isOverMap() ? CodeBlock.of("$L.entrySet()", all) : all);
    }

    private Held list(CodeBlock values, CodeBlock.Builder code) {
        TypeName element = elementType(loop, scope.javaTypes()).box();
        CodeBlock list = variable(ParameterizedTypeName.get(ClassName.get(List.class), element), values, code);
        return new Held(list, list);
    }

    private CodeBlock variable(TypeName type, CodeBlock value, CodeBlock.Builder code) {
        String name = scope.newName(wantedName(), given);
        code.addStatement("$T $L =$W$L", type, name, value);
        return CodeBlock.of("$L", name);
    }

    private boolean isTaken() {
        return loop.filter() != null || loop.limit() != null;
    }

    /** The values that are taken: those that pass, and no more than the limit. */
    private CodeBlock taken() {
        Pipeline stream = Pipeline.of(loop.isOverMap() ? "$L.entrySet().stream()" : "$L.stream()", source.receiver());
        if (loop.filter() != null) {
            stream = stream.then("filter($L)", filter(loop.filter()));
        }
        if (loop.limit() != null) {
            stream = stream.then("limit($L)", limit(loop.limit()));
        }
        return stream.then("toList()").code();
    }

    private CodeBlock filter(Expr filter) {
        if (!loop.isOverMap() && LambdaEmitter.isReference(loop.value(), filter)) {
            return new LambdaEmitter(scope.expressions()).reference((Expr.Member) filter);
        }
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
        return CodeBlock.of(
                "$L -> $L", parameter, inside.expressions().inLambda().whole(filter));
    }

    private CodeBlock limit(Expr limit) {
        CodeBlock count = scope.expressions().longOf(limit).code();
        boolean literal = limit instanceof Expr.Literal known && (Long) known.value() >= 0;
        return literal ? count : CodeBlock.of("$T.max(0, $L)", Math.class, count);
    }

    /** What Java calls the type of one value, or of one entry. */
    static TypeName elementType(Loop loop, JavaTypes types) {
        if (!loop.isOverMap()) {
            return types.of(loop.value().type());
        }
        MapType map = (MapType) loop.source().type();
        return ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class), types.argument(map.key()), types.argument(map.value()));
    }
}
