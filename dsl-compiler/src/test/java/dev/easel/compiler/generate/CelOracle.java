package dev.easel.compiler.generate;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.easel.compiler.expression.Variable;
import java.util.Map;
import java.util.Optional;

/** Expressions about the café, evaluated by CEL's own implementation. */
final class CelOracle {
    static final Object UNJUDGED = new Object();

    private final Cel cel;

    CelOracle() {
        CelBuilder builder = CelFactory.standardCelBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addCompilerLibraries(CelExtensions.optional())
                .addRuntimeLibraries(CelExtensions.optional())
                .addVar(Cafe.SIZE.name(), SimpleType.DYN);
        Cafe.all().stream().map(Variable::name).forEach(name -> builder.addVar(name, SimpleType.DYN));
        this.cel = builder.build();
    }

    /**
     * An expression to evaluate. Nothing if CEL's checker refuses it, which mixes up the types of an {@code optFlatMap} within others now and
     * then; that types are right is judged elsewhere.
     */
    Optional<CelRuntime.Program> program(String expression) {
        try {
            return Optional.of(cel.createProgram(cel.compile(expression).getAst()));
        } catch (CelValidationException e) {
            return Optional.empty();
        } catch (CelEvaluationException e) {
            throw new AssertionError(expression, e);
        }
    }

    /**
     * What an expression gives of these values; an {@code ArithmeticException} if its numbers are too large, {@link #UNJUDGED} if CEL finds no
     * function for types that its own checker took.
     */
    static Object value(CelRuntime.Program program, Map<String, Object> values) {
        try {
            return CelValues.plain(program.eval(values));
        } catch (CelEvaluationException e) {
            if (e.getMessage().contains("overflow")) {
                return ArithmeticException.class;
            }
            if (e.getMessage().contains("No matching overload")) {
                return UNJUDGED;
            }
            throw new AssertionError(values.toString(), e);
        }
    }
}
