package dev.easel.compiler.served;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.proof.ReplyReading;
import dev.easel.protocol.json.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A conversation as a text: {@code > path} and the body that is sent, {@code < status}, the headers and the body that is answered, and notes
 * behind {@code #}. In a body that is sent, {@code $CANVAS} is the canvas of the answer before; {@code $ADMIN} and other words are what every
 * request carries alike. Answers are broken into lines before components, options and the like; nothing else of them is changed. Each is held
 * against the rules of Canvas Kit besides.
 */
final class Transcript {
    private static final String SENT = "> ";
    private static final String ANSWERED = "< ";
    private static final String NOTE = "#";

    private final HttpApp app;
    private final Json parts;
    private final StringBuilder played = new StringBuilder();
    private String canvas = "";

    private Transcript(HttpApp app, Json parts) {
        this.app = app;
        this.parts = parts;
    }

    /** The same conversation, with what this app answers. */
    static String play(String transcript, Json parts, HttpApp app) {
        Transcript playing = new Transcript(app, parts);
        List<String> request = new ArrayList<>();
        boolean answer = false;
        for (String line : transcript.lines().toList()) {
            if (line.startsWith(NOTE) || line.startsWith(SENT)) {
                playing.send(request);
                answer = false;
            }
            answer |= line.startsWith(ANSWERED);
            if (line.startsWith(NOTE)) {
                playing.print(line);
            } else if (!answer && !line.isEmpty()) {
                request.add(line);
            }
        }
        playing.send(request);
        return playing.played.toString();
    }

    private void send(List<String> request) {
        if (request.isEmpty()) {
            return;
        }
        request.forEach(this::print);
        String path = request.get(0).substring(SENT.length());
        HttpResponse<String> answer = app.post(path, body(String.join("\n", request.subList(1, request.size()))));
        answered(answer);
        assertThat(ReplyReading.ofPath(Json.parse(answer.body()), path))
                .as(played.toString())
                .isEmpty();
        request.clear();
    }

    private String body(String written) {
        String body = written.replace("$CANVAS", canvas);
        for (String name : parts.names()) {
            body = body.replace(
                    "$" + name.toUpperCase(Locale.ROOT), parts.get(name).toString());
        }
        return body;
    }

    private void answered(HttpResponse<String> answer) {
        print(ANSWERED + answer.statusCode());
        Map<String, List<String>> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        headers.remove("date");
        headers.forEach((name, values) -> print(name + ": " + String.join(" and ", values)));
        print(answer.body().replaceAll("(?<=[\\[,])(?=\\{\"type\":)", "\n  "));
        print("");
        canvas = Json.parse(answer.body()).get("canvas").toString();
    }

    private void print(String line) {
        played.append(line).append('\n');
    }
}
