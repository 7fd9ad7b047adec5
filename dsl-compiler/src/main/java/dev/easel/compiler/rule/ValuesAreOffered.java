package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.EnumType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is chosen from the start is among the options, be it one that is disabled. */
final class ValuesAreOffered implements CanvasRule {
    private static final int MOST_LISTED = 20;

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.VALUE_NOT_OFFERED;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        canvas.components().stream()
                .filter(ValuesAreOffered::isChoice)
                .forEach(component -> component.attribute("value").ifPresent(value -> check(component, value, said)));
    }

    private static boolean isChoice(Component component) {
        Entry entry = component.type().entry();
        return entry == Entry.OPTION || entry == Entry.OPTIONS;
    }

    private void check(Component component, Attribute value, Diagnostics said) {
        Map<String, SourceSpan> ids = new LinkedHashMap<>();
        List<Attribute> written = Options.ids(component);
        written.forEach(id -> possible(id).forEach(text -> ids.putIfAbsent(text, id.span())));
        boolean all = written.stream().allMatch(id -> possible(id).findAny().isPresent());
        // Where an id could not be read, it may be the one that is meant; without options, that is the mistake.
        if (ids.isEmpty() || !all || written.size() < Options.all(component).size()) {
            return;
        }
        Offer offer = new Offer(ids, new Suggestion(ids.keySet()));
        if (value.value() instanceof Value.Text one) {
            check(one.text(), value.span(), offer, said);
        } else if (value.value() instanceof Value.Texts several) {
            several.texts().forEach(entry -> check(entry.text(), entry.span(), offer, said));
        }
    }

    /** What the id of an option can be; nothing if that depends on data. */
    private static Stream<String> possible(Attribute id) {
        if (id.value() instanceof Value.Text text) {
            return Stream.of(text.text());
        }
        return id.value() instanceof Value.Holes holes
                        && holes.template().parts().size() == 1
                        && holes.template().parts().get(0) instanceof Template.Hole hole
                        && hole.value().type() instanceof EnumType constants
                ? constants.entries().stream().map(EnumType.Entry::id)
                : Stream.empty();
    }

    private record Offer(Map<String, SourceSpan> ids, Suggestion near) {}

    private void check(String chosen, SourceSpan span, Offer offer, Diagnostics said) {
        if (offer.ids().containsKey(chosen) || said.isFull()) {
            return;
        }
        if (chosen.isEmpty()) {
            said.add(Diagnostic.of(code(), span, "an empty value is not the id of any option")
                    .note("leave `value` out where nothing is chosen yet"));
            return;
        }
        Diagnostic mistake = Diagnostic.of(code(), span, "no option has the id `" + chosen + "`");
        Diagnostic asking = offer.near()
                .closest(chosen)
                .map(meant -> Suggestion.asking(mistake, meant)
                        .related(Objects.requireNonNull(offer.ids().get(meant)), "this one is offered"))
                .orElse(mistake);
        said.add(listed(asking, List.copyOf(offer.ids().keySet())));
    }

    private static Diagnostic listed(Diagnostic mistake, List<String> ids) {
        return ids.size() > MOST_LISTED ? mistake : mistake.note("the options here have the ids " + WordList.of(ids));
    }
}
