package dev.easel.compiler.model;

import java.util.List;

/**
 * Something on a canvas that submits.
 *
 * @param id the component id that Canvas Kit sends
 * @param args what it carries
 * @param target where it leads
 */
public record Submit(String id, List<Arg> args, Target target) {
    /** Freezes the list. */
    public Submit {
        args = List.copyOf(args);
    }
}
