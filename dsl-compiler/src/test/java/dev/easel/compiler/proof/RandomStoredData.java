package dev.easel.compiler.proof;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes stored data of every type that can be declared. */
final class RandomStoredData {
    /** The declarations, in short. */
    static final String DECLARED =
            "{note: string?, cups: int = 0, price: decimal = 1.5, open: bool = false, tree: json?, last-view: string?}";

    private RandomStoredData() {}

    /** Some of what is declared. */
    static Map<String, Object> of(Random random) {
        RandomTexts texts = new RandomTexts(random);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("note", texts.any());
        all.put("cups", random.nextInt(9) - 4);
        all.put("price", random.nextInt(9) / 2.0);
        all.put("open", random.nextBoolean());
        all.put("tree", Arrays.asList(Map.of(texts.id(), List.of(texts.any())), null, Map.of(), List.of(), 1, true));
        all.put("last-view", texts.any());
        all.keySet().removeIf(name -> random.nextInt(3) != 0);
        return all;
    }
}
