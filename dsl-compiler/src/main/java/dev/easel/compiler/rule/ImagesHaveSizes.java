package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What Canvas Kit takes only together with something else has it beside it: an item's image its width and height.
 *
 * <p>A size without an image is no mistake: Canvas Kit reads it with the image.
 */
final class ImagesHaveSizes implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.IMAGE_WITHOUT_SIZE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.canvases()
                .forEach(canvas -> canvas.everything()
                        .forEach(component ->
                                component.attributes().forEach(attribute -> check(component, attribute, said))));
    }

    private void check(Component component, Attribute attribute, Diagnostics said) {
        String name = attribute.type().name();
        List<String> missing = component.type().attributes().stream()
                .filter(other -> name.equals(other.neededBy()))
                .map(AttributeType::name)
                .filter(other -> component.attribute(other).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            said.add(mistake(component, attribute, missing));
        }
    }

    private Diagnostic mistake(Component component, Attribute attribute, List<String> missing) {
        String owner = component.type().name()
                + component.id().map(id -> " `" + id + "`").orElse("");
        String message = owner + " has an image, and lacks " + WordList.of(missing);
        String example = missing.stream().map(name -> name + ": 48").collect(Collectors.joining(", "));
        return Diagnostic.of(code(), attribute.span().firstLine(), message)
                .note("write beside it, in pixels: " + example);
    }
}
