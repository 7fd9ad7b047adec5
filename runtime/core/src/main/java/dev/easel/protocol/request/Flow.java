package dev.easel.protocol.request;

/** The flows of Canvas Kit. A request's body does not say which it is of: the URL does. */
public enum Flow {
    /** A teammate adds the app to the Messenger, or uses a component of the configure canvas. */
    MESSENGER_CONFIGURE(Surface.MESSENGER, "/messenger/configure"),
    /** The card is being made. */
    MESSENGER_INITIALIZE(Surface.MESSENGER, "/messenger/initialize"),
    /** A person used a component of the card. */
    MESSENGER_SUBMIT(Surface.MESSENGER, "/messenger/submit"),
    /** A person opens a sheet: the browser posts a form, which nobody signs, to the path of the sheet below this one. */
    MESSENGER_OPEN_SHEET(Surface.MESSENGER, "/sheets"),
    /** The page of a sheet has submitted its values. One path for all sheets: the values say which it was. */
    MESSENGER_SUBMIT_SHEET(Surface.MESSENGER, "/messenger/submit-sheet"),
    /** A teammate looks at a conversation. */
    INBOX_INITIALIZE(Surface.INBOX, "/inbox/initialize"),
    /** A teammate used a component of the panel. */
    INBOX_SUBMIT(Surface.INBOX, "/inbox/submit");

    private final Surface surface;
    private final String path;

    Flow(Surface surface, String path) {
        this.surface = surface;
        this.path = path;
    }

    /**
     * Says on which surface the flow runs.
     *
     * @return the surface
     */
    public Surface surface() {
        return surface;
    }

    /**
     * Says at which path an app serves the flow.
     *
     * @return the path, with a leading slash
     */
    public String path() {
        return path;
    }

    /**
     * Tells whether the flow is one of a sheet.
     *
     * @return true where a sheet is opened, or its page has submitted its values
     */
    public boolean isOfSheet() {
        return this == MESSENGER_OPEN_SHEET || this == MESSENGER_SUBMIT_SHEET;
    }

    /**
     * Tells whether every request of this flow is caused by a component.
     *
     * @return true for a submit; a configure request may be caused by one or not
     */
    public boolean isSubmit() {
        return this == MESSENGER_SUBMIT || this == INBOX_SUBMIT;
    }
}
