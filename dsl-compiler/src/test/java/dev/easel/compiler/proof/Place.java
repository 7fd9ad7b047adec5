package dev.easel.compiler.proof;

/** Where a canvas is shown, as far as it matters to what may be on it. */
enum Place {
    MESSENGER,
    INBOX,
    CONFIGURE
}
