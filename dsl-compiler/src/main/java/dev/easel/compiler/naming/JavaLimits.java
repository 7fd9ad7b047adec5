package dev.easel.compiler.naming;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.DeclaredType;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Scalar;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a definition has is no more than a Java class or method takes. */
final class JavaLimits {

    // What a class file has room for is counted in constants: 65,535. A canvas or handler needs about ten in the
    // dispatcher, a handler five more, a submit three, and three again if its handler is told from where, and a canvas
    // that is supplied with anything forty more. The event of a handler has sixteen for each canvas that it makes a
    // reply of, and two for each of its params.
    private static final int MOST_CONSTANTS = 60_000;
    private static final int CONSTANTS_OF_A_NAME = 10;
    private static final int CONSTANTS_OF_A_DECISION = 5;
    private static final int CONSTANTS_OF_A_SUBMIT = 3;
    private static final int CONSTANTS_OF_A_PLACE = 3;
    private static final int CONSTANTS_OF_A_SUPPLY = 40;
    private static final int CONSTANTS_OF_AN_ANSWER = 16;
    private static final int CONSTANTS_OF_A_PARAM = 2;

    // An enum makes each constant in its initializer, which is a method: in 17 bytes.
    private static final int MOST_PLACES = 3_500;

    // A method has room for 65,535 bytes. A value takes nine where it is printed, and what stands before it eight; a
    // condition or a loop as much as three values; an entry of an enum 44 where it is found by its id, and three for
    // each text where it is made.
    private static final int MOST_PARTS_OF_EXPRESSIONS = 3_500;
    private static final int PARTS_OF_A_GUARD = 3;
    private static final int MOST_BYTES = 65_000;

    // A constant has room for 65,535 bytes, and a letter takes up to three.
    private static final int LONGEST_TEXT = 20_000;
    private static final int BYTES_OF_AN_ENTRY = 44;
    private static final int BYTES_OF_A_TEXT = 3;

    // A method takes 255 values, where a long counts twice and the object itself once. The constructor of an enum is
    // passed the constant's name and position, too.
    private static final int MOST_VALUES = 254;
    private static final int MOST_TEXTS = 252;

    private final App app;
    private final Map<String, Map<Place, SourceSpan>> places;
    private final Diagnostics said;

    JavaLimits(App app, Map<String, Map<Place, SourceSpan>> places, Diagnostics said) {
        this.app = app;
        this.places = places;
        this.said = said;
    }

    void check() {
        checkDispatcher();
        app.handlers().forEach(this::checkEvent);
        app.handlers().forEach(this::checkPlaces);
        checkValues("the app", "settings", app.values().settings());
        checkValues("the app", "stored values", app.values().storedData());
        checkValues("the app", "card creation options", app.values().cardCreationOptions());
        app.sheets().forEach(sheet -> checkValues("sheet `" + sheet.name() + "`", "values", sheet.values()));
        app.values().declared().forEach(this::checkType);
        app.canvases().forEach(this::checkCanvas);
        app.targets()
                .filter(Target.Choice.class::isInstance)
                .map(Target.Choice.class::cast)
                .forEach(this::checkChoice);
    }

    private void checkDispatcher() {
        int named = app.canvases().size() + app.handlers().size();
        int submits = app.canvases().stream()
                .mapToInt(canvas -> canvas.submits().size())
                .sum();
        long supplied = app.canvases().stream().filter(this::isSupplied).count();
        long constants = named * CONSTANTS_OF_A_NAME
                + app.handlers().size() * CONSTANTS_OF_A_DECISION
                + submits * CONSTANTS_OF_A_SUBMIT
                + told() * CONSTANTS_OF_A_PLACE
                + supplied * CONSTANTS_OF_A_SUPPLY;
        if (constants > MOST_CONSTANTS) {
            String message = "%,d canvases and handlers with %,d submits are more than one Java class holds";
            String loads =
                    supplied == 0 ? "" : ", where %,d canvases show what they are supplied with".formatted(supplied);
            said.add(Diagnostic.of(DiagnosticCode.TOO_MANY_NAMES, app.span(), message.formatted(named, submits) + loads)
                    .note("divide the app into several, each with its own address"));
        }
    }

    /** The places that handlers are told, which are asked from several. */
    private int told() {
        return places.values().stream()
                .mapToInt(Map::size)
                .filter(asking -> asking > 1)
                .sum();
    }

