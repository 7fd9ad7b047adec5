package dev.easel.cli.send;

import dev.easel.protocol.request.Flow;
import dev.easel.testkit.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request: bytes that stay as they are until something in them is to be changed. */
public final class RequestBody {
    private static final JsonMapper JSON = new JsonMapper();

    private final byte[] bytes;

    private RequestBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A body of these bytes, whatever they hold. */
    public static RequestBody of(byte[] bytes) {
        return new RequestBody(bytes.clone());
    }

    /** What Intercom would send in this flow. */
    public static RequestBody sample(Flow flow) {
        return new RequestBody(Samples.request(flow).toString().getBytes(StandardCharsets.UTF_8));
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
        ObjectNode content = JSON.createObjectNode();
        ObjectNode button = content.putArray("components").addObject();
        button.put("type", "button").put("id", id).put("label", id);
        button.putObject("action").put("type", "submit");
        return List.of(
                new Edit(List.of("current_canvas", "content"), content),
                new Edit(List.of("input_values"), JSON.createObjectNode()));
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
