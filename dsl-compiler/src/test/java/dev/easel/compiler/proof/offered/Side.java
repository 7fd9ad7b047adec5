package dev.easel.compiler.proof.offered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Where forms are shown. */
enum Side {
    MESSENGER,
    INBOX;

    private static final List<String> TEAMMATES = List.of("1295", "7", "~%");

    String submit() {
        return this == INBOX ? "/inbox/submit" : "/messenger/submit";
    }

    /** What a submit says of who uses it and where. */
    Map<String, @Nullable Object> members(Random random) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("workspace_id", "w1");
        if (this == MESSENGER) {
            members.put("context", Map.of("location", "home", "locale", "en"));
            members.put("user", Map.of("type", "user", "id", "u1"));
            return members;
        }
        String admin = TEAMMATES.get(random.nextInt(TEAMMATES.size()));
        members.put("admin", Map.of("type", "admin", "id", admin, "name", "Jo"));
        members.put("conversation", Map.of("type", "conversation", "id", "c" + random.nextInt(9)));
        members.put("contact", Map.of("type", "contact", "id", "u1"));
        return members;
    }
}
