package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostics;

/**
 * What makes the parts of canvases.
 *
 * @param values the values that canvases show
 * @param stored the stored data
 * @param targets where submits lead
 * @param unknown takes what is said of names that nothing declares
 * @param said takes what else is wrong
 */
record Kit(ValuesLinker values, StoredDataLinker stored, TargetLinker targets, UnknownNames unknown, Diagnostics said) {

    /** The same where something else takes what is wrong with components. */
    Kit saying(Diagnostics other) {
        return new Kit(values, stored, targets, unknown, other);
    }

    GivenLinker given() {
        return new GivenLinker(values.expressions(), said);
    }
}
