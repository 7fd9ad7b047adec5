package dev.easel.runtime.app;

/** A card was made without an option that the definition requires. Whoever does not catch it shows the failure canvas. */
public final class MissingOptionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String option;

    MissingOptionException(String option) {
        super("the card has no option `" + option + "`");
        this.option = option;
    }

    /**
     * Names the option, as the definition does.
     *
     * @return a name under {@code card_creation_options}
     */
    public String option() {
        return option;
    }
}
