package dev.easel.compiler.proof;

import dev.easel.compiler.proof.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects findings. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void error(String rule, String path, String message) {
        all.add(new Finding(rule, Severity.ERROR, path, message));
    }

    void warning(String rule, String path, String message) {
        all.add(new Finding(rule, Severity.WARNING, path, message));
    }

    void info(String rule, String path, String message) {
        all.add(new Finding(rule, Severity.INFO, path, message));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
