package dev.easel.compiler.syntax;

import dev.easel.compiler.yaml.YamlNode;

/**
 * A value that a canvas sets in the stored data, as written.
 *
 * @param name its name
 * @param value the value
 */
public record StoredValueDecl(Word name, YamlNode value) {}
