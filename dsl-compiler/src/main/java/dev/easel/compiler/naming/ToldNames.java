package dev.easel.compiler.naming;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.source.Sourced;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a handler is told from several places is in one record: an argument or an input of one Java name is written in one way. */
final class ToldNames {
    private final Map<String, Map<String, Arg>> args = new HashMap<>();
    private final Map<String, Map<String, InputField>> inputs = new HashMap<>();
    private final Diagnostics said;

    ToldNames(Diagnostics said) {
        this.said = said;
    }

    void check(App app) {
        app.canvases().forEach(this::check);
    }

    private void check(Canvas canvas) {
        Set<String> asked = new HashSet<>();
        for (Submit submit : canvas.submits()) {
            submit.target().handlers().forEach(handler -> {
                Map<String, Arg> known = args.computeIfAbsent(handler, name -> new HashMap<>());
                submit.args().forEach(arg -> check(arg, known));
                asked.add(handler);
            });
        }
        for (String handler : asked) {
            checkInputs(canvas, inputs.computeIfAbsent(handler, name -> new HashMap<>()));
        }
    }

    private void check(Arg arg, Map<String, Arg> known) {
        String member = WordCase.member(arg.name());
        Arg first = known.putIfAbsent(member, arg);
        if (first == null && Reserved.isMethod(member)) {
            String message = "argument `" + arg.name() + "` would be `" + member
                    + "` in Java, which has that word for something else";
            said.add(Diagnostic.of(DiagnosticCode.RESERVED_NAME, arg.span(), message)
                    .suggesting("for example `" + WordCase.with(arg.name(), "value") + "`"));
        }
        if (first != null && !first.name().equals(arg.name())) {
            said.add(clash(first, first.name(), arg, arg.name()));
        }
    }

    /** Those of one canvas differ in Java, or that is said of the canvas. */
    private void checkInputs(Canvas canvas, Map<String, InputField> known) {
        Map<String, InputField> here = new HashMap<>();
        for (InputField field : canvas.inputs()) {
            String member = WordCase.member(field.name());
            InputField first = known.get(member);
            here.putIfAbsent(member, field);
            if (first != null && !first.name().equals(field.name())) {
                said.add(clash(first, first.name(), field, field.name()));
            }
        }
        here.forEach(known::putIfAbsent);
    }

    private static Diagnostic clash(Sourced first, String firstName, Sourced second, String name) {
        String message = "`" + firstName + "` and `" + name + "` come to one handler, where both would be `"
                + WordCase.member(name) + "` in Java";
        return Diagnostic.of(DiagnosticCode.NAME_CLASH, second.span(), message)
                .related(first.span(), "the first one")
                .note("write both alike, or give one another name");
    }
}
