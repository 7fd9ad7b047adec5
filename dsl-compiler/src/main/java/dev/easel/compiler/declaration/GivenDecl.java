package dev.easel.compiler.declaration;

import dev.easel.compiler.yaml.YamlNode;

/**
 * A value that a target gives, as written.
 *
 * @param name the name that it is given to
 * @param value the value
 */
public record GivenDecl(Word name, YamlNode value) {}
