package dev.easel.compiler.content;

/** How the name in an id that carries arguments is written, as the runtime's {@code ComponentArgs} reads it. */
public final class ArgumentName {
    private ArgumentName() {}

    /** The name, without what would end it. */
    public static String of(String id) {
        return id.replace("%", "%25").replace("~", "%7E");
    }
}
