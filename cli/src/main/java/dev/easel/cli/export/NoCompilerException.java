package dev.easel.cli.export;

/** Says in one sentence that the Java of this process is no JDK. */
public final class NoCompilerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoCompilerException() {
        super("a JDK is needed, as the generated Java is compiled, and the Java in " + System.getProperty("java.home")
                + " has no compiler: set JAVA_HOME to a JDK of 17 or newer");
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
