package dev.easel.protocol.canvas;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;

/** What using a component does: one of Canvas Kit's three actions (Canvas Kit, "Action components"), or one that is newer than Easel. */
public sealed interface Action permits Action.Submit, Action.Url, Action.Sheet, UnknownAction {
    /**
     * Reads an action. Attributes that its type does not have are dropped.
     *
     * @param json an object with a {@code type}
     * @return the action; an {@link UnknownAction} if Easel does not know its type
     * @throws MalformedCanvasException if an attribute that Canvas Kit requires is missing, or one has a value that it does not take
     */
    static Action read(Json json) {
        return new Attributes(json, "action").asAction();
    }

    /**
     * Makes an action that sends the canvas's values to the app.
     *
     * @return a submit
     */
    static Action submit() {
        return new Submit();
    }

    /**
     * Makes an action that opens a page in a new tab, without a request to the app.
     *
     * @param url an https address
     * @return the action
     */
    static Action url(String url) {
        return new Url(url);
    }

    /**
     * Makes an action that opens a sheet, which the Messenger alone can.
     *
     * @param url an https address, which must not redirect
     * @return the action
     */
    static Action sheet(String url) {
        return new Sheet(url);
    }

    /**
     * Names the action as Canvas Kit does.
     *
     * @return a type such as {@code submit}
     */
    String type();

    /**
     * Writes the action as compact JSON, the type first.
     *
     * @param out where to
     */
    void writeTo(JsonWriter out);

    /** Sends the canvas's values to the app: to its submit URL, or to its configure URL while it is configured. */
    record Submit() implements Action {
        static final String TYPE = "submit";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public void writeTo(JsonWriter out) {
            new ObjectWriter(out, TYPE).end();
        }
    }

    /**
     * Opens a page in a new tab, without a request to the app.
     *
     * @param url an https address
     */
    record Url(String url) implements Action {
        static final String TYPE = "url";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public void writeTo(JsonWriter out) {
            new ObjectWriter(out, TYPE).text("url", url).end();
        }
    }

    /**
     * Opens a sheet, which the Messenger alone can.
     *
     * @param url an https address, which must not redirect
     */
    record Sheet(String url) implements Action {
        static final String TYPE = "sheet";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public void writeTo(JsonWriter out) {
            new ObjectWriter(out, TYPE).text("url", url).end();
        }
    }
}
