package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.yaml.YamlScalar;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code locale} and {@code zone}: a constant, or one expression. */
final class Places {
    private final Expressions expressions;
    private final Scope scope;
    private final Diagnostics said;

    Places(Expressions expressions, Scope scope, Diagnostics said) {
        this.expressions = expressions;
        this.scope = scope;
        this.said = said;
    }

    /** The language that functions speak. */
    @Nullable
    Template locale(@Nullable YamlScalar written) {
        if (written == null || Text.hasHoles(written.text())) {
            return written == null ? null : expression(written, "locale", Scalar.STRING);
        }
        String tag = written.text();
        if (isLocale(tag)) {
            return literal(tag);
        }
        Diagnostic wrong = Diagnostic.of(DiagnosticCode.NOT_A_PLACE, written.span(), "`" + tag + "` is no locale");
        String dashed = tag.replace('_', '-');
        Optional<String> called =
                Locale.forLanguageTag(dashed).toLanguageTag().equalsIgnoreCase(dashed) && !dashed.equals(tag)
                        ? Optional.of(dashed)
                        : language(tag);
        said.add(called.map(meant -> Suggestion.asking(wrong, meant))
                .orElse(wrong.note("write a language, or a language and a country: locale: pt-BR")));
        return null;
    }

    private static boolean isLocale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.toLanguageTag().equalsIgnoreCase(tag) && isLanguage(locale.getLanguage());
    }

    /** Whether it is a language that has a code; the long list is only asked for what the short one lacks. */
    private static boolean isLanguage(String code) {
        return List.of(Locale.getISOLanguages()).contains(code)
                || !code.isEmpty()
                        && Stream.of(Locale.getAvailableLocales())
                                .anyMatch(locale -> locale.getLanguage().equals(code));
    }

    /** The code of a language that is called so in English. */
    private static Optional<String> language(String name) {
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> Locale.forLanguageTag(code)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equalsIgnoreCase(name))
                .findFirst();
    }

    /** The time zone that functions tell times in. */
    @Nullable
    Template zone(@Nullable YamlScalar written) {
        if (written == null || Text.hasHoles(written.text())) {
            return written == null ? null : expression(written, "zone", Scalar.ZONE);
        }
        String id = written.text();
        if (ZoneId.getAvailableZoneIds().contains(id)) {
            return literal(id);
        }
        Diagnostic wrong = Diagnostic.of(DiagnosticCode.NOT_A_PLACE, written.span(), "`" + id + "` is no time zone");
        said.add(Suggestion.didYouMean(
                        wrong,
                        id,
                        ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .note("write a place or UTC: zone: Europe/Berlin"));
        return null;
    }

    /** The id of a constant, since that is the locale; anything else as it is. */
    private Expr id(Expr value) {
        if (!(value.type().present() instanceof EnumType choice)) {
            return value;
        }
        choice.entries().stream()
                .filter(entry -> !isLocale(entry.id()))
                .findFirst()
                .ifPresent(entry -> said.add(Diagnostic.of(
                                DiagnosticCode.NOT_A_PLACE,
                                value.span(),
                                "the id of `" + choice.name() + "." + entry.name() + "` is no locale")
                        .note("give each an id that is a language, or a language and a country: {id: pt-BR, name: "
                                + entry.name() + "}")));
        Type id = value.type().isOptional() ? Scalar.STRING.optional() : Scalar.STRING;
        return new Expr.Member(value, "id", id, value.span(), value.span());
    }

    private static Template literal(String text) {
        return new Template(List.of(new Template.Literal(text)));
    }

    private @Nullable Template expression(YamlScalar written, String word, Scalar wanted) {
        List<Template.Part> parts = expressions.parts(written, scope);
        if (parts.size() != 1 || !(parts.get(0) instanceof Template.Hole hole)) {
            String message = "`" + word + "` is a constant or one expression";
            said.add(Diagnostic.of(DiagnosticCode.EXPRESSION_NOT_HERE, written.span(), message)
                    .note("write: " + word + ": ${...}"));
            return null;
        }
        boolean mayBeMissing = wanted == Scalar.STRING;
        Expr value = mayBeMissing ? id(hole.value()) : hole.value();
        Type type = mayBeMissing ? value.type().present() : value.type();
        if (value instanceof Expr.Wrong || type == wanted) {
            return new Template(List.of(hole.with(value)));
        }
        String message = "`" + word + "` takes " + Printable.article(wanted) + " `" + wanted.word() + "`, and this is "
                + Printable.article(value.type()) + " `" + value.type().word() + "`";
        said.add(DiagnosticCode.WRONG_TYPE, value.span(), message);
        return null;
    }
}
