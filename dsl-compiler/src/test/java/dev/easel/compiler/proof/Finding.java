package dev.easel.compiler.proof;

/**
 * What a reading of Canvas Kit's rules holds against some JSON.
 *
 * @param rule which of the rules V01 to V25 (protocol 12)
 * @param severity how bad that is
 * @param path the member it is about, as a JSON pointer into what was read; one that is missing is looked for in its owner
 * @param message what is wrong
 */
record Finding(String rule, Severity severity, String path, String message) {
    /** How bad a finding is, as the protocol says. */
    enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether a definition that has this is refused: for what Canvas Kit refuses, and for attributes that it would ignore. */
    boolean isRefusedInDefinitions() {
        return isError() || rule.equals("V20") && path.startsWith("/content/components/");
    }
}
