package dev.easel.compiler.link;

import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;

/** The expressions of one app: parsed and checked where they stand. */
interface Expressions {
    /** An expression of any type. */
    Expr any(CodeDecl code, Scope scope);

    /** An expression that must be of this type; a word of the language takes it, for messages. */
    Expr of(Type type, CodeDecl code, Scope scope, String word);

    /** A constant as declarations have it: the names of an enum's constants stand alone. */
    Expr constant(Type type, CodeDecl code);

    /** The parts of a text: how holes are printed is not decided yet. */
    List<Template.Part> parts(YamlScalar scalar, Scope scope);
}
