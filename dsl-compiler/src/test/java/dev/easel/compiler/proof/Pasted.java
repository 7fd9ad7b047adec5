package dev.easel.compiler.proof;

import dev.easel.compiler.source.SourceFile;
import java.util.List;

/** A definition whose only canvas is a payload's, pasted as the payload has it. */
final class Pasted {
    private static final String CANVAS = "\"canvas\": ";

    private final Payload payload;
    private final String head;

    private Pasted(Payload payload, List<String> storedData) {
        String surface = payload.place() == Place.INBOX ? "inbox: [conversation_details]" : "messenger: [conversation]";
        String declared = storedData.isEmpty() ? "" : "stored_data: {" + String.join(", ", storedData) + "}\n";
        this.payload = payload;
        this.head =
                "app: " + payload.name() + "\npackage: " + javaPackage() + "\nsurfaces: {" + surface + "}\n" + declared
                        + "flows: {initialize: " + payload.name() + "}\ncanvases: {" + payload.name() + ": {canvas: ";
    }

    /** The canvas of this payload, without anything declared. */
    static Pasted of(Payload payload) {
        return new Pasted(payload, List.of());
    }

    /** The same, with names of the stored data declared, each with its type. */
    Pasted declaring(List<String> storedData) {
        return new Pasted(payload, storedData);
    }

    SourceFile source() {
        String routes = ", routes: {default: " + payload.name() + "}}}\n";
        return SourceFile.of(payload.name() + ".easel.yaml", head + canvas().replace("${", "$${") + routes);
    }

    /** The line of the definition that holds a line of the payload. */
    int line(int ofPayload) {
        int first = (int) payload.text().substring(0, start()).lines().count();
        return ofPayload - first + (int) head.lines().count();
    }

    /** The class that starts the app. */
    String appClass() {
        return javaPackage() + "." + payload.name().replace("app-", "App").replace("-", "");
    }

    private String javaPackage() {
        return "com.example." + payload.name().replace("-", "");
    }

    /** The payloads are indented by one blank a level, and {@code canvas} is a member of the outermost object. */
    private String canvas() {
        String end = "\n }";
        return payload.text().substring(start(), payload.text().indexOf(end) + end.length());
    }

    private int start() {
        return payload.text().indexOf(CANVAS) + CANVAS.length();
    }
}
