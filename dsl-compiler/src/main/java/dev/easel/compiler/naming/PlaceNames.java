package dev.easel.compiler.naming;

import dev.easel.compiler.model.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the places are called in Java from which a handler is asked: {@code MESSENGER_INITIALIZE}, {@code MENU_DRINK}. */
final class PlaceNames {
    private PlaceNames() {}

    /** The constants of a handler's places; none if there is but one place. */
    static Map<Place, String> of(Collection<Place> places) {
        Map<Place, String> constants = new LinkedHashMap<>();
        if (places.size() > 1) {
            places.forEach(place -> constants.put(place, constant(place)));
        }
        return constants;
    }

    private static String constant(Place place) {
        if (place instanceof Place.Start start) {
            return start.request().name();
        }
        if (place instanceof Place.UnknownCanvas) {
            // all others have a sign within
            return "UNKNOWN";
        }
        if (place instanceof Place.OfSheet submitted) {
            return WordCase.constant(submitted.sheet()) + "_SHEET";
        }
        Place.Use use = (Place.Use) place;
        return WordCase.constant(use.canvas()) + "_" + WordCase.constant(identifier(use.component()));
    }

    /** An id may be any text; what no name in Java has becomes a `_`. */
    private static String identifier(String id) {
        StringBuilder identifier = new StringBuilder(id.length());
        id.codePoints().map(PlaceNames::part).forEach(identifier::appendCodePoint);
        return identifier.toString();
    }

    private static int part(int codePoint) {
        boolean isPart = Character.isJavaIdentifierPart(codePoint)
                && !Character.isIdentifierIgnorable(codePoint)
                && Character.getType(codePoint) != Character.CURRENCY_SYMBOL;
        return isPart ? codePoint : '_';
    }
}
