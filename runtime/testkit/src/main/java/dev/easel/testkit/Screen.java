package dev.easel.testkit;

import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a person sees of an app, and can do to it. Every refusal is an {@link AssertionError} that prints the canvas on screen; what the app
 * threw before it was shown, if the test kit serves it, is the cause.
 *
 * @param <S> the kind of screen
 */
public abstract sealed class Screen<S extends Screen<S>> permits Card, Panel {
    private final Connection connection;
    private final Scene scene;
    private ShownCanvas shown = ShownCanvas.none();
    private boolean completed;

    Screen(Connection connection, Scene scene) {
        this.connection = connection;
        this.scene = scene;
    }

    abstract S self();

    abstract void submit(String componentId, Json inputValues);

    final Connection connection() {
        return connection;
    }

    final Scene scene() {
        return scene;
    }

    final ShownCanvas shown() {
        return shown;
    }

    /** Takes over what a reply says; a reply without stored data makes Intercom forget it. */
    final void show(Json reply) {
        shown = ShownCanvas.of(reply.get("canvas"), connection.thrown());
        completed |= reply.get("event").isPresent();
    }

    /**
     * Clicks a component.
     *
     * @param component a button, an item of a list, or an input with an action: its id, which is its name alone while only one has it, or its
     *     label or title if only one is read so
     * @return this, with what the app answered on screen
     * @throws AssertionError if it is not on screen, cannot be used or sends nothing to the app, or if Intercom would not take the reply
     */
    public final S click(String component) {
        submit(shown.submitted(component), inputValues());
        return self();
    }

    /**
     * Enters a text in place of what an input or a textarea holds.
     *
     * @param field the component: its id, or its label if only one is read so
     * @param text the text; the empty one clears it
     * @return this
     * @throws AssertionError if it is not on screen, cannot be used or takes no text
     */
    public final S enter(String field, String text) {
        shown.enter(field, text);
        return self();
    }

    /**
     * Chooses from a dropdown or single-select. A choice that has a submit action submits.
     *
     * @param field the component: its id, or its label if only one is read so
     * @param option the option: its id, or its text
     * @return this
     * @throws AssertionError if it is not on screen, cannot be used or does not offer the option, or if Intercom would not take the reply
     */
    public final S choose(String field, String option) {
        if (shown.choose(field, option).submits()) {
            click(field);
        }
        return self();
    }

    /**
     * Ticks options of a checkbox; those that are ticked already stay so.
     *
     * @param field the component: its id, or its label if only one is read so
     * @param option the option: its id, or its text
     * @param more other options
     * @return this
     * @throws AssertionError if it is not on screen, cannot be used or does not offer one of the options: then none is ticked
     */
    public final S tick(String field, String option, String... more) {
        shown.tick(field, all(option, more));
        return self();
    }

    /**
     * Takes ticks of a checkbox back; options that are not ticked stay so.
     *
     * @param field the component: its id, or its label if only one is read so
     * @param option the option: its id, or its text
     * @param more other options
     * @return this
     * @throws AssertionError if it is not on screen, cannot be used or does not offer one of the options: then no tick is taken back
     */
    public final S untick(String field, String option, String... more) {
        shown.untick(field, all(option, more));
        return self();
    }

    private static List<String> all(String option, String... more) {
        return Stream.concat(Stream.of(option), Stream.of(more)).toList();
    }

    /**
     * Submits what nobody can submit by means of the screen, as somebody does who writes requests to Intercom by hand: Intercom signs them.
     *
     * @param componentId what is said to have been used, which need not be on screen; not empty, as then it is no submit
     * @return this, with what the app answered on screen
     * @throws AssertionError if Intercom would not take the reply
     */
    public final S submitForged(String componentId) {
        submit(componentId, inputValues());
        return self();
    }

    /**
     * Submits what nobody can submit by means of the screen, such as options that are not offered.
     *
     * @param componentId what is said to have been used, which need not be on screen; not empty, as then it is no submit
     * @param inputValues an object whose members take the place of those of {@link #inputValues()}
     * @return this, with what the app answered on screen
     * @throws AssertionError if Intercom would not take the reply
     */
    public final S submitForged(String componentId, Json inputValues) {
        JsonObject forged = JsonObject.of(inputValues());
        inputValues.names().forEach(name -> forged.put(name, inputValues.get(name)));
        submit(componentId, forged.toJson());
        return self();
    }

    /**
     * Insists on a canvas. A canvas that is shown again because of what was entered is the same as before.
     *
     * @param canvas the class that is generated for it
     * @return this
     * @throws AssertionError if another canvas is on screen, or a built-in answer
     */
    public final S expect(Class<? extends Canvas> canvas) {
        return require(shown.name().isOf(canvas), canvas.getSimpleName());
    }

