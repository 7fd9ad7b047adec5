package dev.easel.protocol.request;

import dev.easel.protocol.json.ByteSpan;

/**
 * A member of the stored data that a reply carries on.
 *
 * @param name its name, however JSON wrote it
 * @param span where its name and value lie
 */
record CarriedMember(String name, ByteSpan span) {}
