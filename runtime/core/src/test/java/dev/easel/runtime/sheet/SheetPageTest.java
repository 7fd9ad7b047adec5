package dev.easel.runtime.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.easel.exchange.Signing;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import dev.easel.protocol.request.Watch;
import dev.easel.runtime.signature.ClientSecrets;
import dev.easel.runtime.signature.SheetUserDecrypter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPageTest {
    private static final SheetUserDecrypter USERS = new SheetUserDecrypter(ClientSecrets.of(Signing.SECRET));

    @Test
    void theLibraryAndTheDataStandAtTheStartOfTheHead() throws Exception {
        String page = render("<!DOCTYPE html><html><head lang=\"en\"><title>T</title></head></html>", "");

        assertThat(page)
                .startsWith("<!DOCTYPE html><html><head lang=\"en\"><script src=\"https://js.intercomcdn.com/")
                .endsWith("</script><title>T</title></head></html>");
        assertThat(data(page).names()).containsExactly("name", "args", "locale", "context", "stored_data");
        assertThat(data(page).get("name").text()).isEqualTo("date");
        assertThat(data(page).get("locale")).hasToString("null");
    }

    @Test
    void whatTheBrowserSentIsHandedOn() throws Exception {
        String page = render(
                "<head></head>",
                ",\"context\":{\"locale\":\"pt-BR\",\"location\":\"home\"},\"current_canvas\":{\"stored_data\":{\"order\":1.50}}");

        assertThat(data(page).get("locale").text()).isEqualTo("pt-BR");
        assertThat(data(page).get("context").get("location").text()).isEqualTo("home");
        assertThat(data(page).get("stored_data")).hasToString("{\"order\":1.50}");
    }

    @Test
    void whatTheComponentCarriesIsHandedOn() throws Exception {
        SheetPage page = SheetPage.of("<head>").with(out -> out.segment(Segment.of("{\"id\":\"latte\"}")));

        assertThat(data(text(page, request(""))).get("args")).hasToString("{\"id\":\"latte\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "-->",
                "\u2028\u2029",
                "\\\"));alert(1)//",
                "'));alert(1)//",
                "&lt;",
                "\\\\"
            })
    void nothingInItEndsTheScript(String hostile) throws Exception {
        String page = render("<head></head>", ",\"current_canvas\":{\"stored_data\":{\"x\":\"" + hostile + "\"}}");

        String script = page.substring(page.lastIndexOf("<script>"));
        String end = "</script></head>";
        assertThat(script).endsWith(end);
        assertThat(script.substring("<script>".length(), script.length() - end.length()))
                .doesNotContain("<", "-->", "\u2028", "\u2029");
        assertThat(data(page).get("stored_data").get("x")).isEqualTo(Json.parse("\"" + hostile + "\""));
    }

    @Test
    void aHeadInACommentIsNone() throws Exception {
        assertThat(render("<!-- <head> --><html><HEAD ><title></title>", ""))
                .startsWith("<!-- <head> --><html><HEAD ><script");
        assertThatIllegalArgumentException().isThrownBy(() -> SheetPage.of("<!-- <head> --><header>"));
    }

    private static String render(String html, String more) throws Exception {
        return text(SheetPage.of(html), request(more));
    }

    private static String text(SheetPage page, Request request) {
        return StandardCharsets.UTF_8.decode(page.render("date", request)).toString();
    }

    private static Request request(String more) throws Exception {
        String data = "{\"workspace_id\":\"w\",\"component_id\":\"pick\",\"user\":\""
                + Signing.encrypt("{\"id\":\"1\"}", Signing.SECRET) + "\"" + more + "}";
        return RequestDecoder.decodeOpening(
                "date", data.getBytes(StandardCharsets.UTF_8), USERS, Instant.EPOCH, Watch.NONE);
    }

    /** What the page's script parses: a JSON text in a text of JavaScript, which JSON can read, too. */
    private static Json data(String page) {
        int start = page.indexOf("JSON.parse(") + "JSON.parse(".length();
        String text = page.substring(start, page.indexOf("))</script>", start));
        return Json.parse(String.valueOf(Json.parse(text).text()));
    }
}
