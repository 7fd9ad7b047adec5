package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.type.Type;

/**
 * Says of each place that uses an unknown name what is wrong there.
 *
 * @param said takes it
 */
public record EachPlace(Diagnostics said) implements NameUses {
    @Override
    public void name(String name, Scope scope) {}

    @Override
    public void member(Type of, String member) {}

    @Override
    public void unknownName(String name, Scope scope, Diagnostic wrong) {
        said.add(wrong);
    }

    @Override
    public void unknownMember(Type of, String member, Diagnostic wrong) {
        said.add(wrong);
    }

    @Override
    public void unknownFunction(String name, Diagnostic wrong) {
        said.add(wrong);
    }
}
