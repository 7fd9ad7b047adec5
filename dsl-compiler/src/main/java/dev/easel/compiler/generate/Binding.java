package dev.easel.compiler.generate;

/** How tightly the outermost operator of some Java binds, the loosest first. */
enum Binding {
    /** {@code a ? b : c}. */
    CONDITIONAL,
    /** {@code ||}. */
    OR,
    /** {@code &&}. */
    AND,
    /** {@code ==} and {@code !=}. */
    EQUALITY,
    /** {@code <} and its kin. */
    RELATIONAL,
    /** {@code +} of texts. */
    ADDITIVE,
    /** {@code !a} and {@code -a}. */
    UNARY,
    /** Names, literals and calls. */
    PRIMARY
}
