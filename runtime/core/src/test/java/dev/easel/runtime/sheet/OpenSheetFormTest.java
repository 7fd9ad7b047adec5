package dev.easel.runtime.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSheetFormTest {
    private static final String DATA = """
            {"workspace_id":"ecahpwf5","workspace_region":"US","component_id":"open",\
            "context":{"conversation_id":4294967297,"locale":"en","location":"conversation",\
            "messenger_action_color":"#0a7cff","messenger_background_color":"#ffffff","referrer":"https://shop.example.com/cart"},\
            "current_canvas":{"content":{"components":[{"type":"button","id":"open","label":"Pick a date","style":"primary",\
            "action":{"type":"sheet","url":"https://app.example.com/sheet"}}]},"stored_data":{"order":"A-1"}},"input_values":{},\
            "user":"AAECAwQFBgcICQoLSptgNYwQMF9xTFca4COa0sX/yj9FQc5u6KMytNOqRyDHUpKDnZxdaoIC2kTYWGb7oogpy+rH890RIS7jM39H29wTp+Hbxtk6\
            TYRPbFqcAZBJ/uOGlT4ko+pI8qRPBQV+TijkKkkuCNm6wxbWWr8+jXHpZXjSgQ8IHeoUrQcfqA=="}""";

    @Test
    void theProtocolsOwnFormIsRead() throws Exception {
        String form = "intercom_data=" + URLEncoder.encode(DATA, StandardCharsets.UTF_8);

        assertThat(form).hasSize(1027);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(form))))
                .isEqualTo("2ff13c2f8dc88000c8dff50f26af6e0ab7092266029870238d05211943280cc6");
        assertThat(data(form)).isEqualTo(DATA);
    }

    @Test
    void otherFieldsAreTolerated() {
        assertThat(data("a=1&intercom_data=%7B%7D&intercom=&")).isEqualTo("{}");
        assertThat(data("%69ntercom_data=%7b+%7D")).isEqualTo("{ }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&",
                "=",
                "data=%7B%7D",
                "intercom_data",
                "intercom_data=",
                "intercom_data=%7B%7D&intercom_data=%7B%7D",
                "intercom_data=%7B%7D&%69ntercom_data=",
                "intercom_data=&intercom_data=%7B%7D",
                "intercom_data=%7",
                "intercom_data=%",
                "intercom_data=%zz",
                "intercom_data=%7B%7D&x=%",
                "Intercom_data=%7B%7D",
                "{}"
            })
    void anythingElseIsNoSuchForm(String form) {
        assertThat(data(form)).isNull();
    }

    @Property
    void whateverIsEncodedComesBack(@ForAll String data) {
        String sent = new String(bytes(data), StandardCharsets.UTF_8);
        String form = "intercom_data=" + URLEncoder.encode(data, StandardCharsets.UTF_8);

        assertThat(data(form)).isEqualTo(data.isEmpty() ? null : sent);
    }

    private static @Nullable String data(String form) {
        byte[] data = OpenSheetForm.data(bytes(form));
        return data == null ? null : new String(data, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
