package dev.easel.compiler.naming;

import dev.easel.compiler.model.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a handler is called in Java.
 *
 * @param event the record that it is told
 * @param method its method in the handlers interface
 * @param dispatchMethod the method of the dispatcher that calls it
 * @param checkMethod the method of the dispatcher that checks what was entered first; others get a number
 * @param from the constants of the places from which it is asked, in their order; none if that is a single one
 */
public record HandlerNames(
        JavaType event, String method, String dispatchMethod, String checkMethod, Map<Place, String> from) {
    /** Freezes the map. */
    public HandlerNames {
        from = Collections.unmodifiableMap(new LinkedHashMap<>(from));
    }
}