    /**
     * Insists on a canvas. A canvas that is shown again because of what was entered is the same as before.
     *
     * @param canvasName what the definition calls it
     * @return this
     * @throws AssertionError if another canvas is on screen, or a built-in answer
     */
    public final S expect(String canvasName) {
        return require(shown.name().name().equals(canvasName), "`" + canvasName + "`");
    }

    /**
     * Insists on what is built in for failures, or for cards that are out of date, in an app that declares no canvas for that.
     *
     * @param answer the built-in answer
     * @return this
     * @throws AssertionError if a canvas of the app is on screen, or the other answer
     */
    public final S expect(BuiltInAnswer answer) {
        return require(shown.name().builtIn() == answer, "the built-in answer " + answer);
    }

    private S require(boolean expected, String canvas) {
        if (!expected) {
            throw shown.failure("expected " + canvas + ", but " + shown.name() + " is on screen");
        }
        return self();
    }

    /**
     * Gives the canvas on screen as Intercom keeps it.
     *
     * @return an object with {@code content} and perhaps {@code stored_data}
     */
    public final Json canvas() {
        return shown.canvas();
    }

    /**
     * Lists the components on screen, as the app sent them: without what has been entered since.
     *
     * @return the components from top to bottom
     */
    public final List<Component> components() {
        return shown.components();
    }

    /**
     * Finds a component on screen, as the app sent it: without what has been entered since.
     *
     * @param componentId the id of a component; {@link #item} finds items of lists
     * @return the component
     * @throws AssertionError if it is not on screen
     */
    public final Component component(String componentId) {
        return shown.component(componentId);
    }

    /**
     * Finds an item of a list on screen, as the app sent it.
     *
     * @param itemId the id of an item
     * @return the item
     * @throws AssertionError if it is not on screen
     */
    public final Item item(String itemId) {
        return shown.item(itemId);
    }

    /**
     * Names the canvas on screen, as the app's definition does.
     *
     * @return what the stored data holds under {@code $canvas}; the empty string if it holds no name, or a built-in answer is on screen
     */
    public final String canvasName() {
        return shown.name().name();
    }

    /**
     * Reads what is wrong with what was entered.
     *
     * @return the messages on screen by the id of the field beside which they stand, from top to bottom; what belongs to no field has the empty
     *     string for its key
     */
    public final Map<String, String> messages() {
        return shown.messages();
    }

    /**
     * Reads a field, be it one that cannot be used.
     *
     * @param field an input, textarea, dropdown or single-select: its id, or its label if only one is read so
     * @return the text that is entered, or the id of the option that is chosen; the empty string if there is none
     * @throws AssertionError if it is not on screen, or holds no such value
     */
    public final String value(String field) {
        return shown.value(field);
    }

    /**
     * Reads a checkbox, be it one that cannot be used.
     *
     * @param field the component: its id, or its label if only one is read so
     * @return the ids of the options that are ticked: what was ticked last comes last
     * @throws AssertionError if it is not on screen, or is no checkbox
     */
    public final List<String> ticks(String field) {
        return shown.ticks(field);
    }

    /**
     * Prints the canvas on screen, a component a line.
     *
     * <p>What can be clicked stands in brackets, and so does what is entered. In parentheses stand the id; {@code opens} and an address
     * where a click submits nothing; {@code submits} where a field does; and {@code saved}, {@code failed} and {@code disabled}.
     *
     * @return a text such as {@code # Order a coffee}, {@code [Order] (order)}, {@code [Help] (help, opens https://help.example.com)}
     */
    public final String text() {
        return shown.text();
    }

    /**
     * Gives the data that travels with the canvas.
     *
     * @return an object, or {@link Json#MISSING} if the last reply had none
     */
    public final Json storedData() {
        return shown.canvas().get("stored_data");
    }

    /**
     * Gives what the next submit would send as {@code input_values}.
     *
     * @return an object; what it holds for a field in which nothing is entered is up to {@link Scene#withNothingEntered}
     */
    public final Json inputValues() {
        return shown.inputValues(scene.nothingEntered());
    }

    /**
     * Tells whether the app has reported that it has done its work.
     *
     * @return true once a reply had {@code event: completed}
     */
    public final boolean completed() {
        return completed;
    }

    /**
     * Lists what was sent and answered since this was made.
     *
     * @return the exchanges, the first one first
     */
    public final List<Exchange> exchanges() {
        return connection.exchanges();
    }

    @Override
    public final String toString() {
        return text();
    }
}
