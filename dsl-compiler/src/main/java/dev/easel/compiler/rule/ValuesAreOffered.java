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
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        List<String> ids = Options.ids(component).stream()
                .map(Attribute::value)
                .filter(Value.Text.class::isInstance)
                .map(id -> ((Value.Text) id).text())
                .toList();
        // Where an id could not be read, it may be the one that is meant; without options, that is the mistake.
        if (ids.isEmpty() || ids.size() < Options.all(component).size()) {
            return;
        }
        Offer offer = new Offer(ids, new HashSet<>(ids), new Suggestion(ids));
        if (value.value() instanceof Value.Text one) {
            check(one.text(), value.span(), offer, said);
        } else if (value.value() instanceof Value.Texts several) {
            several.texts().forEach(entry -> check(entry.text(), entry.span(), offer, said));
        }
    }

    private record Offer(List<String> ids, Set<String> set, Suggestion near) {}

    private void check(String chosen, SourceSpan span, Offer offer, Diagnostics said) {
        if (offer.set().contains(chosen) || said.isFull()) {
            return;
        }
        if (chosen.isEmpty()) {
            said.add(Diagnostic.of(code(), span, "an empty value is not the id of any option")
                    .note("leave `value` out where nothing is chosen yet"));
            return;
        }
        Diagnostic mistake = Diagnostic.of(code(), span, "no option has the id `" + chosen + "`");
        said.add(listed(offer.near().didYouMean(mistake, chosen), offer.ids()));
    }

    private static Diagnostic listed(Diagnostic mistake, List<String> ids) {
        return ids.size() > MOST_LISTED ? mistake : mistake.note("the options here have the ids " + WordList.of(ids));
    }
}
