package dev.easel.protocol.json;

/**
 * Where a value lies in a body: byte offsets, the end exclusive.
 *
 * @param start offset of the first byte
 * @param end offset behind the last byte
 */
public record ByteSpan(int start, int end) {}
