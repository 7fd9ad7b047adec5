package dev.easel.compiler.yaml;

/**
 * An entry of a mapping.
 *
 * @param key the key
 * @param value the value; an {@linkplain YamlScalar#isAbsent() absent} scalar where none is written
 */
public record YamlEntry(YamlScalar key, YamlNode value) {}
