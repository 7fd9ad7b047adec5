package dev.easel.compiler.proof;

/** What a canvas cannot show, as the language says. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String what) {
        super(what);
    }
}
