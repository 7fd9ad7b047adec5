package dev.easel.compiler.link;

/** Counts what stands in place of others on one canvas, so that each has an id of its own. */
final class StandIns {
    private int count;

    /** The id of the next one. */
    String nextId() {
        count++;
        return "easel-else-" + count;
    }
}
