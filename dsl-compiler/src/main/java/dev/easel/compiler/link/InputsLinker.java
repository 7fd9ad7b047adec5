package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Constraints;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import dev.easel.compiler.type.UnknownType;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what people enter on a canvas, and what is asked of it, before anything names it. */
final class InputsLinker {
    private static final Map<String, Type> FORMATS = Map.of(
            "email", Scalar.STRING,
            "url", Scalar.URL,
            "phone", Scalar.STRING,
            "int", Scalar.INT,
            "decimal", Scalar.DECIMAL,
            "date", Scalar.DATE);

    private final ChosenType chosen;
    private final ConstraintsLinker constraints;
    private final CopiesLinker copies;
    private final FragmentsLinker fragments;
    private final Diagnostics said;
    private final SameInputs same;
    private final Set<String> wrong = new HashSet<>();
    private boolean areAllNamed = true;

    InputsLinker(Types types, CopiesLinker copies, FragmentsLinker fragments, Diagnostics said) {
        this.chosen = new ChosenType(types, copies);
        this.constraints = new ConstraintsLinker(said);
        this.copies = copies;
        this.fragments = fragments;
        this.same = new SameInputs(said);
        this.said = said;
    }

    /** The inputs among these components, each id once. */
    List<InputField> link(List<ElementDecl> components, Here here) {
        Map<String, List<InputField>> fields = new LinkedHashMap<>();
        components.forEach(element -> add(element, here, fields));
        return fields.values().stream().map(same::together).toList();
    }

    /** Declares the inputs found, as expressions call them; where one has no id that can be read, any name may be meant for that. */
    void declare(List<InputField> inputs, UnknownNames names) {
        inputs.forEach(input -> checkGroup(input, inputs));
        inputs.stream()
                .filter(input -> input.groups().isEmpty())
                .forEach(input -> names.declare(TargetPlace.ENTERED, input.identifier(), input.named()));
        wrong.forEach(group -> names.open(RecordType.ofPlace(group, List.of())));
        if (!areAllNamed) {
            names.open(TargetPlace.ENTERED);
        }
    }

    /** An input and a named use cannot have one name. */
    private void checkGroup(InputField input, List<InputField> inputs) {
        inputs.stream()
                .filter(other -> other.groups().size() > input.groups().size())
                .filter(other ->
                        other.groups().subList(0, input.groups().size()).equals(input.groups()))
                .filter(other -> other.groups()
                        .get(input.groups().size())
                        .replace('-', '_')
                        .equals(input.ownIdentifier()))
                .findFirst()
                .ifPresent(other -> said.add(Diagnostic.of(
                                DiagnosticCode.NAMES_MEET,
                                input.named(),
                                "expressions cannot tell the input `" + input.ownName() + "` from the use of that name")
                        .related(other.named(), "an input in that use")
                        .note("give one of them another name")));
    }

    private void add(ElementDecl element, Here here, Map<String, List<InputField>> fields) {
        if (element instanceof ComponentDecl component) {
            Here there = chosen.mayBeLeftOut(component, here)
                    ? here.under(here.guard(component.word().span(), false))
                    : here;
            field(component, there)
                    .ifPresent(field -> fields.computeIfAbsent(field.id(), id -> new ArrayList<>())
                            .add(field));
            return;
        }
        if (element instanceof UseDecl use) {
            add(use, here, fields);
            return;
        }
        GuardedDecl guarded = (GuardedDecl) element;
        Optional<Boolean> decided = copies.isDecided(guarded.guard(), here);
        if (decided.orElse(true) && guarded.body().stream().anyMatch(CopiesLinker::hasEntry)) {
            Here inside = copies.inside(guarded.guard(), here);
            guarded.body().forEach(inner -> add(inner, inside, fields));
        }
        if (!decided.orElse(false) && guarded.otherwise() instanceof ElseDecl.Elements others) {
            Here instead = decided.isPresent()
                    ? here
                    : here.under(here.guard(guarded.guard().word().span(), true));
            others.elements().forEach(inner -> add(inner, instead, fields));
        }
    }

    private void add(UseDecl use, Here here, Map<String, List<InputField>> fields) {
        Optional<FragmentsLinker.Inside> inside = fragments.inside(use, here);
        if (inside.filter(found -> fragments.isSound(found.fragment())).isEmpty()) {
            wrong.add(TargetPlace.INPUT);
            if (use.as() != null) {
                wrong.add(use.as().text());
            }
        }
        inside.ifPresent(found -> found.fragment().components().forEach(inner -> add(inner, found.here(), fields)));
    }

    private Optional<InputField> field(ComponentDecl component, Here here) {
        if (component.type().entry() == Entry.NONE) {
            return Optional.empty();
        }
        List<InputField.Constraint> asked = constraints.link(component);
        List<Arg> args = copies.args(component, here);
        // what cannot tell its copies apart is said where it stands, and nothing more is known of it
        boolean toldApart = here.loops() == 0 || CopiesCheck.differ(args);
        boolean unclear = args.stream().anyMatch(arg -> arg.type() == UnknownType.UNKNOWN);
        boolean known = !here.unclear()
                && !unclear
                && toldApart
                && !ConstraintsLinker.isUnclear(component)
                && !ConstraintsLinker.meansRequired(component)
                && !ConstraintsLinker.meansGuard(component);
        Optional<YamlScalar> written = id(component);
        areAllNamed &= written.isPresent();
        return written.map(id -> new InputField(
                here.within().prefix() + Text.resolved(id.text()),
                known ? type(component, asked, here) : UnknownType.UNKNOWN,
                component.type().entry() != Entry.TEXT,
                List.of(new InputField.Side(here.guards(), place(component, here))),
                known ? args : List.of(),
                known && here.loops() > 0,
                asked,
                here.within().groups(),
                component.word().span(),
                id.span()));
    }

    private static SourceSpan place(ComponentDecl component, Here here) {
        List<SourceSpan> uses = here.within().uses();
        return uses.isEmpty() ? component.word().span() : uses.get(0);
    }

    private static Optional<YamlScalar> id(ComponentDecl component) {
        return component.writtenId().filter(id -> !id.text().isEmpty() && !Text.hasHoles(id.text()));
    }

    private Type type(ComponentDecl component, List<InputField.Constraint> asked, Here here) {
        if (component.type().entry() == Entry.TEXT) {
            return asked.stream()
                    .filter(constraint -> constraint.word().equals(Constraints.FORMAT))
                    .findFirst()
                    .map(format -> FORMATS.get((String) format.value()))
                    .orElse(Scalar.STRING);
        }
        Type one = chosen.of(component, here);
        return component.type().entry() == Entry.OPTIONS ? new ListType(one) : one;
    }
}
