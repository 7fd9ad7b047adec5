package dev.easel.compiler.generate;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names that are taken at one place of some Java. What wants one of them gets a number: {@code entry2}. */
final class JavaNames {
    private final Set<String> taken;

    JavaNames() {
        this(Set.of());
    }

    private JavaNames(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The same names, beside which others can be taken. */
    JavaNames copy() {
        return new JavaNames(taken);
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    /** Takes a name. */
    String newName(String wanted) {
        return newName(wanted, Set.of());
    }

    /** Takes a name that is none of some others, which will be wanted. */
    String newName(String wanted, Set<String> others) {
        String allowed = SourceVersion.isKeyword(wanted) ? wanted + "_" : wanted;
        String name = allowed;
        for (int number = 2; taken.contains(name) || others.contains(name); number++) {
            name = allowed + number;
        }
        taken.add(name);
        return name;
    }
}
