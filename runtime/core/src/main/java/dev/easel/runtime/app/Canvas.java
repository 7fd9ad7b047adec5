package dev.easel.runtime.app;

/** A canvas of an app: a value that writes its {@code content}, {@code {"components": [...]}}. */
public interface Canvas extends Content {
    /**
     * Names the canvas, as the definition does.
     *
     * @return a name such as {@code sold-out}
     */
    String name();
}
