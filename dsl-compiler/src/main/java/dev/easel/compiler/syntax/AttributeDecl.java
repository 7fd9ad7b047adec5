package dev.easel.compiler.syntax;

import dev.easel.compiler.yaml.YamlNode;

/**
 * An attribute as written.
 *
 * @param name the attribute's name; in shorthand the place of the type
 * @param value the value
 * @param jsonStyle whether the key is in double quotes, as JSON's are, so that a number stays a number
 */
public record AttributeDecl(Word name, YamlNode value, boolean jsonStyle) {}
