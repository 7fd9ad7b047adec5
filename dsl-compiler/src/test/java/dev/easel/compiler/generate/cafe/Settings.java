package dev.easel.compiler.generate.cafe;

import java.net.URI;

/** What the environment gives. */
public record Settings(URI desk, long limit) {}
