package dev.easel.cli.value;

import dev.easel.protocol.json.Json;

/** The values of one type. */
interface ValueType {
    /** Makes the value that JSON gives. If it gives none, that is said, and a sample stands in. */
    Object read(Json json, Place place);

    /** Makes a value where none is given. */
    Object sample(Place place);
}
