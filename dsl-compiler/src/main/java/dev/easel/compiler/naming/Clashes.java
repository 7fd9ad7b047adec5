package dev.easel.compiler.naming;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * No two names of a definition become one type in Java, nor two that differ in case alone: on a file system that ignores case
 * they would be one file.
 */
final class Clashes {
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

    void check() {
        if (!app.handlers().isEmpty()) {
            claim(new Claim("app", app.name(), names.event().simpleName(), app.span()));
        }
        for (Handler handler : app.handlers()) {
            claim(new Claim("handler", handler.name(), names.of(handler).event().simpleName(), handler.span()));
        }
        for (Canvas canvas : app.canvases()) {
            claim(new Claim("canvas", canvas.name(), names.of(canvas).type().simpleName(), canvas.span()));
        }
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
