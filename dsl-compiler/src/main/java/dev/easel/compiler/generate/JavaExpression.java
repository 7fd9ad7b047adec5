package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import javax.lang.model.SourceVersion;

/**
 * An expression of Java.
 *
 * @param code its text
 * @param binding how tightly its outermost operator binds
 * @param boxed whether a whole number or a truth value is an object here, which {@code ==} must not compare with another
 * @param plain whether it is a constant, or a name, or a part of a named value: it cannot fail and takes no time
 */
record JavaExpression(CodeBlock code, Binding binding, boolean boxed, boolean plain) {
    static JavaExpression of(Binding binding, String format, Object... parts) {
        return new JavaExpression(CodeBlock.of(format, parts), binding, false, false);
    }

    /** The same, on one line or on several: {@code ~} is a blank or a line break. */
    static JavaExpression lines(Binding binding, String format, Object... parts) {
        return new JavaExpression(Lines.of(format, parts), binding, false, false);
    }

    /** {@code condition ? then : otherwise}. */
    static JavaExpression either(CodeBlock condition, JavaExpression then, JavaExpression otherwise) {
        return lines(Binding.CONDITIONAL, "$L~? $>$L$<~: $>$L$<", condition, then.at(Binding.OR), otherwise.code())
                .boxedIf(then.boxed() && otherwise.boxed());
    }

    static JavaExpression primary(String format, Object... parts) {
        return of(Binding.PRIMARY, format, parts);
    }

    JavaExpression boxedIf(boolean isBoxed) {
        return new JavaExpression(code, binding, isBoxed, plain);
    }

    JavaExpression plainIf(boolean isPlain) {
        return new JavaExpression(code, binding, boxed, isPlain);
    }

    /** Its text where nothing looser than this may stand, in parentheses if it is looser. */
    CodeBlock at(Binding loosest) {
        return binding.compareTo(loosest) < 0 ? CodeBlock.of("($L)", code) : code;
    }

    /** Its text where a method is called on it. */
    CodeBlock receiver() {
        return at(Binding.PRIMARY);
    }

    /** Whether it is a bare name: a local variable or a parameter. */
    boolean isName() {
        return plain && SourceVersion.isName(code.toString()) && code.toString().indexOf('.') < 0;
    }

    /** Whether it is one of the words that are literals. */
    boolean isLiteral(String word) {
        return plain && code.toString().equals(word);
    }
}
