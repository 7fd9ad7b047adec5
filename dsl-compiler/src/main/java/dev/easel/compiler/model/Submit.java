package dev.easel.compiler.model;

import java.util.List;

/**
 * Something on a canvas that submits.
 *
 * @param id the component id that Canvas Kit sends
 * @param args what it carries
 * @param inputs what people enter on the canvas, and which of it is there wherever this is
 * @param target where it leads
 */
public record Submit(String id, List<Arg> args, List<InputField> inputs, Target target) {
    /** Freezes the lists. */
    public Submit {
        args = List.copyOf(args);
        inputs = List.copyOf(inputs);
    }

    /** What it shares with all whose ids can be the same: one that carries arguments differs from one that carries none. */
    public List<Object> sharedId() {
        return List.of(id, args.isEmpty());
    }
}
