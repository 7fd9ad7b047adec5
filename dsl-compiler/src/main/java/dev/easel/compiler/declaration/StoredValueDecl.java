package dev.easel.compiler.declaration;

import dev.easel.compiler.yaml.YamlNode;

/**
 * A value that a canvas sets in the stored data, as written.
 *
 * @param name its name
 * @param value the value
 * @param jsonStyle whether the key is in double quotes, as JSON's are, so that a number stays a number
 */
public record StoredValueDecl(Word name, YamlNode value, boolean jsonStyle) {}
