package dev.easel.runtime.sheet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The form that a browser posts to open a sheet: one field that holds JSON (Canvas Kit, "Sheets"). */
public final class OpenSheetForm {
    private static final String FIELD = "intercom_data";

    /** The protocol has one. */
    private static final int MOST_FIELDS = 20;

    private OpenSheetForm() {}

    /**
     * Takes the JSON out of a form.
     *
     * @param body {@code application/x-www-form-urlencoded}, as received
     * @return the bytes of the field, decoded once and not checked any further; null if it is not there, empty or there more than once, or if
     *     anything in the form is encoded wrongly or there are more than 20 fields
     */
    public static byte @Nullable [] data(byte[] body) {
        // one character for each byte, there and back: what they mean is for the JSON's reader to say
        String form = new String(body, StandardCharsets.ISO_8859_1);
        String data = null;
        String[] fields = form.split("&", MOST_FIELDS + 1);
        if (fields.length > MOST_FIELDS) {
            return null;
        }
        for (String field : fields) {
            int equals = field.indexOf('=');
            String name = decode(equals < 0 ? field : field.substring(0, equals));
            String value = decode(equals < 0 ? "" : field.substring(equals + 1));
            if (name == null || value == null || name.equals(FIELD) && data != null) {
                return null;
            }
            data = name.equals(FIELD) ? value : data;
        }
        return data == null || data.isEmpty() ? null : data.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
