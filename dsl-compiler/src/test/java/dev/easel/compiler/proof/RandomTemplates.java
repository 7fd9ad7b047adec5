package dev.easel.compiler.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes texts with holes, and says what they become. */
final class RandomTemplates {
    private static final String[] PRINTABLE = {"string", "int", "decimal", "Size", "Mood", "url"};
    private static final String[] MAY_BE_MISSING = {"string?", "int?", "decimal?", "Size?", "Mood?", "url?"};
    private static final String[] PARTS = {"string", "int", "decimal", "Size", "Mood"};
    private static final List<String> WORDS = List.of(
            "Hello ",
            ", ",
            "!",
            " (",
            ") ",
            "\"quoted\" ",
            "'",
            ": ",
            " - ",
            "$ ",
            "C:\\\\ ",
            "# ",
            "日本",
            "\uD83D\uDE00",
            "<b>");

    private final Random random;
    private final RandomExpressions expressions;

    RandomTemplates(Random random, RandomExpressions expressions) {
        this.random = random;
        this.expressions = expressions;
    }

    /** A piece of a text: as written, and what it becomes; null if a value is missing. */
    record Piece(String written, boolean mayBeMissing, Function<Values, @Nullable String> becomes) {
        static Piece fixed(String text) {
            return new Piece(text, false, values -> text);
        }

        static Piece hole(Known known, Function<Object, String> printed) {
            return new Piece("${" + known.source() + "}", known.isOptional(), values -> {
                Object value = known.in(values);
                return value == null ? null : printed.apply(value);
            });
        }
    }

    /** A text of pieces; where one of them is missing, all of it is. */
    static Given joined(List<Piece> pieces) {
        StringBuilder written = new StringBuilder();
        pieces.forEach(piece -> written.append(piece.written()));
        return new Given(
                written.toString(),
                values -> pieces.stream().anyMatch(piece -> isMissing(piece, values)) ? null : text(pieces, values));
    }

    private static boolean isMissing(Piece piece, Values values) {
        return piece.mayBeMissing() && piece.becomes().apply(values) == null;
    }

    private static String text(List<Piece> pieces, Values values) {
        return Printed.sent(
                pieces.stream().map(piece -> piece.becomes().apply(values)).collect(Collectors.joining()));
    }

    /** A label, a title or the like. */
    Given label(boolean required) {
        return joined(pieces(required, Printed::label));
    }

    /** An option's id. */
    Given id() {
        List<Piece> pieces = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            pieces.add(Piece.fixed("x~"));
        }
        pieces.add(Piece.hole(expressions.of("string", "int", "Size"), Printed::data));
        return joined(pieces);
    }

    /** A text with links and bold, of which is known what they become. */
    Given markdown() {
        return random.nextInt(8) == 0 ? meant(expressions.of("string")) : mixed();
    }

    /** A text that is a value whose links and bold are meant, whatever they are. */
    private static Given meant(Known text) {
        return new Given(
                "${markdown(" + text.source() + ")}",
                values -> LinksAndBold.read(Printed.sent(Printed.text(text.text(values)))));
    }

    private Given mixed() {
        List<Piece> pieces = new ArrayList<>();
        List<List<Piece>> bold = new ArrayList<>();
        List<List<Piece>> links = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            pieces.addAll(pieces(true, Printed::text));
            if (random.nextInt(3) == 0) {
                bold.add(bold());
                pieces.addAll(bold.get(bold.size() - 1));
            } else if (random.nextInt(2) == 0) {
                links.add(link());
                pieces.addAll(links.get(links.size() - 1));
            } else if (random.nextInt(2) == 0) {
                bold.add(List.of(meant("**New**")));
                links.add(List.of(meant("[here](https://own.example)")));
                pieces.addAll(bold.get(bold.size() - 1));
                pieces.addAll(links.get(links.size() - 1));
            }
        }
        Given whole = joined(pieces);
        return new Given(
                whole.written(),
                values -> new LinksAndBold(text(pieces, values), texts(links, values), texts(bold, values)));
    }

    private static List<String> texts(List<List<Piece>> parts, Values values) {
        return parts.stream().map(part -> text(part, values)).toList();
    }

    private static Piece meant(String markdown) {
        return new Piece("${markdown(\"" + markdown + "\")}", false, values -> markdown);
    }

    private List<Piece> bold() {
        List<Piece> bold = pieces(true, Printed::text);
        bold.add(0, Piece.fixed("**"));
        bold.add(Piece.fixed("**"));
        return bold;
    }

    private List<Piece> link() {
        List<Piece> link = pieces(true, Printed::text);
        link.add(0, Piece.fixed("["));
        link.add(Piece.fixed("]("));
        link.addAll(address(expressions.of("url"), Printed::linkedAddress));
        link.add(Piece.fixed(")"));
        return link;
    }

    private List<Piece> pieces(boolean required, Function<Object, String> printed) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            boolean word = random.nextInt(3) == 0;
            boolean optional = !required && random.nextInt(4) == 0;
            pieces.add(
                    word
                            ? Piece.fixed(WORDS.get(random.nextInt(WORDS.size())))
                            : Piece.hole(expressions.of(optional ? MAY_BE_MISSING : PRINTABLE), printed));
        }
        return pieces;
    }

    /** An address. */
    Given url(boolean required) {
        boolean optional = !required && random.nextBoolean();
        return joined(address(expressions.of(optional ? "url?" : "url"), Printed::address));
    }

    private List<Piece> address(Known url, Function<Object, String> printed) {
        List<Piece> pieces = new ArrayList<>();
        boolean whole = random.nextInt(3) == 0;
        pieces.add(
                random.nextBoolean() || url.isOptional()
                        ? Piece.hole(url, printed)
                        : Piece.fixed("https://own.example"));
        for (String before : whole ? List.<String>of() : List.of("/", "/b/", "?q=", "#")) {
            if (random.nextBoolean()) {
                pieces.add(Piece.fixed(before));
                boolean path = before.startsWith("/");
                pieces.add(Piece.hole(expressions.of(PARTS), path ? Printed::pathPart : Printed::addressPart));
            }
        }
        return pieces;
    }
}
