package dev.easel.compiler.rule;

import java.util.List;

/** The rules. */
public final class Rules {
    /** All of them. */
    public static final List<Rule> ALL = List.of(
            new EverythingIsReachable(),
            new ButtonsSubmit(),
            new ResultsEndConfigureOnly(),
            new ConfigureCanEnd(),
            new ContentFits(),
            new IdsDiffer(),
            new IdsAreFree());

    private Rules() {}
}
