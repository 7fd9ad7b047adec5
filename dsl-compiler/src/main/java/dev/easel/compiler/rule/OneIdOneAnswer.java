package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.TargetForm;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;

/** Components of one canvas with one id, of which one stands in place of the other, carry the same and lead to the same. */
final class OneIdOneAnswer implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.TWO_ANSWERS;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.canvases().forEach(canvas -> check(canvas, said));
    }

    private void check(Canvas canvas, Diagnostics said) {
        canvas.submits().stream()
                .collect(Collectors.groupingBy(Submit::sharedId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> {
                    Outlier.among(same, submit -> Carried.all(submit.args()))
                            .forEach(outlier -> said.add(carrying(canvas, outlier.usual(), outlier.other())));
                    Outlier.among(same, submit -> TargetForm.of(submit.target()))
                            .forEach(outlier -> said.add(leading(canvas, outlier.usual(), outlier.other())));
                });
    }

    private Diagnostic carrying(Canvas canvas, Submit usual, Submit other) {
        Optional<Arg> strange = Carried.odd(other.args(), usual.args());
        Diagnostic mistake = Diagnostic.of(
                        code(),
                        strange.map(Arg::span).orElse(other.target().span()),
                        "`" + other.id() + "` carries something else here than elsewhere on canvas `" + canvas.name()
                                + "`")
                .related(
                        usual.args().isEmpty()
                                ? usual.target().span()
                                : usual.args().get(0).span(),
                        "elsewhere");
        return strange.map(arg -> Suggestion.didYouMean(
                        mistake,
                        arg.name(),
                        usual.args().stream().map(Arg::name).toList()))
                .orElse(mistake)
                .note("let both carry the same arguments, or give one of them another id");
    }

    private Diagnostic leading(Canvas canvas, Submit usual, Submit other) {
        return Diagnostic.of(
                        code(),
                        other.target().span(),
                        "`" + other.id() + "` leads somewhere else here than elsewhere on canvas `" + canvas.name()
                                + "`")
                .related(usual.target().span(), "elsewhere")
                .note("give one of them another id: a submit says no more than the id of what was used");
    }
}
