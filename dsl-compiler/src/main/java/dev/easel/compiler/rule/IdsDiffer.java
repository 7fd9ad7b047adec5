package dev.easel.compiler.rule;

import dev.easel.compiler.content.ArgumentName;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Conditional;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Repetition;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No two components or list items of a canvas have the same id. */
final class IdsDiffer implements CanvasRule {
    private static final int MOST_ALONE = 2;
    private static final int MOST_NAMED = 8;
    private static final Pattern POSITION = Pattern.compile("-\\d+$");

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DUPLICATE_ID;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        List<Doubles.Pair> doubles = Doubles.in(canvas.elements(), CanvasIds::of);
        doubles.stream()
                .filter(IdsDiffer::isOfTwoUses)
                .sorted(Comparator.comparing(pair -> pair.second().span()))
                .collect(Collectors.groupingBy(
                        pair -> Uses.of(canvas, pair.second()), LinkedHashMap::new, Collectors.toList()))
                .forEach((uses, pairs) -> said.add(unnamed(canvas, uses, pairs)));
        List<Doubles.Pair> others =
                doubles.stream().filter(pair -> !isOfTwoUses(pair)).toList();
        if (areAll(others)) {
            said.add(twice(canvas, others));
        } else {
            others.forEach(pair -> said.add(mistake(canvas, pair.first(), pair.second())));
        }
        checkCopies(canvas, said);
    }

    /** Whether many that stand together stand there once more. */
    private static boolean areAll(List<Doubles.Pair> doubles) {
        return doubles.size() > MOST_ALONE
                && doubles.stream().map(pair -> text(pair.first())).distinct().count() == doubles.size();
    }

    private Diagnostic twice(Canvas canvas, List<Doubles.Pair> doubles) {
        List<Doubles.Pair> inOrder = doubles.stream()
                .sorted(Comparator.comparing(pair -> pair.second().span()))
                .toList();
        List<String> ids = inOrder.stream().map(pair -> text(pair.second())).toList();
        String message =
                "canvas `" + canvas.name() + "` has two components each with the ids " + WordList.of(ids, MOST_NAMED);
        Doubles.Pair first = inOrder.get(0);
        return Diagnostic.of(code(), first.second().span(), message)
                .related(first.first().span(), "the first one")
                .note("give one of the two other ids, or leave it out");
    }

    /** What a loop repeats has positions behind its id unless it has arguments, and no other may be written so. */
    private void checkCopies(Canvas canvas, Diagnostics said) {
        Map<String, Attribute> copied = new HashMap<>();
        copies(canvas.elements(), false)
                .filter(component -> component.args().isEmpty())
                .flatMap(CanvasIds::of)
                .forEach(id -> copied.put(text(id), id));
        CanvasIds.of(canvas).forEach(id -> repeated(text(id), copied).ifPresent(of -> said.add(copy(id, of))));
        Map<String, Attribute> carrying = new HashMap<>();
        canvas.everything()
                .filter(component -> !component.args().isEmpty())
                .flatMap(CanvasIds::of)
                .forEach(id -> carrying.put(ArgumentName.of(text(id)), id));
        CanvasIds.of(canvas)
                .forEach(id -> carried(text(id), carrying).ifPresent(of -> said.add(withArguments(id, of))));
    }

    /** What carries arguments and may have this id with them. */
    private static Optional<Attribute> carried(String id, Map<String, Attribute> carrying) {
        int end = id.indexOf('~');
        return end < 0 ? Optional.empty() : Optional.ofNullable(carrying.get(id.substring(0, end)));
    }

    private Diagnostic withArguments(Attribute id, Attribute of) {
        String message = "`" + text(id) + "` may also be the id of `" + text(of) + "` with what it carries";
        return Diagnostic.of(code(), id.span(), message)
                .related(of.span(), "carries arguments")
                .note("give one of them another id");
    }

    /** What is repeated and has a copy of this id. */
    private static Optional<Attribute> repeated(String id, Map<String, Attribute> copied) {
        Matcher position = POSITION.matcher(id);
        if (!position.find()) {
            return Optional.empty();
        }
        String before = id.substring(0, position.start());
        return Optional.ofNullable(copied.get(before)).or(() -> repeated(before, copied));
    }

    private Diagnostic copy(Attribute id, Attribute of) {
        String message = "`" + text(id) + "` is also the id of a copy of `" + text(of) + "`, which a loop repeats";
        return Diagnostic.of(code(), id.span(), message)
                .related(of.span(), "repeated")
                .note("give one of them another id");
    }

    private static Stream<Component> copies(List<Element> elements, boolean repeated) {
        return elements.stream().flatMap(element -> copies(element, repeated));
    }

    private static Stream<Component> copies(Element element, boolean repeated) {
        if (element instanceof Conditional conditional) {
            return Stream.concat(copies(conditional.then(), repeated), copies(conditional.otherwise(), repeated));
        }
        if (element instanceof Repetition repetition) {
            boolean many = repeated || repetition.loop().isRepeated();
            return Stream.concat(copies(repetition.body(), many), copies(repetition.otherwise(), repeated));
        }
        Component component = (Component) element;
        Stream<Component> parts = copies(component.elements("items"), repeated);
        return repeated ? Stream.concat(Stream.of(component), parts) : parts;
    }

    private static String text(Attribute id) {
        return id.value() instanceof Value.Text text ? text.text() : "";
    }

    private Diagnostic mistake(Canvas canvas, Attribute first, Attribute second) {
        String id = ((Value.Text) second.value()).text();
        if (isOfOneUse(canvas, first, second)) {
            // the same wherever it is used, and so said once
            String inFragment = "a fragment has two components with the id `"
                    + second.span().text() + "`";
            return Diagnostic.of(code(), second.span(), inFragment)
                    .related(first.span(), "the first one")
                    .note("give one of them another id");
        }
        String message = "canvas `" + canvas.name() + "` has two components with the id `" + id + "`";
        return Diagnostic.of(code(), second.span(), message)
                .related(first.span(), "the first one")
                .note("give one of them another id");
    }

    private static boolean isOfOneUse(Canvas canvas, Attribute first, Attribute second) {
        List<List<SourceSpan>> uses = Stream.of(first, second)
                .flatMap(id -> canvas.everything()
                        .filter(component -> CanvasIds.of(component).anyMatch(other -> other == id))
                        .map(Component::uses)
                        .limit(1))
                .distinct()
                .toList();
        return uses.size() == 1 && !uses.get(0).isEmpty();
    }

    private static boolean isOfTwoUses(Doubles.Pair pair) {
        return pair.first().span().equals(pair.second().span());
    }

    /**
     * The first two uses of a fragment that have an id in common.
     *
     * @param one the first of them
     * @param other the second
     */
    private record Uses(SourceSpan one, SourceSpan other) {
        static Uses of(Canvas canvas, Attribute id) {
            List<List<SourceSpan>> ways = canvas.everything()
                    .filter(component -> CanvasIds.of(component).anyMatch(id::equals))
                    .map(Component::uses)
                    .distinct()
                    .toList();
            return new Uses(apart(ways.get(0), ways.get(1)), apart(ways.get(1), ways.get(0)));
        }
    }

    /** A fragment that is used twice has its ids twice, unless its uses have names. */
    private Diagnostic unnamed(Canvas canvas, Uses uses, List<Doubles.Pair> doubles) {
        List<String> ids =
                doubles.stream().map(pair -> text(pair.second())).distinct().toList();
        String message = "canvas `" + canvas.name() + "` has " + WordList.of(ids, MOST_NAMED)
                + " twice, once for each use of the fragment";
        return Diagnostic.of(code(), uses.other(), message)
                .related(uses.one(), "the first one")
                .related(doubles.get(0).second().span(), "declared here")
                .note("give each use a name of its own, which stands before its ids: as: billing");
    }

    /** Where a way into fragments leaves another one. */
    private static SourceSpan apart(List<SourceSpan> way, List<SourceSpan> other) {
        int same = 0;
        while (same < way.size() - 1 && same < other.size() && way.get(same).equals(other.get(same))) {
            same++;
        }
        return way.get(same);
    }
}
