package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.naming.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names that have a value at one place of a method that writes a canvas. A block within another has those of the outer one, too. */
final class WriteScope implements Variables {
    private final Variables outer;
    private final JavaNames used;
    private final Map<Variable, CodeBlock> locals;
    private final List<LoopFrame> loops;
    private final ExpressionEmitter expressions;
    private final Typing typing;

    /**
     * The scope of a method.
     *
     * @param outer how Java reads what has a name all over the method
     * @param used the names of the method's parameters and of the fields that it reads
     */
    WriteScope(Variables outer, JavaNames used, Typing typing) {
        this(outer, used, Map.of(), List.of(), typing);
    }

    private WriteScope(
            Variables outer, JavaNames used, Map<Variable, CodeBlock> locals, List<LoopFrame> loops, Typing typing) {
        this.outer = outer;
        this.used = used;
        this.locals = new HashMap<>(locals);
        this.loops = loops;
        this.typing = typing;
        this.expressions = new ExpressionEmitter(typing, this, used);
    }

    /** The scope of a block. */
    WriteScope block() {
        return new WriteScope(outer, used.copy(), locals, loops, typing);
    }

    /** The scope of the body of a loop. */
    WriteScope inside(LoopFrame loop) {
        List<LoopFrame> more = Stream.concat(loops.stream(), Stream.of(loop)).toList();
        return new WriteScope(outer, used.copy(), locals, more, typing);
    }

    ExpressionEmitter expressions() {
        return expressions;
    }

    JavaTypes javaTypes() {
        return typing.java();
    }

    List<LoopFrame> loops() {
        return loops;
    }

    /** A name that no other variable of the method has. */
    String newName(String wanted) {
        return used.newName(Names.member(wanted));
    }

    /** A name that neither another variable of the method has nor, within what it stands around, the definition gives. */
    String newName(String wanted, Set<String> given) {
        return used.newName(Names.member(wanted), given);
    }

    boolean isTaken(String name) {
        return used.isTaken(name);
    }

    /** From here on the variable is the Java variable of this name. */
    void name(Variable variable, String name) {
        locals.put(variable, CodeBlock.of("$L", name));
    }

    /** From here on the variable is this Java. */
    void value(Variable variable, CodeBlock value) {
        locals.put(variable, value);
    }

    @Override
    public CodeBlock of(Variable variable) {
        CodeBlock local = locals.get(variable);
        return local == null ? outer.of(variable) : local;
    }

    @Override
    public CodeBlock of(Variable place, String name) {
        return outer.of(place, name);
    }

    @Override
    public CodeBlock of(Function.Need need) {
        return outer.of(need);
    }

    @Override
    public CodeBlock loop(LoopTest test) {
        LoopFrame loop = loops.get(test.depth());
        if (test.inLambda()) {
            loop.capture();
        }
        return test.field().equals("first")
                ? CodeBlock.of(test.is() ? "$L == 0" : "$L > 0", loop.index())
                : CodeBlock.of(test.is() ? "$L == $L.size() - 1" : "$L < $L.size() - 1", loop.index(), loop.list());
    }
}
