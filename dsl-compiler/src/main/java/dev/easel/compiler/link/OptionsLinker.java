package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Conditional;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Repetition;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the options of a choice: written out, the constants of an enum, or from data. */
final class OptionsLinker {
    /** What an expression writes for all values of an enum. */
    private static final String ALL = ".all";

    private static final String BLANK = "easel-blank";

    private final Types types;
    private final UnknownNames unknown;
    private final ElementLinker elements;
    private final Diagnostics said;

    OptionsLinker(Names names, ElementLinker elements, Diagnostics said) {
        this.types = names.types();
        this.unknown = names.unknown();
        this.elements = elements;
        this.said = said;
    }

    /** The constants of an enum as options. */
    Optional<Value> constants(ValueDecl.EnumOptions declared) {
        Word name = declared.type();
        Optional<EnumType> type = types.enumType(name.text());
        if (type.isEmpty()) {
            Diagnostic wrong =
                    Diagnostic.of(DiagnosticCode.UNKNOWN_TYPE, name.span(), "there is no enum `" + name.text() + "`");
            unknown.unknownType(name.text(), meant(wrong, name.text()));
        }
        unknown.type(name.text());
        return type.map(known -> Value.Parts.of(
                known.entries().stream().map(entry -> option(entry, name)).toList()));
    }

    private Diagnostic meant(Diagnostic wrong, String name) {
        if (name.endsWith(ALL)) {
            return Suggestion.asking(wrong, name.substring(0, name.length() - ALL.length()));
        }
        return Suggestion.didYouMean(wrong, name, types.enumNames())
                .note("declare it: types: {" + name + ": [small: Small, large: Large]}")
                .note("options from data are a list with `for`: [{for: size in sizes, option: \"${size.id}\", ...}]");
    }

    private static Component option(EnumType.Entry entry, Word name) {
        return new Component(
                Components.OPTION,
                List.of(attribute("id", entry.id(), name), attribute("text", entry.text(), name)),
                null,
                name.span());
    }

    private static Attribute attribute(String attribute, String text, Word name) {
        return new Attribute(Components.OPTION.attribute(attribute).orElseThrow(), new Value.Text(text), name.span());
    }

    /** Options as they are written, some of them perhaps under a condition or loop. */
    Value options(ComponentDecl owner, ValueDecl.Parts declared, Here here) {
        List<Element> options = elements.link(declared.parts(), here);
        options.forEach(option -> checkCopies(option, false));
        if (!options.stream().allMatch(Component.class::isInstance)) {
            Element.possible(options).forEach(this::checkBlank);
        }
        List<ElseDecl.Text> texts = new ArrayList<>();
        declared.parts().forEach(part -> standIns(part, texts));
        texts.stream().skip(1).forEach(text -> twice(texts.get(0), text));
        @Nullable
        Component instead = texts.isEmpty() ? null : elements.text(texts.get(0).text(), here);
        if (owner.type().entry() == Entry.OPTION) {
            new OptionCount(owner, said).check(declared, options, instead != null);
        }
        return new Value.Parts(options, instead);
    }

    /** Beside options from data, none has the id of the one that Easel adds. */
    private void checkBlank(Component option) {
        if (option.id().filter(BLANK::equals).isPresent()) {
            String message = "`" + BLANK + "` is the id of the option that Easel adds to one alone";
            said.add(Diagnostic.of(DiagnosticCode.RESERVED_ID, option.span(), message)
                    .note("start it with another word"));
        }
    }

    /** An option in a loop has an id of its own each time. */
    private void checkCopies(Element option, boolean repeated) {
        if (option instanceof Component component) {
            if (repeated && component.id().isPresent()) {
                String message = "every copy of this option would have the id `"
                        + component.id().get() + "`";
                said.add(Diagnostic.of(DiagnosticCode.COPIES_ALIKE, component.span(), message)
                        .note("make the id of what is repeated: option: ${drink.id}"));
            }
        } else if (option instanceof Conditional conditional) {
            conditional.then().forEach(inner -> checkCopies(inner, repeated));
            conditional.otherwise().forEach(inner -> checkCopies(inner, repeated));
        } else if (option instanceof Repetition repetition) {
            boolean many = repeated || repetition.loop().isRepeated();
            repetition.body().forEach(inner -> checkCopies(inner, many));
            repetition.otherwise().forEach(inner -> checkCopies(inner, repeated));
        }
    }

    private static void standIns(ElementDecl option, List<ElseDecl.Text> texts) {
        if (option instanceof GuardedDecl guarded) {
            guarded.body().forEach(inner -> standIns(inner, texts));
            if (guarded.otherwise() instanceof ElseDecl.Text text) {
                texts.add(text);
            }
        }
    }

    private void twice(ElseDecl.Text first, ElseDecl.Text second) {
        String message = "one text stands in place of the whole component";
        said.add(Diagnostic.of(DiagnosticCode.GIVEN_TWICE, second.span(), message)
                .related(first.span(), "this one does already"));
    }
}
