package dev.easel.compiler.naming;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.DeclaredType;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * No two names of a definition become one type in Java, nor two that differ in case alone: on a file system that ignores case
 * they would be one file.
 */
final class Clashes {
    /** Constants of generated classes without a `_`, which no name of a type has. */
    private static final Set<String> CONSTANTS = Set.of("INITIAL", "CONTENT", "OFFERED", "LOCALE", "ZONE");

    private final App app;
    private final Names names;
    private final Diagnostics said;
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    private record Claim(String kind, String name, String type, SourceSpan span) {
        String key() {
            return type.toLowerCase(Locale.ROOT);
        }

        String words() {
            return kind + " `" + name + "`";
        }
    }

    Clashes(App app, Names names, Diagnostics said) {
        this.app = app;
        this.names = names;
        this.said = said;
    }

    void check(Map<String, Map<Place, SourceSpan>> places) {
        if (app.hasEvents()) {
            claim(new Claim("app", app.name(), names.event().simpleName(), app.span()));
        }
        for (Handler handler : app.handlers()) {
            claim(new Claim("handler", handler.name(), names.of(handler).event().simpleName(), handler.span()));
        }
        for (Canvas canvas : app.canvases()) {
            claim(new Claim("canvas", canvas.name(), names.of(canvas).type().simpleName(), canvas.span()));
            if (canvas.load().isPresent()) {
                claim(new Claim(
                        "load of", canvas.name(), names.of(canvas).load().simpleName(), canvas.span()));
            }
        }
        for (Sheet sheet : app.sheets()) {
            claim(new Claim("sheet", sheet.name(), names.of(sheet).values().simpleName(), sheet.span()));
            if (sheet.asksJava()) {
                claim(new Claim("page of", sheet.name(), names.of(sheet).event().simpleName(), sheet.span()));
            }
        }
        checkLoads();
        app.handlers().forEach(handler -> checkPlaces(handler, places.getOrDefault(handler.name(), Map.of())));
        checkTypes();
    }

    /** A handler and a load are both methods of the handlers interface. */
    private void checkLoads() {
        Map<String, Sheet> pages = new HashMap<>();
        app.sheets().stream()
                .filter(Sheet::asksJava)
                .forEach(sheet -> pages.put(names.of(sheet).handler(), sheet));
        app.loaded().forEach(canvas -> {
            Sheet sheet = pages.get(names.of(canvas).loadMethod());
            if (sheet != null) {
                said.add(alike("the page of sheet `" + sheet.name() + "`", sheet.span(), canvas));
            }
        });
        Map<String, Handler> methods = new HashMap<>();
        app.handlers().forEach(handler -> methods.put(names.of(handler).method(), handler));
        for (Canvas canvas : app.loaded().toList()) {
            Handler handler = methods.get(names.of(canvas).loadMethod());
            if (handler != null) {
                said.add(alike("handler `" + handler.name() + "`", handler.span(), canvas)
                        .note("name the handler for what it decides"));
            }
        }
    }

    private Diagnostic alike(String what, SourceSpan span, Canvas canvas) {
        String message = what + " and the load of canvas `" + canvas.name() + "` would both be the method `"
                + names.of(canvas).loadMethod() + "`";
        return Diagnostic.of(DiagnosticCode.NAME_CLASH, span, message).related(canvas.span(), "the canvas");
    }

    /** The places from which a handler is asked are constants of one enum; of several that meet in one, the first two are said. */
    private void checkPlaces(Handler handler, Map<Place, SourceSpan> places) {
        Map<String, Place> constants = new HashMap<>();
        Set<String> met = new HashSet<>();
        names.of(handler).from().forEach((place, constant) -> {
            Place first = constants.putIfAbsent(constant, place);
            if (first != null && met.add(constant)) {
                String message = "handler `" + handler.name() + "` is asked from " + words(first) + " and from "
                        + words(place) + ", which would both be `" + constant + "` in Java";
                said.add(Diagnostic.of(DiagnosticCode.NAME_CLASH, span(places, place), message)
                        .related(span(places, first), "the first one")
                        .note("give one of them another id"));
            }
        });
    }

    private static SourceSpan span(Map<Place, SourceSpan> places, Place place) {
        return Objects.requireNonNull(places.get(place));
    }

    private static String words(Place place) {
        if (place instanceof Place.Use use) {
            return "`" + use.canvas() + " > " + use.component() + "`";
        }
        if (place instanceof Place.OfSheet submitted) {
            return "sheet `" + submitted.sheet() + "`";
        }
        return place instanceof Place.Start start ? start.request().title() : "an unknown canvas";
    }

    /** Types are in the package of the app's own classes, and canvases with a load hold a class of their own. */
    private void checkTypes() {
        Map<String, String> taken = new HashMap<>();
        List.of(names.app(), names.handlers(), names.dispatcher())
                .forEach(type -> taken.put(type.simpleName().toLowerCase(Locale.ROOT), type.simpleName()));
        boolean loaded = app.loaded().findAny().isPresent();
        for (DeclaredType type : app.values().declared()) {
            String other = taken.putIfAbsent(type.name().toLowerCase(Locale.ROOT), type.name());
            if (other != null) {
                said.add(refused(DiagnosticCode.NAME_CLASH, type, "meet the class `" + other + "` in Java"));
            } else if (loaded && type.name().equals(Names.DATA)) {
                said.add(refused(DiagnosticCode.NAME_CLASH, type, "meet the class of what loads supply in Java"));
            } else if (CONSTANTS.contains(type.name())) {
                said.add(refused(DiagnosticCode.NAME_CLASH, type, "meet a constant of the generated classes"));
            } else if (Reserved.isJavaLang(type.name())) {
                said.add(refused(DiagnosticCode.RESERVED_NAME, type, "take the place of Java's own"));
            }
        }
    }

    private static Diagnostic refused(DiagnosticCode code, DeclaredType type, String what) {
        return Diagnostic.of(code, type.span(), "type `" + type.name() + "` would " + what)
                .suggesting("for example `" + type.name() + "Value`");
    }

    private void claim(Claim claim) {
        @Nullable Claim first = claims.putIfAbsent(claim.key(), claim);
        if (first != null) {
            said.add(Diagnostic.of(DiagnosticCode.NAME_CLASH, claim.span(), message(claim, first))
                    .related(first.span(), first.words())
                    .suggesting("for example `" + free(claim) + "`"));
        }
    }

    private static String message(Claim claim, Claim first) {
        String both = claim.words() + " and " + first.words();
        if (claim.type().equals(first.type())) {
            return both + " would both be `" + claim.type() + "` in Java";
        }
        return both + " would be `" + claim.type() + "` and `" + first.type()
                + "` in Java, one file where case does not count";
    }

    private String free(Claim claim) {
        String suffix = claim.type().substring(WordCase.type(claim.name()).length());
        int number = 2;
        while (claims.containsKey((WordCase.type(claim.name()) + number + suffix).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return WordCase.with(claim.name(), String.valueOf(number));
    }
}
