package dev.easel.compiler.yaml;

import dev.easel.compiler.source.Sourced;

/** A node of a YAML document. */
public sealed interface YamlNode extends Sourced permits YamlMapping, YamlSequence, YamlScalar {
    /** What it is, for messages: {@code a text}, {@code a list}, {@code a mapping}, {@code nothing}. */
    String kind();
}
