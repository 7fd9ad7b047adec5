package com.example.coffee.canvas;

import com.example.coffee.Drink;
import dev.easel.runtime.app.StoredReader;
import dev.easel.runtime.type.JsonType;
import java.util.List;

/** Reads {@code stored_data}. */
public final class StoredDataReader {
    private static final JsonType<List<Drink>> LIST_OF_DRINK = JsonType.list(JsonTypes::drink);

    private StoredDataReader() {}

    /**
     * Reads what is there.
     *
     * @param reader where it is
     * @param before the values of what is not there, or of another type
     * @return the stored data
     */
    public static StoredData read(StoredReader reader, StoredData before) {
        return new StoredData(
                reader.read("cups", JsonType.INT, before.cups()),
                reader.readOptional("size", JsonTypes::size, before.size()),
                reader.read("last", LIST_OF_DRINK, before.last()));
    }
}
