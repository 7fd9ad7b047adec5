package dev.easel.protocol.request;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.request.MalformedRequestException.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one pass over a request's body; what it has met so far. */
final class RequestPass {
    /** The key of the stored data under which every reply writes its canvas's name. */
    static final String CANVAS_KEY = "$canvas";

    private static final List<String> READ = List.of(
            "workspace_id",
            "app_id",
            "workspace_region",
            "component_id",
            "contact",
            "customer",
            "user",
            "admin",
            "conversation",
            "context",
            "card_creation_options",
            "input_values",
            "current_canvas");

    private final JsonReader reader;
    private final Flow flow;
    private int seen;

    private @Nullable String workspaceId;
    private @Nullable String appId;
    private @Nullable String workspaceRegion;
    private @Nullable String componentId;
    private @Nullable ByteSpan contact;
    private @Nullable ByteSpan customer;
    private @Nullable ByteSpan user;
    private @Nullable ByteSpan admin;
    private @Nullable ByteSpan conversation;
    private @Nullable ByteSpan context;
    private @Nullable ByteSpan cardCreationOptions;
    private @Nullable ByteSpan inputValues;
    private @Nullable ByteSpan currentCanvas;
    private @Nullable ByteSpan storedData;
    private @Nullable String canvasName;
    private List<ByteSpan> carried = List.of();

    RequestPass(JsonReader reader, Flow flow) {
        this.reader = reader;
        this.flow = flow;
    }

    RequestParts read() throws MalformedRequestException {
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            requireFirst(name);
            member(name);
        }
        reader.requireEnd();
        return parts();
    }

    private void requireFirst(String name) throws MalformedRequestException {
        int index = READ.indexOf(name);
        if (index < 0) {
            return;
        }
        int bit = 1 << index;
        if ((seen & bit) != 0) {
            throw new MalformedRequestException(Reason.DOUBLED_MEMBER);
        }
        seen |= bit;
    }

    private void member(String name) throws MalformedRequestException {
        switch (name) {
            case "workspace_id" -> workspaceId = reader.string();
            case "app_id" -> appId = reader.string();
            case "workspace_region" -> workspaceRegion = reader.string();
            case "component_id" -> componentId = reader.string();
            case "contact" -> contact = reader.skipObject();
            case "customer" -> customer = reader.skipObject();
            case "user" -> user = reader.skipObject();
            case "admin" -> admin = reader.skipObject();
            case "conversation" -> conversation = reader.skipObject();
            case "context" -> context = reader.skipObject();
            case "card_creation_options" -> cardCreationOptions = reader.skipObject();
            case "input_values" -> inputValues = reader.skipObject();
            case "current_canvas" -> currentCanvas();
            default -> reader.skip();
        }
    }

    private void currentCanvas() throws MalformedRequestException {
        if (!reader.enter()) {
            return;
        }
        int start = reader.tokenStart();
        boolean met = false;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            if (!name.equals("stored_data")) {
                reader.skip();
                continue;
            }
            if (met) {
                throw new MalformedRequestException(Reason.DOUBLED_MEMBER);
            }
            met = true;
            storedData();
        }
        currentCanvas = new ByteSpan(start, reader.position());
    }

    private void storedData() throws MalformedRequestException {
        if (!reader.enter()) {
            return;
        }
        int start = reader.tokenStart();
        boolean met = false;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            if (!name.equals(CANVAS_KEY)) {
                carry(reader.nameStart());
                continue;
            }
            if (met) {
                throw new MalformedRequestException(Reason.DOUBLED_MEMBER);
            }
            met = true;
            canvasName = reader.string();
        }
        storedData = new ByteSpan(start, reader.position());
    }

    private void carry(int nameStart) {
        if (carried.isEmpty()) {
            carried = new ArrayList<>();
        }
        carried.add(new ByteSpan(nameStart, reader.skip().end()));
    }

    private RequestParts parts() throws MalformedRequestException {
        return new RequestParts(
                required(workspaceId != null ? workspaceId : appId, Reason.NO_WORKSPACE),
                workspaceRegion,
                flow.isSubmit() ? required(componentId, Reason.NO_COMPONENT) : orEmpty(componentId),
                person(),
                admin,
                conversation,
                context,
                cardCreationOptions,
                inputValues,
                currentCanvas,
                storedData,
                orEmpty(canvasName),
                carried);
    }

    private @Nullable ByteSpan person() {
        if (contact != null) {
            return contact;
        }
        return customer != null ? customer : user;
    }

    private static String required(@Nullable String value, Reason reason) throws MalformedRequestException {
        if (value == null || value.isEmpty()) {
            throw new MalformedRequestException(reason);
        }
        return value;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
