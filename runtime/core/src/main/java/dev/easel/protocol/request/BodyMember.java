package dev.easel.protocol.request;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members of a request's body that are read. */
enum BodyMember {
    WORKSPACE_ID("workspace_id", Kind.TEXT),
    /** The workspace, in older versions. */
    APP_ID("app_id", Kind.TEXT),
    WORKSPACE_REGION("workspace_region", Kind.TEXT),
    COMPONENT_ID("component_id", Kind.TEXT),
    CONTACT("contact", Kind.OBJECT),
    CUSTOMER("customer", Kind.OBJECT),
    USER("user", Kind.OBJECT),
    ADMIN("admin", Kind.OBJECT),
    CONVERSATION("conversation", Kind.OBJECT),
    CONTEXT("context", Kind.OBJECT),
    CARD_CREATION_OPTIONS("card_creation_options", Kind.OBJECT),
    INPUT_VALUES("input_values", Kind.OBJECT),
    SHEET_VALUES("sheet_values", Kind.OBJECT),
    CURRENT_CANVAS("current_canvas", Kind.OBJECT);

    private static final Map<String, BodyMember> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(member -> member.wireName, Function.identity()));

    private final String wireName;
    private final Kind kind;

    BodyMember(String wireName, Kind kind) {
        this.wireName = wireName;
        this.kind = kind;
    }

    static @Nullable BodyMember of(String wireName) {
        return BY_NAME.get(wireName);
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    private enum Kind {
        TEXT,
        OBJECT
    }
}
