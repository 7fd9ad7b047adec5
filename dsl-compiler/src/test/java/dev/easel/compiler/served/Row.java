package dev.easel.compiler.served;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something hostile that is sent, and what has to become of it.
 *
 * @param name what it is
 * @param path where it is sent
 * @param body what is sent
 * @param signatures the headers that sign it
 * @param status what it is answered with
 * @param answer the code of a refusal, the canvas that is shown, or the results
 * @param reached the events that handlers and loads are told, parted by blanks
 * @param code the code in the log; empty if there is nothing to say
 */
record Row(
        String name,
        String path,
        byte[] body,
        List<String> signatures,
        int status,
        String answer,
        String reached,
        String code) {
    /** Stands for what a person entered, which no log may hold. */
    static final String WORDS = "a-persons-words";

    static final String SUBMIT = "/messenger/submit";

    /** A body that is signed as it should be, and refused. */
    static Row refused(String name, byte[] body, int status, String code) {
        return signed(name, SUBMIT, body, status, code, "", code);
    }

    /** A signature that is none. */
    static Row unsigned(String name, byte[] body, List<String> signatures) {
        return new Row(name, SUBMIT, body, signatures, 401, "EZ9010", "", "EZ9010");
    }

    /** A submit that is one, and answered with a canvas. */
    static Row shown(String name, String body, String canvas, String reached, String code) {
        return shownAt(SUBMIT, name, body, canvas, reached, code);
    }

    /** A request that is one, and answered with a canvas. */
    static Row shownAt(String path, String name, String body, String canvas, String reached, String code) {
        return signed(name, path, body.getBytes(StandardCharsets.UTF_8), 200, canvas, reached, code);
    }

    private static Row signed(
            String name, String path, byte[] body, int status, String answer, String reached, String code) {
        List<String> signatures = List.of(HttpApp.signature(body, HttpApp.SECRET));
        return new Row(name, path, body, signatures, status, answer, reached, code);
    }

    @Override
    public String toString() {
        return name;
    }
}
