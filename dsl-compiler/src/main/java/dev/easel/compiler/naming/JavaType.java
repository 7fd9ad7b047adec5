package dev.easel.compiler.naming;

/**
 * A generated top-level type.
 *
 * @param packageName its package
 * @param simpleName its name in the package
 */
public record JavaType(String packageName, String simpleName) {

    /** The path of its source file, relative to a source root. */
    public String path() {
        return packageName.replace('.', '/') + "/" + simpleName + ".java";
    }
}
