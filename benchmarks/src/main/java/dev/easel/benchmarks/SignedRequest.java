package dev.easel.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An Inbox submit of a wanted size, as Intercom would sign it: a long conversation makes it long. */
record SignedRequest(byte[] body, String signature) {
    static final String SECRET = "0f1e2d3c-4b5a-4968-8776-a5b4c3d2e1f0";

    private static final String ALGORITHM = "HmacSHA256";

    private static final String HEAD = """
            {"workspace_id":"ecahpwf5","workspace_region":"US","admin":{"type":"admin","id":"1295","name":"Hoban Washburne",\
            "email":"wash@example.com","away_mode_enabled":false,"has_inbox_seat":true,"team_ids":[814865]},\
            "component_id":"refresh","current_canvas":{"content":{"components":[{"type":"text","text":"Orders of today"},\
            {"type":"button","id":"refresh","label":"Refresh","style":"secondary","action":{"type":"submit"}}]},\
            "stored_data":{"$canvas":"board","page":1}},"input_values":{},"contact":{"type":"contact",\
            "id":"5ba682d23d7cf92bef87bfd4","external_id":"42","workspace_id":"ecahpwf5","role":"user",\
            "email":"jane.doe@example.com","name":"Jane Doe","custom_attributes":{"plan":"pro"}},\
            "conversation":{"type":"conversation","id":"215469837245712","created_at":1716200400,"open":true,\
            "conversation_parts":{"type":"conversation_part.list","conversation_parts":[""";

    private static final String PART = """
            {"type":"conversation_part","id":"9001","part_type":"comment","body":"\\u003cp\\u003eLet me check that for you.\\u003c/p\\u003e",\
            "created_at":1716200700,"updated_at":1716200700,"assigned_to":null,"author":{"type":"admin","id":"1295",\
            "name":"Hoban Washburne"},"attachments":[],"external_id":null,"redacted":false}""";

    private static final String TAIL = "]}}}";

    static SignedRequest ofAbout(int bytes) throws GeneralSecurityException {
        StringBuilder json = new StringBuilder(HEAD).append(PART);
        while (json.length() + PART.length() / 2 < bytes) {
            json.append(',').append(PART);
        }
        byte[] body = json.append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
        return new SignedRequest(body, HexFormat.of().formatHex(keyed().doFinal(body)));
    }

    static Mac keyed() throws GeneralSecurityException {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        return mac;
    }
}
