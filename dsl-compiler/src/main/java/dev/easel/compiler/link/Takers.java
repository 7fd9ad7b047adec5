package dev.easel.compiler.link;

import dev.easel.compiler.model.TypedName;
import java.util.List;
import java.util.Map;

/**
 * The names that targets give values to.
 *
 * @param params the params of each canvas by its name
 * @param options what initialize is handed
 * @param stored what travels with the card
 */
record Takers(Map<String, List<TypedName>> params, List<TypedName> options, StoredDataLinker stored) {}
