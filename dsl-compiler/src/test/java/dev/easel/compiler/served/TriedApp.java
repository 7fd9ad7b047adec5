package dev.easel.compiler.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** An app that rows of hostile input are tried on. */
final class TriedApp implements AutoCloseable {
    private final ToldApp told;
    private final LogCapture log;
    private final HttpApp http;

    TriedApp(ToldApp told, LogCapture log) {
        this.told = told;
        this.log = log;
        this.http = new HttpApp(told.app());
    }

    /** Sends what a row has, and holds all that comes of it against the row. */
    RawAnswer answersAsTheTableSays(Row row) throws IOException {
        told.told();
        log.clear();
        RawAnswer answer = http.send(row);

        assertThat(answer.status()).as(answer.body()).isEqualTo(row.status());
        assertThat(answer.answer()).as(answer.body()).isEqualTo(row.answer());
        assertThat(String.join(" ", told.told())).isEqualTo(row.reached());
        // that code of an earlier row has ended at last may be said at any time
        assertThat(log.codes().stream().filter(code -> !code.equals("EZ9108")))
                .containsExactlyElementsOf(row.code().isEmpty() ? List.of() : List.of(row.code()));
        assertThat(log.text()).doesNotContain(Row.WORDS, HttpApp.SECRET, HttpApp.signature(row.body(), HttpApp.SECRET));
        return answer;
    }

    /** The names of the events that came to handlers and loads since this was last asked. */
    List<String> told() {
        return told.told();
    }

    /** The answer to come to a body that is signed. */
    CompletableFuture<HttpResponse<String>> begin(String path, String body) {
        return http.begin(path, body);
    }

    @Override
    public void close() {
        http.close();
    }
}
