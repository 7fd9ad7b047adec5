package dev.easel.protocol.request;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.request.MalformedRequestException.Reason;
import dev.easel.protocol.screen.Screen;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one pass over a request's body; what it has met so far. */
final class RequestPass {
    private final JsonReader reader;
    private final Map<BodyMember, @Nullable String> texts = new EnumMap<>(BodyMember.class);
    private final Map<BodyMember, @Nullable ByteSpan> objects = new EnumMap<>(BodyMember.class);
    private @Nullable ByteSpan storedData;
    private @Nullable String canvasName;
    private @Nullable ByteSpan content;
    private Screen screen = Screen.UNKNOWN;
    private final StoredMembers storedMembers = new StoredMembers();

    RequestPass(JsonReader reader) {
        this.reader = reader;
    }

    RequestParts read() throws MalformedRequestException {
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            member(name);
        }
        reader.requireEnd();
        return new RequestParts(
                texts, objects, new CanvasParts(storedData, canvasName, storedMembers, content, screen), null);
    }

    private void member(String name) throws MalformedRequestException {
        BodyMember member = BodyMember.of(name);
        if (member == null) {
            reader.skip();
        } else if (member.isText()) {
            requireFirst(!texts.containsKey(member));
            texts.put(member, reader.string());
        } else {
            requireFirst(!objects.containsKey(member));
            objects.put(member, member == BodyMember.CURRENT_CANVAS ? currentCanvas() : reader.skipObject());
        }
    }

    private @Nullable ByteSpan currentCanvas() throws MalformedRequestException {
        if (!reader.enter()) {
            return null;
        }
        int start = reader.tokenStart();
        boolean met = false;
        boolean contentMet = false;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            if (name.equals("stored_data")) {
                requireFirst(!met);
                met = true;
                storedData = storedData();
            } else if (name.equals("content")) {
                screen = content(contentMet);
                contentMet = true;
            } else {
                reader.skip();
            }
        }
        return new ByteSpan(start, reader.position());
    }

    // one that comes twice is not refused but offers nothing: people then see that the card is out of date
    private Screen content(boolean met) {
        Screen read = Screen.UNKNOWN;
        if (reader.enter()) {
            int start = reader.tokenStart();
            read = Screen.read(reader);
            content = new ByteSpan(start, reader.position());
        }
        return met ? Screen.AMBIGUOUS : read;
    }

    private @Nullable ByteSpan storedData() throws MalformedRequestException {
        if (!reader.enter()) {
            return null;
        }
        int start = reader.tokenStart();
        boolean met = false;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            int nameStart = reader.tokenStart();
            if (name.equals(Request.CANVAS_KEY)) {
                requireFirst(!met);
                met = true;
                canvasName = reader.string();
            } else {
                reader.skip();
            }
            storedMembers.add(name, nameStart, reader);
        }
        return new ByteSpan(start, reader.position());
    }

    private static void requireFirst(boolean first) throws MalformedRequestException {
        if (!first) {
            throw new MalformedRequestException(Reason.DOUBLED_MEMBER);
        }
    }
}
