package dev.easel.testkit;

import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.json.Json;
import java.util.List;

/**
 * What a person sees of an app, and can do to it. Every refusal is an {@link AssertionError} that prints the canvas on screen.
 *
 * @param <S> the kind of screen
 */
public abstract sealed class Screen<S extends Screen<S>> permits Card, Panel {
    private final Connection connection;
    private ShownCanvas shown = ShownCanvas.none();
    private boolean completed;

    Screen(Connection connection) {
        this.connection = connection;
    }

    abstract S self();

    abstract void submit(String componentId);

    final Connection connection() {
        return connection;
    }

    final ShownCanvas shown() {
        return shown;
    }

    /** Takes over what a reply says; a reply without stored data makes Intercom forget it. */
    final void show(Json reply) {
        shown = ShownCanvas.of(reply.get("canvas"));
        completed |= reply.get("event").isPresent();
    }

    /**
     * Clicks a component.
     *
     * @param componentId a button, an item of a list, or an input with an action
     * @return this, with what the app answered on screen
     * @throws AssertionError if it is not on screen, cannot be used or sends nothing to the app, or if Intercom would not take the reply
     */
    public final S click(String componentId) {
        shown.requireSubmit(componentId);
        submit(componentId);
        return self();
    }

    /**
     * Types a text in place of what an input or a textarea holds.
     *
     * @param componentId the component
     * @param text the text
     * @return this
     * @throws AssertionError if it is not on screen, cannot be used or takes no text
     */
    public final S type(String componentId, String text) {
        shown.type(componentId, text);
        return self();
    }

    /**
     * Chooses from a dropdown or single-select, or sets the ticks of a checkbox. A choice that has a submit action submits.
     *
     * @param componentId the component
     * @param options ids of options: one, or any number for a checkbox
     * @return this
     * @throws AssertionError if it is not on screen, cannot be used or does not offer an option, or if Intercom would not take the reply
     */
    public final S choose(String componentId, String... options) {
        if (shown.choose(componentId, List.of(options))) {
            submit(componentId);
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
     * @return what the stored data holds under {@code $canvas}, or the empty string
     */
    public final String canvasName() {
        String name = storedData().get("$canvas").text();
        return name == null ? "" : name;
    }

    /**
     * Prints the canvas on screen, a component a line.
     *
     * <p>What can be clicked stands in brackets, and so does what is typed. In parentheses stand the id; {@code opens} and an address
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
     * @return an object
     */
    public final Json inputValues() {
        return shown.inputValues();
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
