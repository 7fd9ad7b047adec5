package dev.easel.runtime;

/** A request that has been answered in place of late code comes to more of it, which need not run. */
final class OverrunException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OverrunException() {
        super("the budget is spent", null, false, false);
    }
}
