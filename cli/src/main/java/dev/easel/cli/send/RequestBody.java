package dev.easel.cli.send;

import dev.easel.protocol.request.Flow;
import dev.easel.testkit.Samples;
import dev.easel.testkit.SheetUserEncrypter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request: bytes that stay as they are until something in them is to be changed. */
public final class RequestBody {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORM_FIELD = "intercom_data";
    private static final String USER = "user";

    private final byte[] bytes;

    private RequestBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A body of these bytes, whatever they hold. */
    public static RequestBody of(byte[] bytes) {
        return new RequestBody(bytes.clone());
    }

    /** What Intercom would send in this flow; of what opens a sheet the part that is JSON, its person not encrypted yet. */
    public static RequestBody sample(Flow flow) {
        if (flow != Flow.MESSENGER_OPEN_SHEET) {
            return new RequestBody(Samples.request(flow).toString().getBytes(StandardCharsets.UTF_8));
        }
        ObjectNode body = sample(Flow.MESSENGER_SUBMIT).object();
        JsonNode person = Stream.of(USER, "contact", "customer")
                .map(body::path)
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
        body.remove(List.of("contact", "customer"));
        body.set(USER, person);
        return new RequestBody(JSON.writeValueAsBytes(body));
    }

    /**
     * The form by which a browser opens a sheet.
     *
     * @param clientSecret the secret that the person is encrypted under, unless that is a text already
     * @throws InvalidRequestException if the body is no JSON object
     */
    public RequestBody asForm(String clientSecret) {
        ObjectNode body = object();
        if (body.path(USER).isObject()) {
            body.put(USER, new SheetUserEncrypter(clientSecret).encrypt(JSON.writeValueAsString(body.path(USER))));
        }
        String data = URLEncoder.encode(JSON.writeValueAsString(body), StandardCharsets.UTF_8);
        return new RequestBody((FORM_FIELD + "=" + data).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The body with these edits made, in order.
     *
     * @throws InvalidRequestException if the body is no JSON object, or an edit has no place in it
     */
    public RequestBody with(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        ObjectNode body = object();
        edits.forEach(edit -> edit.applyTo(body));
        return new RequestBody(JSON.writeValueAsBytes(body));
    }

    /** The edit that names the component that was used. */
    public static Edit component(String id) {
        return Edit.text(id, "component_id");
    }

    /** The edits that put a button of this id on screen, and nothing else. */
    public static List<Edit> screen(String id) {
        ObjectNode action = JSON.createObjectNode().put("type", "submit");
        return List.of(button(id, action), new Edit(List.of("input_values"), JSON.createObjectNode()));
    }

    /** The edit that puts a button of this id on screen that opens a sheet, and nothing else. */
    public static Edit screenOpening(String sheet, String id) {
        return button(
                id,
                JSON.createObjectNode().put("type", "sheet").put("url", "https://cards.example.com/sheets/" + sheet));
    }

    private static Edit button(String id, ObjectNode action) {
        ObjectNode content = JSON.createObjectNode();
        ObjectNode button = content.putArray("components").addObject();
        button.put("type", "button").put("id", id).put("label", id).set("action", action);
        return new Edit(List.of("current_canvas", "content"), content);
    }

    /** The edit that names the sheet whose page has submitted. */
    public static Edit sheet(String name) {
        return Edit.text(name, "sheet_values", "$sheet");
    }

    /** The edit that names the canvas that was on screen. */
    public static Edit canvas(String name) {
        return Edit.text(name, "current_canvas", "stored_data", "$canvas");
    }

    /** The bytes to sign and send. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private ObjectNode object() {
        try {
            JsonNode body = JSON.readTree(bytes);
            if (body instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new InvalidRequestException("nothing can be set in the body: it is not JSON");
        }
        throw new InvalidRequestException("nothing can be set in the body: it is not a JSON object");
    }
}