    /** Whether a canvas may show more than its params: then the dispatcher has a method for it. */
    private boolean isSupplied(Canvas canvas) {
        return canvas.load().isPresent() || app.hasView(canvas);
    }

    private void checkEvent(Handler handler) {
        int params = handler.answers().stream()
                .mapToInt(answer -> app.canvas(answer).params().size())
                .sum();
        int answers = handler.answers().size();
        if (answers * CONSTANTS_OF_AN_ANSWER + params * CONSTANTS_OF_A_PARAM > MOST_CONSTANTS) {
            String message = "the %,d canvases that handler `%s` answers with are more than one Java class holds";
            said.add(Diagnostic.of(
                            DiagnosticCode.TOO_MANY_NAMES, handler.span(), message.formatted(answers, handler.name()))
                    .note("divide the handler into several, for what is decided apart"));
        }
    }

    private void checkPlaces(Handler handler) {
        int asking = places.getOrDefault(handler.name(), Map.of()).size();
        if (asking > MOST_PLACES) {
            String message = "the %,d places from which handler `%s` is asked are more than one Java class holds";
            said.add(Diagnostic.of(
                            DiagnosticCode.TOO_MANY_NAMES, handler.span(), message.formatted(asking, handler.name()))
                    .note("divide the handler into several, or let what is asked for travel in `args`"));
        }
    }

    private void checkType(DeclaredType type) {
        if (type instanceof DeclaredType.Record record) {
            checkValues("type `" + type.name() + "`", "fields", record.fields());
        } else {
            checkEntries((DeclaredType.Enum) type);
        }
    }

    private void checkEntries(DeclaredType.Enum declared) {
        int entries = declared.type().entries().size();
        int texts = declared.type().allTexts().size();
        if (texts > MOST_TEXTS || entries * (BYTES_OF_AN_ENTRY + BYTES_OF_A_TEXT * texts) > MOST_BYTES) {
            String message = "type `%s` has %,d entries of %,d texts, more than one Java method holds";
            said.add(tooMuch(declared.span(), message.formatted(declared.name(), entries, texts))
                    .note("what is that long comes from data: let a load supply it"));
        }
        declared.type().entries().stream()
                .filter(entry -> Stream.concat(Stream.of(entry.id(), entry.text()), entry.texts().stream())
                        .anyMatch(text -> text.length() > LONGEST_TEXT))
                .findFirst()
                .ifPresent(entry -> said.add(tooMuch(
                                declared.span(),
                                "a text of type `" + declared.name() + "` has more than " + LONGEST_TEXT + " letters")
                        .note("what is that long comes from data: let a load supply it")));
    }

    private void checkCanvas(Canvas canvas) {
        checkValues("canvas `" + canvas.name() + "`", "params", canvas.params());
        checkValues(
                "canvas `" + canvas.name() + "`", "loaded values", canvas.load().names());
        long parts = canvas.expressions().count() + PARTS_OF_A_GUARD * canvas.guards();
        if (parts > MOST_PARTS_OF_EXPRESSIONS) {
            String message =
                    "the expressions, conditions and loops of canvas `%s` have %,d parts, and one Java method holds at most %,d";
            said.add(tooMuch(canvas.span(), message.formatted(canvas.name(), parts, MOST_PARTS_OF_EXPRESSIONS))
                    .note("divide the canvas into several"));
        }
    }

    private void checkChoice(Target.Choice choice) {
        long parts =
                choice.conditions().count() + PARTS_OF_A_GUARD * choice.cases().size();
        if (parts > MOST_PARTS_OF_EXPRESSIONS) {
            String message = "the conditions of this list have %,d parts, and one Java method holds at most %,d";
            said.add(tooMuch(choice.span(), message.formatted(parts, MOST_PARTS_OF_EXPRESSIONS))
                    .note("let a handler decide"));
        }
    }

    private void checkValues(String whose, String kind, List<TypedName> names) {
        int values = 0;
        for (TypedName name : names) {
            values += name.type() == Scalar.INT ? 2 : 1;
            if (values > MOST_VALUES) {
                String message = "%s has %,d %s, more than one Java method takes".formatted(whose, names.size(), kind);
                said.add(tooMuch(name.span(), message)
                        .note("there is room for " + MOST_VALUES + ", and an `int` that is never missing takes two"));
                return;
            }
        }
    }

    private static Diagnostic tooMuch(SourceSpan span, String message) {
        return Diagnostic.of(DiagnosticCode.TOO_MUCH_FOR_A_METHOD, span, message);
    }
}
